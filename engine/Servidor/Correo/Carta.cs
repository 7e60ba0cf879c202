namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>A mail ready to be sent.</summary>
/// <param name="Clave">Unique key: it names the file and the Message-ID, so that a repeat is the same mail.</param>
/// <param name="De">Sender's address.</param>
/// <param name="Para">Addressees.</param>
/// <param name="Copia">Addressees of a copy.</param>
/// <param name="Asunto">Subject.</param>
/// <param name="Texto">Body as plain text.</param>
/// <param name="Html">The same body as HTML.</param>
/// <param name="Fecha">Date that it bears, on the procedure's clock.</param>
/// <param name="Adjuntos">Attached files.</param>
internal sealed record Carta(
    string Clave,
    string De,
    IReadOnlyList<string> Para,
    IReadOnlyList<string> Copia,
    string Asunto,
    string Texto,
    string Html,
    DateTimeOffset Fecha,
    IReadOnlyList<Adjunto> Adjuntos)
{
    /// <summary>Addressees of a copy that the others do not see.</summary>
    public IReadOnlyList<string> Ocultos { get; init; } = [];

    /// <summary>Address to answer to, or null.</summary>
    public string? ResponderA { get; init; }

    /// <summary>Identity of the mail for whoever receives it, the same each time it is tried.</summary>
    public string MessageId => $"<{Huella.De(Clave)}@{De[(De.IndexOf('@', StringComparison.Ordinal) + 1)..]}>";
}

/// <summary>A file attached to a mail.</summary>
internal sealed record Adjunto(string Nombre, string Mime, byte[] Contenido);
