using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads solicitudes_cambio.csv (SEJ-PEP-24).</summary>
public static class SolicitudesDeCambioCsv
{
    private static readonly string[] Columnas =
    [
        "folio", "clave_indicador", "tipo", "causal", "campo", "valor_actual", "valor_solicitado", "aplica_desde", "soporte_adjunto",
        "estatus", "fecha_oficio", "fecha_resolucion", "motivo",
    ];

    /// <summary>Requests in the order of the file.</summary>
    public static Lectura<IReadOnlyList<SolicitudDeCambio>> Leer(string ruta)
    {
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var solicitudes = new List<SolicitudDeCambio>();
        foreach (var fila in hoja.Filas)
        {
            var solicitud = new SolicitudDeCambio(
                fila.Texto("folio"),
                fila.Texto("clave_indicador"),
                fila.Catalogo<TipoDeCambio>("tipo"),
                fila.Catalogo<CausalDeCambio>("causal"),
                fila.Texto("campo"),
                fila.Texto("valor_actual"),
                fila.Texto("valor_solicitado"),
                fila.TrimestreConAnio("aplica_desde"),
                fila.SiNo("soporte_adjunto"),
                fila.Catalogo<EstatusDeSolicitud>("estatus"),
                fila.Fecha("fecha_oficio"),
                fila.FechaOpcional("fecha_resolucion"),
                fila.Opcional("motivo"));
            if (!fila.ConErrores) solicitudes.Add(solicitud);
        }

        return new Lectura<IReadOnlyList<SolicitudDeCambio>>(solicitudes, hoja.Problemas);
    }
}
