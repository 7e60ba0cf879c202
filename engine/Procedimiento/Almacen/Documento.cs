namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>A file received or made; its bytes are read apart.</summary>
public sealed record Documento
{
    /// <summary>Id, unique.</summary>
    public required string Id { get; init; }

    /// <summary>What it is: TABLA_DATOS, PRESUPUESTO, INFORME, OFICIO, MATRIZ_SEJ_PEP_27…</summary>
    public required string Tipo { get; init; }

    /// <summary>File name offered on download.</summary>
    public required string Nombre { get; init; }

    /// <summary>Media type.</summary>
    public required string Mime { get; init; }

    /// <summary>Period it is about, or empty.</summary>
    public string Periodo { get; init; } = "";

    /// <summary>Dependency it is about, if one.</summary>
    public string? Dependencia { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset Creado { get; init; }

    /// <summary>Where it comes from: RECIBIDO or GENERADO, with who or which step.</summary>
    public required string Origen { get; init; }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal, computed by the store.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Number of bytes, counted by the store.</summary>
    public long Bytes { get; init; }
}
