using System.Text.Json;

namespace SeguimientoDesempeno.Servidor.Respaldo;

/// <summary>The last backup made of a folder, for whoever watches over it.</summary>
internal sealed record UltimoRespaldo(DateTimeOffset Creado, string Archivo, long Bytes)
{
    private const string Nombre = "ultimo-respaldo.json";

    public static UltimoRespaldo? Leer(string datos) =>
        Path.Combine(datos, Nombre) is var ruta && File.Exists(ruta) ? JsonSerializer.Deserialize<UltimoRespaldo>(File.ReadAllText(ruta)) : null;

    public void Anotar(string datos) => File.WriteAllText(Path.Combine(datos, Nombre), JsonSerializer.Serialize(this));
}
