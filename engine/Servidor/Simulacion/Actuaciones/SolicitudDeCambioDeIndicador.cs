using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// Steps 7.37 and 7.38 (note): writes the sample's request, with its evidence when the sample has it. Who finds that the
/// definition is not precise fills in the SEJ-PEP-24 that the task offers; the others, the form.
/// </summary>
internal sealed class SolicitudDeCambioDeIndicador(CambiosDelEjemplo cambios, Jornada jornada) : IActuacion
{
    private const string Justificacion = "Se explica en el oficio que acompaña a la solicitud.";
    private static readonly byte[] Soporte = "%PDF-1.4\n% Documento ficticio del municipio de ejemplo.\n%%EOF\n"u8.ToArray();

    public string Formulario => "solicitud-de-cambio";

    public DateTimeOffset? Momento(Tarea tarea) => DelEjemplo(tarea) is { } fila ? jornada.NoAntes(fila.FechaOficio, tarea.Creada) : null;

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var fila = DelEjemplo(tarea)!;
        ArchivoRecibido[] archivos = fila.SoporteAdjunto ? [new("soporte", $"soporte-{fila.ClaveIndicador}.pdf", Soporte)] : [];
        yield return fila.Causal == CausalDeCambio.NoPrecisa ? EnExcel(vista, fila, archivos, descargar) : EnFormulario(vista, fila, archivos);
    }

    private static CompletarTarea EnFormulario(VistaDeTarea vista, SolicitudDeCambio fila, ArchivoRecibido[] archivos) =>
        Respuesta.Con(vista, "Enviar", new Dictionary<string, string>
        {
            [CamposDeSolicitud.Campo] = Opcion(vista, CamposDeSolicitud.Campo, CamposDeFicha.Buscar(fila.Campo)!.Etiqueta),
            [CamposDeSolicitud.Causal] = Opcion(vista, CamposDeSolicitud.Causal, CausalesDeCambio.EnPalabras(fila.Causal)),
            [CamposDeSolicitud.Valor] = fila.ValorSolicitado,
            [CamposDeSolicitud.Desde] = fila.AplicaDesde.ToString(),
            [CamposDeSolicitud.Justificacion] = Justificacion,
        }, archivos);

    private static CompletarTarea EnExcel(VistaDeTarea vista, SolicitudDeCambio fila, ArchivoRecibido[] archivos, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var formato = vista.Documentos.First(d => d.Nombre.StartsWith("SEJ-PEP-24", StringComparison.Ordinal));
        var lleno = FormatoDeSolicitud.Llenar(descargar(formato), new Dictionary<string, string>
        {
            [CamposDeSolicitud.Clave] = fila.ClaveIndicador,
            [CamposDeSolicitud.Tipo] = Codigo.De(fila.Tipo),
            [CamposDeSolicitud.Causal] = Codigo.De(fila.Causal),
            [CamposDeSolicitud.Campo] = fila.Campo,
            [CamposDeSolicitud.Valor] = fila.ValorSolicitado,
            [CamposDeSolicitud.Desde] = fila.AplicaDesde.ToString(),
            [CamposDeSolicitud.Justificacion] = Justificacion,
        });
        return Respuesta.Con(vista, "Enviar el formato cargado", null, [.. archivos, new ArchivoRecibido("formato", formato.Nombre, lleno)]);
    }

    // Options read "Modificación de meta · Meta anual"; a change de oficio has no cause to choose.
    private static string Opcion(VistaDeTarea vista, string campo, string palabras) =>
        vista.Campos.FirstOrDefault(c => c.Nombre == campo)?.Opciones.First(o => o.EndsWith(" · " + palabras, StringComparison.Ordinal)) ?? "";

    private SolicitudDeCambio? DelEjemplo(Tarea tarea) =>
        cambios.PorEnviar().FirstOrDefault(fila => fila.ClaveIndicador == tarea.Referencia)
        ?? (tarea.Referencia is { } folio && cambios.Recibido(folio) is { } previa ? cambios.PorEnviar().FirstOrDefault(fila => fila.Motivo?.Contains(previa.Folio, StringComparison.Ordinal) == true) : null);
}
