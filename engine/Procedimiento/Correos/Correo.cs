using System.Text.Json;
using System.Text.Json.Serialization;

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
    /// <summary>Body as HTML, or null to make it of the text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Html { get; init; }

    /// <summary>Addresses in copy that the others do not see, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Ocultos { get; init; }

    /// <summary>Address to answer to, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResponderA { get; init; }

    /// <summary>Reads what the outbox holds.</summary>
    /// <exception cref="JsonException">It is not a mail.</exception>
    public static Correo Leer(string json) =>
        JsonSerializer.Deserialize<Correo>(json) ?? throw new JsonException("El correo está vacío.");

    /// <summary>The form in which the outbox holds it.</summary>
    public string Escribir() => JsonSerializer.Serialize(this);
}
