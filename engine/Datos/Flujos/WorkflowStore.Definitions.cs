using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <content>Definitions.</content>
internal sealed partial class WorkflowStore
{
    public DefinitionRecord? FindDefinitionVersion(string versionId) =>
        sesion.Preparada("select * from workflow_definition where id = @p1").Uno(ReadDefinition, versionId);

    public DefinitionRecord? FindPublished(string definitionId) => sesion
        .Preparada("select * from workflow_definition where definition_id = @p1 and is_published = true")
        .Uno(ReadDefinition, definitionId);

    public DefinitionRecord? FindLatest(string definitionId) => sesion
        .Preparada("select * from workflow_definition where definition_id = @p1 and is_latest = true")
        .Uno(ReadDefinition, definitionId);

    public IReadOnlyList<DefinitionRecord> ListDefinitions(string? definitionId = null) => definitionId is null
        ? sesion.Preparada("select * from workflow_definition order by definition_id, version").Lista(ReadDefinition)
        : sesion.Preparada("select * from workflow_definition where definition_id = @p1 order by version").Lista(ReadDefinition, definitionId);

    public void SaveDefinition(DefinitionRecord definition)
    {
        if (definition.IsLatest) Withdraw("is_latest", definition);
        if (definition.IsPublished) Withdraw("is_published", definition);
        var texts = DefinitionTexts.Of(definition);
        sesion.Preparada(
            """
            insert into workflow_definition (id, definition_id, version, name, is_latest, is_published, created_at, json,
                description, tool_version, is_system, is_readonly, usable_as_activity, name_key, search_key)
            values (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15)
            on conflict (id) do update set
                definition_id = excluded.definition_id, version = excluded.version, name = excluded.name, is_latest = excluded.is_latest,
                is_published = excluded.is_published, created_at = excluded.created_at, json = excluded.json,
                description = excluded.description, tool_version = excluded.tool_version, is_system = excluded.is_system,
                is_readonly = excluded.is_readonly, usable_as_activity = excluded.usable_as_activity, name_key = excluded.name_key,
                search_key = excluded.search_key
            """).Ejecutar(
            definition.Id, definition.DefinitionId, definition.Version, definition.Name,
            definition.IsLatest, definition.IsPublished, definition.CreatedAt, definition.Json,
            texts.Description, texts.ToolVersion, texts.IsSystem, texts.IsReadonly, texts.Usable, texts.NameKey, texts.SearchKey);
    }

    public void DeleteDefinition(string versionId) =>
        sesion.Preparada("delete from workflow_definition where id = @p1").Ejecutar(versionId);

    private void Withdraw(string mark, DefinitionRecord definition) => sesion
        .Preparada($"update workflow_definition set {mark} = false where definition_id = @p1 and id <> @p2 and {mark} = true")
        .Ejecutar(definition.DefinitionId, definition.Id);

    internal static DefinitionRecord ReadDefinition(Fila row) => new(
        row.Texto("id"),
        row.Texto("definition_id"),
        row.Entero("version"),
        row.TextoONulo("name"),
        row.Logico("is_latest"),
        row.Logico("is_published"),
        row.Momento("created_at"),
        row.Texto("json"));
}
