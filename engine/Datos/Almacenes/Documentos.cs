using System.Security.Cryptography;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Documentos(Sesion sesion) : IDocumentos
{
    public Documento Guardar(Documento documento, byte[] contenido)
    {
        var guardado = documento with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(contenido)), Bytes = contenido.Length };
        sesion.Ejecutar(
            """
            insert into documento (id, tipo, nombre, mime, periodo, dependencia, creado, origen, sha256, tamano)
            values (@Id, @Tipo, @Nombre, @Mime, @Periodo, @Dependencia, @Creado, @Origen, @Sha256, @Bytes)
            """,
            guardado);
        sesion.Ejecutar(
            "insert into documento_contenido (documento_id, contenido) values (@Id, @contenido)", new { guardado.Id, contenido });
        return guardado;
    }

    public Documento? Buscar(string id) => sesion.Uno("select * from documento where id = @id", Leer, new { id });

    public byte[]? Contenido(string id) => sesion.Uno(
        "select contenido from documento_contenido where documento_id = @id", fila => fila.Bytes("contenido"), new { id });

    public IReadOnlyList<Documento> Lista(string tipo, string periodo, string? dependencia = null) => sesion.Lista(
        $"""
        select * from documento where tipo = @tipo and periodo = @periodo
        {(dependencia is null ? "" : "and dependencia = @dependencia")}
        order by creado, id
        """,
        Leer,
        new { tipo, periodo, dependencia });

    private static Documento Leer(Fila fila) => new()
    {
        Id = fila.Texto("id"),
        Tipo = fila.Texto("tipo"),
        Nombre = fila.Texto("nombre"),
        Mime = fila.Texto("mime"),
        Periodo = fila.Texto("periodo"),
        Dependencia = fila.TextoONulo("dependencia"),
        Creado = fila.Momento("creado"),
        Origen = fila.Texto("origen"),
        Sha256 = fila.Texto("sha256"),
        Bytes = fila.Largo("tamano"),
    };
}
