using Dapper;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <summary>The catalogue of definitions over the columns that repeat what lists need.</summary>
internal sealed class DefinitionIndex(Sesion sesion) : IDefinitionIndex
{
    private const string Columns =
        "id, definition_id, version, name, description, tool_version, is_latest, is_published, is_readonly, created_at";

    public DefinitionPage Query(DefinitionQuery query)
    {
        var (conditions, values) = DefinitionConditions.Of(query);
        values.Add("take", (long)query.Take);
        values.Add("skip", (long)query.Skip);
        var direction = query.Descending ? "desc" : "asc";
        var order = query.Order switch
        {
            DefinitionOrder.Created => "created_at",
            DefinitionOrder.Version => "version",
            _ => "name_key",
        };
        var items = sesion.Lista(
            $"""
            select {Columns} from workflow_definition where 1 = 1 {conditions}
            order by {order} {direction}, definition_id {direction}, version {direction} limit @take offset @skip
            """,
            ReadSummary,
            values);
        var isWhole = query.Skip == 0 && items.Count < query.Take;
        return new DefinitionPage(
            items, isWhole ? items.Count : sesion.Escalar<int>($"select count(*) from workflow_definition where 1 = 1 {conditions}", values));
    }

    public bool IsNameTaken(string name, string? definitionId) => sesion.Escalar<long>(
        "select count(*) from workflow_definition where is_latest = true and name = @name and definition_id <> @definitionId",
        new { name, definitionId = definitionId ?? "" }) > 0;

    public IReadOnlyList<DefinitionRecord> UsableAsActivities() => sesion
        .Preparada("select * from workflow_definition where usable_as_activity = true order by definition_id, version")
        .Lista(WorkflowStore.ReadDefinition);

    public IReadOnlyList<DefinitionRecord> Mentioning(string definitionId) => sesion.Lista(
        """
        select * from workflow_definition where (is_latest = true or is_published = true) and definition_id <> @definitionId
            and json like @text escape '\' order by definition_id, version
        """,
        WorkflowStore.ReadDefinition,
        new { definitionId, text = DefinitionConditions.Containing($"\"{definitionId}\"") });

    /// <summary>Fills the columns of versions saved before there were any.</summary>
    public static void Complete(Sesion sesion)
    {
        foreach (var definition in sesion.Lista("select * from workflow_definition where search_key is null", WorkflowStore.ReadDefinition))
        {
            var texts = DefinitionTexts.Of(definition);
            sesion.Preparada(
                """
                update workflow_definition set description = @p2, tool_version = @p3, is_system = @p4, is_readonly = @p5, usable_as_activity = @p6,
                    name_key = @p7, search_key = @p8 where id = @p1
                """).Ejecutar(
                definition.Id, texts.Description, texts.ToolVersion, texts.IsSystem, texts.IsReadonly, texts.Usable, texts.NameKey, texts.SearchKey);
        }
    }

    private static DefinitionSummary ReadSummary(Fila row) => new()
    {
        Id = row.Texto("id"),
        DefinitionId = row.Texto("definition_id"),
        Version = row.Entero("version"),
        Name = row.TextoONulo("name"),
        Description = row.TextoONulo("description"),
        ToolVersion = row.TextoONulo("tool_version"),
        IsLatest = row.Logico("is_latest"),
        IsPublished = row.Logico("is_published"),
        IsReadonly = row.Logico("is_readonly"),
        CreatedAt = row.Momento("created_at"),
    };
}
