namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>Something wrong with a publication, to be told to whoever looks after the folder.</summary>
/// <param name="Codigo">Stable code, <c>HUELLA_DISTINTA</c>.</param>
/// <param name="Mensaje">What is wrong, in Spanish.</param>
/// <param name="Publicacion">Id of the publication, <c>2025-T3</c>.</param>
/// <param name="Archivo">File inside it; null when it is about the whole folder.</param>
public sealed record ProblemaDePublicacion(string Codigo, string Mensaje, string Publicacion, string? Archivo = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Archivo is null ? $"{Publicacion}: {Mensaje}" : $"{Publicacion}/{Archivo}: {Mensaje}";
}
