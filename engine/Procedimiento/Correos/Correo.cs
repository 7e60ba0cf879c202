using System.Text.Json;

namespace SeguimientoDesempeno.Procedimiento.Correos;

/// <summary>A mail as it waits in the outbox (<c>MensajeSalida.CargaJson</c> of kind Correo).</summary>
/// <param name="Para">Addresses.</param>
/// <param name="Copia">Addresses in copy.</param>
/// <param name="Asunto">Subject.</param>
/// <param name="Texto">Body, plain text with LF.</param>
/// <param name="Adjuntos">Ids of the documents to attach.</param>
/// <param name="Referencia">Period and dependency, such as "2025-03:SPC"; mails about the same thing share it.</param>
public sealed record Correo(
    IReadOnlyList<string> Para,
    IReadOnlyList<string> Copia,
    string Asunto,
    string Texto,
    IReadOnlyList<string> Adjuntos,
    string Referencia)
{
    /// <summary>Reads what the outbox holds.</summary>
    /// <exception cref="JsonException">It is not a mail.</exception>
    public static Correo Leer(string json) =>
        JsonSerializer.Deserialize<Correo>(json) ?? throw new JsonException("El correo está vacío.");

    /// <summary>The form in which the outbox holds it.</summary>
    public string Escribir() => JsonSerializer.Serialize(this);
}
