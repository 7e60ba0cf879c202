using System.Globalization;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>Ids of quarterly publications: "2025-T3", and its revisions "2025-T3.r2".</summary>
internal static class NombreDePublicacion
{
    /// <summary>Number of the revision; 1 for the first publication.</summary>
    public static int Revision(string id) =>
        id.LastIndexOf(".r", StringComparison.Ordinal) is > 0 and var punto
            ? int.Parse(id.AsSpan(punto + 2), CultureInfo.InvariantCulture)
            : 1;

    /// <summary>Id of the revision after this one.</summary>
    public static string Siguiente(string id)
    {
        var punto = id.LastIndexOf(".r", StringComparison.Ordinal);
        return $"{(punto > 0 ? id[..punto] : id)}.r{Revision(id) + 1}";
    }
}
