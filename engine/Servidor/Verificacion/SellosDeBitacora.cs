using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Servidor.Verificacion;

/// <summary>What the publications bear witness to about the audit log.</summary>
internal static class SellosDeBitacora
{
    private const string Archivo = "publicacion.json";

    private static readonly JsonSerializerOptions Opciones = new(JsonSerializerDefaults.Web);

    /// <summary>The seal of each publication that has one; a file that cannot be read is a finding of the publications' own check.</summary>
    public static IEnumerable<(string Publicacion, SelloDeBitacora Sello)> Leer(string publicaciones)
    {
        if (!Directory.Exists(publicaciones)) yield break;
        foreach (var archivo in Directory.EnumerateFiles(publicaciones, Archivo, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var id = Path.GetRelativePath(publicaciones, Path.GetDirectoryName(archivo)!).Replace('\\', '/');
            if (!id.StartsWith('.') && Sello(archivo) is { } sello) yield return (id, sello);
        }
    }

    private static SelloDeBitacora? Sello(string archivo)
    {
        try
        {
            return JsonSerializer.Deserialize<ConSello>(File.ReadAllBytes(archivo), Opciones)?.Bitacora;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record ConSello(SelloDeBitacora? Bitacora);
}
