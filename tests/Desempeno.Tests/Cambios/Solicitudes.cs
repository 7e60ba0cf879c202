using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Tests.Cambios;

/// <summary>Requests about the sample's fichas.</summary>
internal static class Solicitudes
{
    public static SolicitudDeCambio De(FichaTecnica ficha, string campo, string valor, string desde, CausalDeCambio? causal = null, bool soporte = true)
    {
        var definido = CamposDeFicha.Buscar(campo)!;
        return new(
            "SC-2025-001", ficha.ClaveIndicador, definido.Tipo, causal ?? CausalesDeCambio.De(definido.Tipo, deOficio: false)[0],
            campo, definido.Valor(ficha), valor, Trimestre.Parse(desde), soporte, EstatusDeSolicitud.Recibida, new(2025, 2, 10), null, null)
        {
            Justificacion = "Se explica.",
        };
    }

    public static IReadOnlyList<string> Revisar(SolicitudDeCambio solicitud, string ultimoCerrado = "2024-T4", bool deOficio = false, bool alAprobar = false) =>
    [
        .. new ReglasDeCambio([Municipio.Ficha(solicitud.ClaveIndicador)], q => q <= Trimestre.Parse(ultimoCerrado), new(2025, 2, 10))
            .Revisar(solicitud, deOficio, alAprobar).Select(p => $"{p.Codigo} {p.Severidad}"),
    ];
}
