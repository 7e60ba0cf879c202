using System.Globalization;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Which versions are meant: <c>Latest</c>, <c>Published</c>, <c>LatestOrPublished</c>, <c>LatestAndPublished</c>, <c>Draft</c>, <c>AllVersions</c> or a number.</summary>
internal static class OpcionDeVersion
{
    /// <summary>Whether a version is meant.</summary>
    public static bool Incluye(string? opcion, DefinitionRecord version) => opcion switch
    {
        null or "" or "AllVersions" => true,
        "Latest" => version.IsLatest,
        "Published" => version.IsPublished,
        "LatestOrPublished" => version.IsLatest || version.IsPublished,
        "LatestAndPublished" => version.IsLatest && version.IsPublished,
        "Draft" => !version.IsPublished,
        _ => int.TryParse(opcion, CultureInfo.InvariantCulture, out var numero) && version.Version == numero,
    };

    /// <summary>The one version of a definition that is meant, the newest where several are.</summary>
    public static DefinitionRecord? Buscar(IWorkflowStore almacen, string definicion, string? opcion) => opcion switch
    {
        null or "" or "Latest" => almacen.FindLatest(definicion),
        "Published" => almacen.FindPublished(definicion),
        _ => almacen.ListDefinitions(definicion).LastOrDefault(version => Incluye(opcion, version)),
    };
}
