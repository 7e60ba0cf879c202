namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Files received and made; a stored one never changes.</summary>
public interface IDocumentos
{
    /// <summary>Stores a new document; returns it with hash and size.</summary>
    Documento Guardar(Documento documento, byte[] contenido);

    /// <summary>The document with this id, without its bytes, or null.</summary>
    Documento? Buscar(string id);

    /// <summary>The bytes of a document, or null when there is none with this id.</summary>
    byte[]? Contenido(string id);

    /// <summary>Documents of a kind and period, and of a dependency when one is given, oldest first.</summary>
    IReadOnlyList<Documento> Lista(string tipo, string periodo, string? dependencia = null);
}
