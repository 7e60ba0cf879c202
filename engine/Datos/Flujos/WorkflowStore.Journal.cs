using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <content>Journals and the queue of messages.</content>
internal sealed partial class WorkflowStore
{
    public void AppendJournal(IReadOnlyList<JournalRecord> records)
    {
        var insert = sesion.Preparada(
            """
            insert into workflow_journal (instance_id, sequence, activity_instance_id, parent_activity_instance_id, activity_id,
                activity_type, activity_name, node_id, moment, event_name, message, payload)
            values (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12)
            """);
        foreach (var record in records)
        {
            insert.Ejecutar(
                record.InstanceId, record.Sequence, record.ActivityInstanceId, record.ParentActivityInstanceId, record.ActivityId,
                record.ActivityType, record.ActivityName, record.NodeId, record.Timestamp, record.EventName, record.Message, record.Payload);
        }
    }

    public IReadOnlyList<JournalRecord> ReadJournal(string instanceId, int skip = 0, int take = int.MaxValue) => sesion
        .Preparada("select * from workflow_journal where instance_id = @p1 order by sequence limit @p2 offset @p3")
        .Lista(ReadJournal, instanceId, take, skip);

    public void Enqueue(IReadOnlyList<MessageRecord> messages)
    {
        var insert = sesion.Preparada("insert into workflow_message (kind, body) values (@p1, @p2)");
        foreach (var message in messages) insert.Ejecutar(message.Kind, message.Body);
    }

    public IReadOnlyList<MessageRecord> PeekMessages(int take) => sesion
        .Preparada("select * from workflow_message order by id limit @p1")
        .Lista(row => new MessageRecord(row.Largo("id"), row.Texto("kind"), row.Texto("body")), take);

    public bool DeleteMessage(long id) => sesion.Preparada("delete from workflow_message where id = @p1").Ejecutar(id) == 1;

    private static JournalRecord ReadJournal(Fila row) => new()
    {
        InstanceId = row.Texto("instance_id"),
        Sequence = row.Entero("sequence"),
        ActivityInstanceId = row.Texto("activity_instance_id"),
        ParentActivityInstanceId = row.TextoONulo("parent_activity_instance_id"),
        ActivityId = row.Texto("activity_id"),
        ActivityType = row.Texto("activity_type"),
        ActivityName = row.TextoONulo("activity_name"),
        NodeId = row.Texto("node_id"),
        Timestamp = row.Momento("moment"),
        EventName = row.Texto("event_name"),
        Message = row.TextoONulo("message"),
        Payload = row.TextoONulo("payload"),
    };
}
