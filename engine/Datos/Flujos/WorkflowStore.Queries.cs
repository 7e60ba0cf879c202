using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <content>Lists of instances and of journal lines.</content>
internal sealed partial class WorkflowStore : IInstanceQueries
{
    // All of them are in the index workflow_instance_list: no list reads the state of an instance.
    private const string Summary =
        "number, id, definition_id, definition_version_id, version, status, sub_status, correlation_id, name, incident_count, created_at, updated_at, finished_at";

    /// <summary>Rows to leave out after which walking the table itself, with its states, costs more than sorting the index.</summary>
    private const int DeepPage = 2_000;

    public (IReadOnlyList<InstanceSummary> Items, int Total) PageInstances(InstanceQuery query)
    {
        var conditions = Conditions(query);
        if (!string.IsNullOrWhiteSpace(query.SearchTerm)) return PageOfFound(query, conditions);
        var total = sesion.Escalar<int>($"select count(*) from workflow_instance where {conditions.Sql}", conditions.Valores);
        var take = Math.Max(0, Math.Min(query.Take, total - query.Skip));
        // A page of the second half is nearer from the end: fewer rows are sorted to reach it.
        var fromEnd = query.Skip > total / 2;
        conditions.Valores.Add("take", (long)take);
        conditions.Valores.Add("skip", (long)(fromEnd ? Math.Max(0, total - query.Skip - take) : query.Skip));
        // What is sorted and left out is only numbers; the rows of the page come afterwards.
        var items = sesion.Lista(
            $"""
            select {Summary} from workflow_instance
            where number in (select number from workflow_instance where {conditions.Sql} order by {Order(query, fromEnd)} limit @take offset @skip)
            order by {Order(query)}
            """,
            ReadSummary,
            conditions.Valores);
        return (items, total);
    }

    /// <summary>Looking into every text is what costs: it is done once, for the page and for the total.</summary>
    private (IReadOnlyList<InstanceSummary> Items, int Total) PageOfFound(InstanceQuery query, Condiciones conditions)
    {
        var found = sesion.Lista(
            $"select number from workflow_instance where {conditions.Sql} order by {Order(query)}", row => row.Largo("number"), conditions.Valores);
        var page = found.Skip(query.Skip).Take(query.Take).ToList();
        var ofPage = new Condiciones().Alguno("number", page);
        var items = sesion.Lista(
            $"select {Summary} from workflow_instance where {ofPage.Sql}", row => (Number: row.Largo("number"), Item: ReadSummary(row)), ofPage.Valores)
            .ToDictionary(row => row.Number, row => row.Item);
        return (page.ConvertAll(number => items[number]), found.Count);
    }

    public IReadOnlyList<string> ListInstanceIds(InstanceQuery query, int take)
    {
        var conditions = Conditions(query);
        conditions.Valores.Add("take", (long)take);
        return sesion.Lista(
            $"select id from workflow_instance where {conditions.Sql} order by number limit @take", row => row.Texto("id"), conditions.Valores);
    }

    public IReadOnlyList<JournalRecord> ListJournal(JournalQuery query)
    {
        var conditions = Conditions(query);
        conditions.Valores.Add("take", (long)query.Take);
        conditions.Valores.Add("skip", (long)query.Skip);
        return sesion.Lista(
            $"select * from workflow_journal where {conditions.Sql} order by sequence limit @take offset @skip", ReadJournal, conditions.Valores);
    }

    public int CountJournal(JournalQuery query)
    {
        var conditions = Conditions(query);
        return sesion.Escalar<int>($"select count(*) from workflow_journal where {conditions.Sql}", conditions.Valores);
    }

    public IReadOnlyList<JournalRecord> ListExecution(string instanceId, string activityInstanceId) => sesion.Lista(
        "select * from workflow_journal where instance_id = @instanceId and activity_instance_id = @activityInstanceId order by sequence",
        ReadJournal,
        new { instanceId, activityInstanceId });

    public bool DeleteInstance(string instanceId)
    {
        sesion.Preparada("delete from workflow_bookmark where instance_id = @p1").Ejecutar(instanceId);
        sesion.Preparada("delete from workflow_journal where instance_id = @p1").Ejecutar(instanceId);
        return sesion.Preparada("delete from workflow_instance where id = @p1").Ejecutar(instanceId) == 1;
    }

    private Condiciones Conditions(InstanceQuery query)
    {
        var conditions = new Condiciones()
            .Alguno("id", query.Ids)
            .Alguno("definition_id", query.DefinitionIds)
            .Igual("definition_version_id", query.DefinitionVersionId)
            .Igual("version", query.Version)
            .Igual("correlation_id", query.CorrelationId)
            .Igual("name", query.Name)
            .Alguno("status", query.Statuses)
            .Alguno("sub_status", query.SubStatuses)
            .Contiene(query.SearchTerm, sesion, "id", "name", "correlation_id", "definition_id");
        if (query.HasIncidents is { } hasIncidents) conditions.Agregar(hasIncidents ? "incident_count > 0" : "incident_count = 0");
        foreach (var moment in query.Moments) conditions.Comparada(Column(moment.Column), Operator(moment.Comparison), moment.Moment);
        return conditions;
    }

    private static Condiciones Conditions(JournalQuery query) => new Condiciones()
        .Igual("instance_id", query.InstanceId)
        .Alguno("activity_id", query.ActivityIds)
        .Alguno("node_id", query.NodeIds)
        .Ninguno("activity_type", query.ExcludedTypes)
        .Alguno("event_name", query.EventNames);

    private static string Order(InstanceQuery query, bool fromEnd = false)
    {
        var direction = query.Ascending != fromEnd ? "asc" : "desc";
        // Creation is the order of the rows themselves; a moment may be the same for many on a simulated clock.
        return query.OrderBy == InstanceOrder.Created
            ? query.Skip < DeepPage ? $"number {direction}" : $"+number {direction}"
            : $"{Column(query.OrderBy)} {direction} nulls {(fromEnd ? "first" : "last")}, number {direction}";
    }

    private static string Column(InstanceOrder order) => order switch
    {
        InstanceOrder.Updated => "updated_at",
        InstanceOrder.Finished => "finished_at",
        InstanceOrder.Name => "name",
        _ => "created_at",
    };

    private static string Operator(MomentComparison comparison) => comparison switch
    {
        MomentComparison.IsNot => "<>",
        MomentComparison.LessThan => "<",
        MomentComparison.GreaterThan => ">",
        MomentComparison.LessThanOrEqual => "<=",
        MomentComparison.GreaterThanOrEqual => ">=",
        _ => "=",
    };

    private static InstanceSummary ReadSummary(Fila row) => new(
        row.Texto("id"),
        row.Texto("definition_id"),
        row.Texto("definition_version_id"),
        row.Entero("version"),
        Enum.Parse<WorkflowStatus>(row.Texto("status")),
        Enum.Parse<WorkflowSubStatus>(row.Texto("sub_status")),
        row.TextoONulo("correlation_id"),
        row.TextoONulo("name"),
        row.Entero("incident_count"),
        row.Momento("created_at"),
        row.Momento("updated_at"),
        row.MomentoONulo("finished_at"));
}
