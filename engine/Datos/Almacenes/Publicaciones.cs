using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Publicaciones(Sesion sesion) : IPublicaciones
{
    public void Guardar(Publicacion publicacion) => sesion.Ejecutar(
        """
        insert into publicacion (id, estado, solicitada, publicada, validada, hash_manifiesto, motivo, documentos)
        values (@Id, @Estado, @Solicitada, @Publicada, @Validada, @HashManifiesto, @Motivo, @Ids)
        on conflict (id) do update set
            estado = excluded.estado, solicitada = excluded.solicitada, publicada = excluded.publicada, validada = excluded.validada,
            hash_manifiesto = excluded.hash_manifiesto, motivo = excluded.motivo, documentos = excluded.documentos
        """,
        new
        {
            publicacion.Id,
            Estado = Codigo.De(publicacion.Estado),
            publicacion.Solicitada,
            publicacion.Publicada,
            publicacion.Validada,
            publicacion.HashManifiesto,
            publicacion.Motivo,
            Ids = DocumentoJson.Escribir(publicacion.Documentos),
        });

    public Publicacion? Buscar(string id) => sesion.Uno("select * from publicacion where id = @id", Leer, new { id });

    public IReadOnlyList<Publicacion> Todas() => sesion.Lista("select * from publicacion order by numero", Leer);

    private static Publicacion Leer(Fila fila) => new()
    {
        Id = fila.Texto("id"),
        Estado = fila.De<EstadoPublicacion>("estado"),
        Solicitada = fila.Momento("solicitada"),
        Publicada = fila.MomentoONulo("publicada"),
        Validada = fila.MomentoONulo("validada"),
        HashManifiesto = fila.TextoONulo("hash_manifiesto"),
        Motivo = fila.TextoONulo("motivo"),
        Documentos = fila.Json<string[]>("documentos"),
    };
}
