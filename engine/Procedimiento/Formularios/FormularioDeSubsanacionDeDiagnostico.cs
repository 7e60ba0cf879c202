using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.5: the area answers each observation (<c>respuesta.3</c>) and sends again the files that change.</summary>
internal sealed class FormularioDeSubsanacionDeDiagnostico : Formulario
{
    public override string Nombre => "subsanacion-diagnostico";

    public override string Titulo => "Subsanación del diagnóstico";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        .. Abiertas(caso).Select(o => new CampoDeFormulario
        {
            Nombre = $"respuesta.{o.Numero}", Etiqueta = $"Cómo se subsanó la observación {o.Numero}", Tipo = TipoDeCampo.Parrafo, Requerido = true,
            Ayuda = $"{o.Seccion}: {o.Texto}",
        }),
        Archivo(FormularioDeDiagnostico.Archivo, "Diagnóstico corregido, SEJ-PEP-22 (xlsx)"),
        Archivo(FormularioDeFichas.Mir, "MIR corregida, SEJ-PEP-21 (xlsx o csv)"),
        Archivo(FormularioDeFichas.Poa, "POA corregido, SEJ-PEP-18 (xlsx o csv)"),
        Archivo(FormularioDeFichas.Fichas, "Fichas técnicas corregidas, SEJ-PEP-23 (xlsx o csv)"),
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) => [.. VistaDelEjercicio.Observaciones(caso), VistaDelEjercicio.Fichas(caso)];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => VistaDelEjercicio.Documentos(caso);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var entrega = new EntregaDelEjercicio(caso);
        if (comando.Archivo(FormularioDeDiagnostico.Archivo) is { } diagnostico) entrega.Leer(diagnostico);
        entrega.Leer(comando.Archivo(FormularioDeFichas.Mir), comando.Archivo(FormularioDeFichas.Poa), comando.Archivo(FormularioDeFichas.Fichas));
        if (entrega.TieneErrores) return Recepcion.Rechazar(entrega.Problemas);

        foreach (var observacion in Abiertas(caso))
        {
            caso.Almacen.Diagnosticos.Guardar(observacion with
            {
                Respuesta = comando.Campo($"respuesta.{observacion.Numero}"), Respondida = caso.Ahora, Estatus = EstatusDeObservacion.Respondida,
            });
        }

        entrega.Guardar(EstatusDeDiagnostico.Subsanado);
        return Recepcion.Aceptar(Campos(caso), comando) with { Problemas = entrega.Problemas, Documentos = entrega.Documentos };
    }

    private static List<ObservacionDeDiagnostico> Abiertas(CasoDeTarea caso) =>
        [.. caso.Almacen.Diagnosticos.Observaciones(caso.Ejercicio, caso.Dependencia).Where(o => o.Estatus == EstatusDeObservacion.Abierta)];

    private static CampoDeFormulario Archivo(string nombre, string etiqueta) =>
        new() { Nombre = nombre, Etiqueta = etiqueta, Tipo = TipoDeCampo.Archivo, Ayuda = "Solo si cambia." };
}
