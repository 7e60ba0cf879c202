using System.Text.Json;

namespace SeguimientoDesempeno.Servidor.Respaldo;

/// <summary>The last backup made of a folder, for whoever watches over it.</summary>
/// <param name="Creado">When, on the clock on the wall.</param>
/// <param name="Archivo">Where it was written.</param>
/// <param name="Bytes">Its length.</param>
public sealed record UltimoRespaldo(DateTimeOffset Creado, string Archivo, long Bytes)
{
    private const string Nombre = "ultimo-respaldo.json";

    /// <summary>What the folder remembers; null when nothing.</summary>
    public static UltimoRespaldo? Leer(string datos) =>
        Path.Combine(datos, Nombre) is var ruta && File.Exists(ruta) ? JsonSerializer.Deserialize<UltimoRespaldo>(File.ReadAllText(ruta)) : null;

    /// <summary>Leaves it in the folder.</summary>
    public void Anotar(string datos) => File.WriteAllText(Path.Combine(datos, Nombre), JsonSerializer.Serialize(this));
}
