using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>What section E is started with. The folio is the correlation of its instance.</summary>
internal static class FolioDeCambio
{
    public const string Flujo = "e-solicitud-de-cambio";

    /// <summary>The next folio of a year, such as "SC-2025-001".</summary>
    public static string Siguiente(IAlmacen almacen, int anio) => $"SC-{anio}-{almacen.Ajustes.Siguiente($"cambios/{anio}"):000}";

    /// <summary>Input of an instance of section E.</summary>
    /// <param name="folio">Folio.</param>
    /// <param name="dependencia">Dependency of the indicator.</param>
    /// <param name="referencia">Key of the indicator, or folio of the rejected request to complete.</param>
    /// <param name="deOficio">Whether the Dirección asks by itself.</param>
    public static OrderedDictionary<string, object?> Entrada(string folio, string dependencia, string referencia, bool deOficio) => new()
    {
        ["Folio"] = folio, ["Dependencia"] = dependencia, ["Referencia"] = referencia, ["DeOficio"] = deOficio ? "si" : "",
    };
}
