using System.Globalization;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Which versions are meant: <c>Latest</c>, <c>Published</c>, <c>LatestOrPublished</c>, <c>LatestAndPublished</c>, <c>Draft</c>, <c>AllVersions</c> or a number.</summary>
internal static class OpcionDeVersion
{
    /// <summary>The versions of a list; nothing said, or something unknown, means all of them.</summary>
    public static (VersionSelection Versiones, int? Numero) Leer(string? opcion) =>
        int.TryParse(opcion, CultureInfo.InvariantCulture, out var numero) ? (VersionSelection.All, numero)
        : Enum.TryParse<VersionSelection>(opcion, ignoreCase: true, out var versiones) ? (versiones, null)
        : (VersionSelection.All, null);

    /// <summary>The one version of a definition that is meant, the newest where several are; nothing said means the latest.</summary>
    public static DefinitionRecord? Buscar(ITransaction tx, string definicion, string? opcion)
    {
        if (string.IsNullOrEmpty(opcion))
        {
            return tx.Workflows.FindLatest(definicion);
        }

        var (versiones, numero) = Leer(opcion);
        var pagina = tx.Get<IDefinitionIndex>().Query(new DefinitionQuery
        {
            DefinitionIds = [definicion], Versions = versiones, Number = numero, Order = DefinitionOrder.Version, Descending = true, Take = 1,
        });
        return pagina.Items is [var primera, ..] ? tx.Workflows.FindDefinitionVersion(primera.Id) : null;
    }
}
