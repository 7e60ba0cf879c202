using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <content>Bookmarks.</content>
internal sealed partial class WorkflowStore
{
    public void AddBookmarks(IReadOnlyList<BookmarkRecord> bookmarks)
    {
        var insert = sesion.Preparada(
            """
            insert into workflow_bookmark (id, instance_id, definition_id, correlation_id, name, hash, payload, activity_id,
                activity_instance_id, due_at, tag, auto_burn, created_at, sequence)
            values (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14)
            """);
        foreach (var bookmark in bookmarks)
        {
            insert.Ejecutar(
                bookmark.Id, bookmark.InstanceId, bookmark.DefinitionId, bookmark.CorrelationId, bookmark.Name, bookmark.Hash,
                bookmark.Payload, bookmark.ActivityId, bookmark.ActivityInstanceId, bookmark.DueAt, bookmark.Tag, bookmark.AutoBurn,
                bookmark.CreatedAt, bookmark.Sequence);
        }
    }

    public void RemoveBookmarks(IReadOnlyList<string> bookmarkIds)
    {
        var delete = sesion.Preparada("delete from workflow_bookmark where id = @p1");
        foreach (var id in bookmarkIds) delete.Ejecutar(id);
    }

    public BookmarkRecord? FindBookmark(string bookmarkId) =>
        sesion.Preparada("select * from workflow_bookmark where id = @p1").Uno(ReadBookmark, bookmarkId);

    public IReadOnlyList<BookmarkRecord> FindBookmarks(
        string name, string hash, string? correlationId = null, string? instanceId = null) => sesion.Lista(
        $"""
        select b.* from workflow_bookmark b left join workflow_instance i on i.id = b.instance_id
        where b.hash = @hash and b.name = @name
        {(correlationId is null ? "" : "and b.correlation_id = @correlationId")}
        {(instanceId is null ? "" : "and b.instance_id = @instanceId")}
        order by i.number, b.sequence
        """,
        ReadBookmark,
        new { name, hash, correlationId, instanceId });

    public IReadOnlyList<BookmarkRecord> ListBookmarks(string? instanceId = null) => instanceId is null
        ? sesion.Preparada(
            """
            select b.* from workflow_bookmark b left join workflow_instance i on i.id = b.instance_id
            order by i.number, b.sequence
            """).Lista(ReadBookmark)
        : sesion.Preparada("select * from workflow_bookmark where instance_id = @p1 order by sequence").Lista(ReadBookmark, instanceId);

    public IReadOnlyList<BookmarkRecord> DueBookmarks(DateTimeOffset moment, int take) => sesion
        .Preparada("select * from workflow_bookmark where due_at <= @p1 order by due_at, created_at, id limit @p2")
        .Lista(ReadBookmark, moment, take);

    public IReadOnlyList<string> HttpStimuli() => sesion
        .Preparada("select distinct payload from workflow_bookmark where name = 'Elsa.HttpEndpoint' and payload is not null")
        .Lista(row => row.Texto("payload"));

    private static BookmarkRecord ReadBookmark(Fila row) => new()
    {
        Id = row.Texto("id"),
        InstanceId = row.Texto("instance_id"),
        DefinitionId = row.Texto("definition_id"),
        CorrelationId = row.TextoONulo("correlation_id"),
        Name = row.Texto("name"),
        Hash = row.Texto("hash"),
        Payload = row.TextoONulo("payload"),
        ActivityId = row.Texto("activity_id"),
        ActivityInstanceId = row.Texto("activity_instance_id"),
        DueAt = row.MomentoONulo("due_at"),
        Tag = row.TextoONulo("tag"),
        AutoBurn = row.Logico("auto_burn"),
        CreatedAt = row.Momento("created_at"),
        Sequence = row.Entero("sequence"),
    };
}
