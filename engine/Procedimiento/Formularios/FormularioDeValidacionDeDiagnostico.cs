using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.4: the Analista goes through the municipality's checklist, and validates or writes observations.</summary>
internal sealed class FormularioDeValidacionDeDiagnostico : Formulario
{
    public const string Observaciones = "observaciones";
    private const string Validar = "Validar";
    private const string Observar = "Con observaciones";

    public override string Nombre => "validacion-diagnostico";

    public override string Titulo => "Validación del diagnóstico";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        .. caso.Servicios.Opciones.ListaDeValidacion.Select((texto, n) => new CampoDeFormulario
        {
            Nombre = $"revision{n + 1}", Etiqueta = texto, Tipo = TipoDeCampo.Casilla, RequeridoCon = [Validar],
        }),
        new()
        {
            Nombre = Observaciones, Etiqueta = "Observaciones al área", Tipo = TipoDeCampo.Parrafo, RequeridoCon = [Observar],
            Ayuda = "Una por renglón: de qué trata, dos puntos y qué debe subsanarse. Por ejemplo «SPC-04: la meta anual no coincide con la del cuarto trimestre».",
        },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
        [.. VistaDelEjercicio.Diagnostico(caso), VistaDelEjercicio.Fichas(caso), .. VistaDelEjercicio.Observaciones(caso)];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => VistaDelEjercicio.Documentos(caso);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var registro = caso.Almacen.Diagnosticos.Buscar(caso.Ejercicio, caso.Dependencia)!;
        var fichas = caso.Almacen.FichasEnTramite.DeDependencia(caso.Ejercicio, caso.Dependencia);
        var valida = comando.Resultado == Validar;
        foreach (var observacion in caso.Almacen.Diagnosticos.Observaciones(caso.Ejercicio, caso.Dependencia).Where(o => o.Estatus == EstatusDeObservacion.Respondida))
        {
            caso.Almacen.Diagnosticos.Guardar(observacion with { Estatus = EstatusDeObservacion.Subsanada });
        }

        if (!valida) Anotar(caso, comando.Campo(Observaciones)!);
        caso.Almacen.FichasEnTramite.Reemplazar(
            caso.Ejercicio, caso.Dependencia, [.. fichas.Select(f => f with { Estatus = valida ? EstatusDeFicha.Validada : EstatusDeFicha.Observada })]);
        caso.Almacen.Diagnosticos.Guardar(registro with
        {
            Estatus = valida ? EstatusDeDiagnostico.Validado : EstatusDeDiagnostico.Observado,
            Validado = valida ? caso.Ahora : null,
            Vuelta = valida ? registro.Vuelta : registro.Vuelta + 1,
        });
        return Recepcion.Aceptar(Campos(caso), comando) with { Nota = valida ? $"{fichas.Count} fichas validadas." : comando.Campo(Observaciones) };
    }

    private static void Anotar(CasoDeTarea caso, string texto)
    {
        var siguiente = caso.Almacen.Diagnosticos.Observaciones(caso.Ejercicio, caso.Dependencia).Count + 1;
        foreach (var (n, renglon) in texto.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Index())
        {
            var partes = renglon.Split(':', 2, StringSplitOptions.TrimEntries);
            caso.Almacen.Diagnosticos.Guardar(new ObservacionDeDiagnostico
            {
                Id = $"DIAG-{caso.Ejercicio}-{caso.Dependencia}-{siguiente + n}",
                Ejercicio = caso.Ejercicio,
                Dependencia = caso.Dependencia,
                Numero = siguiente + n,
                Seccion = partes.Length == 2 ? partes[0] : "General",
                Texto = partes[^1],
                Hecha = caso.Ahora,
            });
        }
    }
}
