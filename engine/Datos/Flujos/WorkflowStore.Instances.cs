using Dapper;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <content>Instances.</content>
internal sealed partial class WorkflowStore
{
    public InstanceRecord? FindInstance(string instanceId) =>
        sesion.Preparada("select * from workflow_instance where id = @p1").Uno(ReadInstance, instanceId);

    public void SaveInstance(InstanceRecord instance, long expectedRevision)
    {
        var saved = expectedRevision == 0 ? Insert(instance) : Update(instance, expectedRevision);
        if (saved == 0) throw new RevisionConflictException(instance.Id);
    }

    public bool AnyRunning(string? definitionId, string? correlationId)
    {
        var (conditions, values) = Conditions(new InstanceFilter
        {
            DefinitionIds = definitionId is null ? null : [definitionId],
            CorrelationId = correlationId,
        });
        return sesion.Escalar<long>(
            $"select count(*) from (select 1 from workflow_instance where status = 'Running' {conditions} limit 1) x", values) > 0;
    }

    public IReadOnlyList<InstanceRecord> ListInstances(InstanceFilter filter)
    {
        var (conditions, values) = Conditions(filter);
        values.Add("take", (long)filter.Take);
        values.Add("skip", (long)filter.Skip);
        var direction = filter.NewestFirst ? "desc" : "asc";
        return sesion.Lista(
            $"select * from workflow_instance where 1 = 1 {conditions} order by number {direction} limit @take offset @skip",
            ReadInstance,
            values);
    }

    public int CountInstances(InstanceFilter filter)
    {
        var (conditions, values) = Conditions(filter);
        return sesion.Escalar<int>($"select count(*) from workflow_instance where 1 = 1 {conditions}", values);
    }

    private int Insert(InstanceRecord instance) => sesion.Preparada(
        """
        insert into workflow_instance (id, definition_id, definition_version_id, version, status, sub_status, correlation_id, name,
            parent_instance_id, incident_count, created_at, updated_at, finished_at, revision, state)
        values (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15)
        on conflict (id) do nothing
        """).Ejecutar(
        instance.Id, instance.DefinitionId, instance.DefinitionVersionId, instance.Version, instance.Status.ToString(),
        instance.SubStatus.ToString(), instance.CorrelationId, instance.Name, instance.ParentInstanceId, instance.IncidentCount,
        instance.CreatedAt, instance.UpdatedAt, instance.FinishedAt, instance.Revision, instance.State);

    private int Update(InstanceRecord instance, long expectedRevision) => sesion.Preparada(
        """
        update workflow_instance set definition_version_id = @p3, version = @p4, status = @p5, sub_status = @p6, correlation_id = @p7,
            name = @p8, incident_count = @p9, updated_at = @p10, finished_at = @p11, revision = @p12, state = @p13
        where id = @p1 and revision = @p2
        """).Ejecutar(
        instance.Id, expectedRevision, instance.DefinitionVersionId, instance.Version, instance.Status.ToString(),
        instance.SubStatus.ToString(), instance.CorrelationId, instance.Name, instance.IncidentCount,
        instance.UpdatedAt, instance.FinishedAt, instance.Revision, instance.State);

    private static (string Sql, DynamicParameters Values) Conditions(InstanceFilter filter)
    {
        var sql = "";
        var values = new DynamicParameters();
        void Add(string condition, string name, object? value)
        {
            if (value is null) return;
            sql += " and " + condition;
            values.Add(name, value);
        }

        if (filter.DefinitionIds is { } ids)
        {
            sql += ids.Count == 0 ? " and 1 = 0" : $" and definition_id in ({string.Join(", ", ids.Select((_, i) => $"@definition{i}"))})";
            for (var i = 0; i < ids.Count; i++) values.Add($"definition{i}", ids[i]);
        }

        Add("definition_version_id = @version", "version", filter.DefinitionVersionId);
        Add("correlation_id = @correlation", "correlation", filter.CorrelationId);
        Add("parent_instance_id = @parent", "parent", filter.ParentInstanceId);
        Add("status = @status", "status", filter.Status?.ToString());
        Add("sub_status = @subStatus", "subStatus", filter.SubStatus?.ToString());
        if (filter.HasIncidents is { } hasIncidents) sql += hasIncidents ? " and incident_count > 0" : " and incident_count = 0";
        return (sql, values);
    }

    private static InstanceRecord ReadInstance(Fila row) => new()
    {
        Id = row.Texto("id"),
        DefinitionId = row.Texto("definition_id"),
        DefinitionVersionId = row.Texto("definition_version_id"),
        Version = row.Entero("version"),
        Status = Enum.Parse<WorkflowStatus>(row.Texto("status")),
        SubStatus = Enum.Parse<WorkflowSubStatus>(row.Texto("sub_status")),
        CorrelationId = row.TextoONulo("correlation_id"),
        Name = row.TextoONulo("name"),
        ParentInstanceId = row.TextoONulo("parent_instance_id"),
        IncidentCount = row.Entero("incident_count"),
        CreatedAt = row.Momento("created_at"),
        UpdatedAt = row.Momento("updated_at"),
        FinishedAt = row.MomentoONulo("finished_at"),
        Revision = row.Largo("revision"),
        State = row.Texto("state"),
    };
}
