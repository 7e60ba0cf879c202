using System.Text.Json;

namespace SeguimientoDesempeno.Servidor.Respaldo;

/// <summary>What a backup holds, hash by hash: <c>manifiesto.json</c>, the last entry of the archive.</summary>
/// <param name="Formato">Version of the archive's form.</param>
/// <param name="Creado">When it was made, on the clock on the wall.</param>
/// <param name="Programa">Version of the program that made it.</param>
/// <param name="Motor">"sqlite" or "postgresql".</param>
/// <param name="Esquema">Number of the database's schema.</param>
/// <param name="Asientos">Entries of the audit log.</param>
/// <param name="UltimoHash">Hash of the last of them.</param>
/// <param name="Archivos">Every other entry.</param>
internal sealed record ManifiestoDeRespaldo(
    int Formato, DateTimeOffset Creado, string Programa, string Motor, long Esquema, long Asientos, string UltimoHash,
    IReadOnlyList<ArchivoDeRespaldo> Archivos)
{
    public const int FormatoActual = 1;
    public const string Nombre = "manifiesto.json";

    /// <summary>The copy of a SQLite database.</summary>
    public const string Base = "seguimiento.db";

    /// <summary>What pg_dump wrote.</summary>
    public const string Volcado = "seguimiento.pgdump";

    private static readonly JsonSerializerOptions Opciones = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public byte[] Escribir() => JsonSerializer.SerializeToUtf8Bytes(this, Opciones);

    /// <exception cref="JsonException">It is not one.</exception>
    public static ManifiestoDeRespaldo Leer(Stream flujo) =>
        JsonSerializer.Deserialize<ManifiestoDeRespaldo>(flujo, Opciones) is { Archivos: not null } leido ? leido : throw new JsonException();
}

/// <summary>A file in a backup.</summary>
/// <param name="Ruta">Path, with <c>/</c>.</param>
/// <param name="Bytes">Length.</param>
/// <param name="Sha256">Hash, lower-case hexadecimal.</param>
internal sealed record ArchivoDeRespaldo(string Ruta, long Bytes, string Sha256);
