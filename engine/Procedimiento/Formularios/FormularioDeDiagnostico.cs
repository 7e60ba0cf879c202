using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>
/// Step 7.3: the dependency makes its diagnóstico, SEJ-PEP-22: the workbook filled in, or section by section in the inbox.
/// Indicators are asked for as <c>propuesta.SPC-01</c> and <c>comentario.SPC-01</c>.
/// </summary>
internal sealed class FormularioDeDiagnostico : Formulario
{
    public const string Archivo = "diagnostico";

    public override string Nombre => "diagnostico";

    public override string Titulo => "Diagnóstico";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = Archivo, Etiqueta = "Diagnóstico SEJ-PEP-22 (xlsx)", Tipo = TipoDeCampo.Archivo,
            Ayuda = "El libro que se envió con el oficio, lleno. Si lo sube, no hace falta escribir lo demás.",
        },
        .. SeccionDeDiagnostico.Todas.Select(s => new CampoDeFormulario { Nombre = s.Clave, Etiqueta = s.Titulo, Tipo = TipoDeCampo.Parrafo, Ayuda = s.Ayuda }),
        .. new FichasDelEjercicio(caso.Almacen, caso.Ejercicio).Base(caso.Dependencia).SelectMany(f => (CampoDeFormulario[])
        [
            new()
            {
                Nombre = $"propuesta.{f.ClaveIndicador}", Etiqueta = $"{f.ClaveIndicador} {f.Nombre}", Tipo = TipoDeCampo.Opcion,
                Opciones = [.. Propuestas.Select(VistaDelEjercicio.EnPalabras)],
            },
            new() { Nombre = $"comentario.{f.ClaveIndicador}", Etiqueta = $"Por qué ({f.ClaveIndicador})", Ayuda = "Necesario si se ajusta o se da de baja." },
        ]),
    ];

    private static PropuestaDeIndicador[] Propuestas => [PropuestaDeIndicador.SeMantiene, PropuestaDeIndicador.SeAjusta, PropuestaDeIndicador.Baja];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => VistaDelEjercicio.Documentos(caso);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var entrega = new EntregaDelEjercicio(caso);
        if (comando.Archivo(Archivo) is { } archivo) entrega.Leer(archivo);
        else entrega.Escribir(Escrito(comando, entrega));

        if (entrega.TieneErrores) return Recepcion.Rechazar(entrega.Problemas);
        entrega.Guardar(EstatusDeDiagnostico.Recibido);
        return new Recepcion(entrega.Problemas, new() { ["documento"] = entrega.Registro.DocumentoId }) { Documentos = entrega.Documentos };
    }

    /// <summary>In the inbox only the proposal is asked: what goes on is taken as useful and with its source.</summary>
    private static Diagnostico Escrito(CompletarTarea comando, EntregaDelEjercicio entrega) => new(
        SeccionDeDiagnostico.Todas.ToDictionary(s => s.Clave, s => comando.Campo(s.Clave) ?? ""),
        [
            .. from ficha in entrega.Base
               let texto = comando.Campo($"propuesta.{ficha.ClaveIndicador}")
               where texto is not null
               let propuesta = Propuestas.First(p => VistaDelEjercicio.EnPalabras(p) == texto)
               let sigue = propuesta != PropuestaDeIndicador.Baja
               select new SituacionDeIndicador(ficha.ClaveIndicador, sigue, sigue, propuesta, comando.Campo($"comentario.{ficha.ClaveIndicador}") ?? ""),
        ]);
}
