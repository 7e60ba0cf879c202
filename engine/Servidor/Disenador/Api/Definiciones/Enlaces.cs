namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>The links by which the designer knows what it may offer.</summary>
internal static class Enlaces
{
    private const string Raiz = RutasDelApi.Prefijo + "/workflow-definitions";
    private const string EnLote = RutasDelApi.Prefijo + "/bulk-actions";

    /// <summary>Links of a list.</summary>
    public static IReadOnlyList<Enlace> DeLista(bool puedeEditar)
    {
        Enlace[] lectura =
        [
            new(Raiz, "self", "GET"),
            new($"{Raiz}/validation/is-name-unique", "is-name-unique", "GET"),
            new($"{Raiz}/query/count", "count", "GET"),
            new($"{Raiz}/many-by-id", "many-by-id", "GET"),
        ];
        return !puedeEditar ? lectura :
        [
            .. lectura,
            new($"{EnLote}/delete/workflow-definitions/by-definition-id", "bulk-delete-by-definition-id", "POST"),
            new($"{EnLote}/delete/workflow-definitions/by-id", "bulk-delete-by-id", "POST"),
            new($"{EnLote}/publish/workflow-definitions/by-definition-ids", "bulk-publish", "POST"),
            new($"{EnLote}/retract/workflow-definitions/by-definition-ids", "bulk-retract", "POST"),
            new($"{Raiz}/import", "import", "POST"),
            new($"{Raiz}/import-files", "import-files", "POST"),
            new(Raiz, "create", "POST"),
        ];
    }

    /// <summary>Links of one version; whoever may only read gets none that changes or runs it.</summary>
    public static IReadOnlyList<Enlace> DeDefinicion(string definicion, string version, bool puedeEditar)
    {
        var esta = $"{Raiz}/{Uri.EscapeDataString(definicion)}";
        Enlace[] lectura =
        [
            new($"{Raiz}/by-definition-id/{Uri.EscapeDataString(definicion)}", "self", "GET"),
            new($"{Raiz}/by-id/{Uri.EscapeDataString(version)}", "self", "GET"),
            new($"{esta}/versions", "versions", "GET"),
            new($"{esta}/export", "export", "GET"),
        ];
        return !puedeEditar ? lectura :
        [
            .. lectura,
            new($"{esta}/bulk-dispatch", "bulk-dispatch", "POST"),
            new($"{esta}/dispatch", "dispatch", "POST"),
            new($"{esta}/execute", "execute", "POST"),
            new($"{esta}/publish", "publish", "POST"),
            new($"{esta}/retract", "retract", "POST"),
            new(esta, "delete", "DELETE"),
            new($"{esta}/import", "import", "POST"),
            new($"{esta}/update-references", "update-references", "POST"),
        ];
    }
}
