using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <content>Triggers, and the next moment at which anything is due.</content>
internal sealed partial class WorkflowStore
{
    public void ReplaceTriggers(string definitionId, IReadOnlyList<TriggerRecord> triggers)
    {
        sesion.Preparada("delete from workflow_trigger where definition_id = @p1").Ejecutar(definitionId);
        var insert = sesion.Preparada(
            """
            insert into workflow_trigger (id, definition_id, definition_version_id, activity_id, name, hash, payload, due_at)
            values (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)
            """);
        foreach (var trigger in triggers)
        {
            insert.Ejecutar(
                trigger.Id, trigger.DefinitionId, trigger.DefinitionVersionId, trigger.ActivityId, trigger.Name, trigger.Hash,
                trigger.Payload, trigger.DueAt);
        }
    }

    public IReadOnlyList<TriggerRecord> FindTriggers(string name, string hash) => sesion
        .Preparada("select * from workflow_trigger where hash = @p2 and name = @p1 order by definition_id, activity_id")
        .Lista(ReadTrigger, name, hash);

    public IReadOnlyList<TriggerRecord> ListTriggers() =>
        sesion.Preparada("select * from workflow_trigger order by definition_id, activity_id").Lista(ReadTrigger);

    public IReadOnlyList<TriggerRecord> DueTriggers(DateTimeOffset moment, int take) => sesion
        .Preparada("select * from workflow_trigger where due_at <= @p1 order by due_at, id limit @p2")
        .Lista(ReadTrigger, moment, take);

    public void SetTriggerDue(string triggerId, DateTimeOffset? dueAt, string? payload) => sesion
        .Preparada("update workflow_trigger set due_at = @p2, payload = @p3 where id = @p1")
        .Ejecutar(triggerId, dueAt, payload);

    public DateTimeOffset? NextDue() => sesion.Preparada(
        """
        select min(due_at) as due_at from (
            select min(due_at) as due_at from workflow_bookmark where due_at is not null
            union all
            select min(due_at) as due_at from workflow_trigger where due_at is not null
        ) due
        """).Lista(row => row.MomentoONulo("due_at"))[0];

    private static TriggerRecord ReadTrigger(Fila row) => new(
        row.Texto("id"),
        row.Texto("definition_id"),
        row.Texto("definition_version_id"),
        row.Texto("activity_id"),
        row.Texto("name"),
        row.Texto("hash"),
        row.TextoONulo("payload"),
        row.MomentoONulo("due_at"));
}
