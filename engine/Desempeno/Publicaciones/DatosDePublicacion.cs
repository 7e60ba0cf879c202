using System.Text.Json.Serialization;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>The identity of a publication: content of <c>publicacion.json</c>.</summary>
public sealed record DatosDePublicacion
{
    /// <summary>What kind of publication it is.</summary>
    public required TipoDePublicacion Tipo { get; init; }

    /// <summary><c>2025-T3</c> for a quarter, <c>2025-03</c> for tables, <c>SPC-04.v2</c> for a ficha.</summary>
    public required string Periodo { get; init; }

    /// <summary>Fiscal year, equal to the calendar year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>1 for the first publication of the period; a correction found at step 7.33 is 2, 3…</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Why the revision was made. Required from revision 2 on.</summary>
    public string? Motivo { get; init; }

    /// <summary>Moment at which the data was frozen.</summary>
    public required DateTimeOffset Corte { get; init; }

    /// <summary>Moment of the publication, the same one each time its writing is repeated.</summary>
    public required DateTimeOffset PublicadaEl { get; init; }

    /// <summary>Name of the municipality.</summary>
    public required string Municipio { get; init; }

    /// <summary>Where the audit log stood when it was published; null in publications of before it was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SelloDeBitacora? Bitacora { get; init; }

    /// <summary>
    /// Address inside the folder of publications, with <c>/</c>: <c>2025-T3</c>, <c>2025-T3.r2</c>,
    /// <c>tablas/2025-03</c> or <c>fichas/SPC-04.v2</c>.
    /// </summary>
    [JsonPropertyOrder(-1)]
    public string Id => CarpetaDelTipo + Periodo + (Revision > 1 ? $".r{Revision}" : "");

    private string CarpetaDelTipo => Tipo switch
    {
        TipoDePublicacion.TABLAS => "tablas/",
        TipoDePublicacion.FICHA => "fichas/",
        _ => "",
    };
}

/// <summary>
/// The last entry of the audit log at one moment. Kept in what is published, it shows whether entries were cut off the end
/// of the log afterwards, which the log's own chain cannot.
/// </summary>
/// <param name="Asiento">Number of the entry.</param>
/// <param name="Hash">Its hash, lower-case hexadecimal SHA-256.</param>
public sealed record SelloDeBitacora(long Asiento, string Hash);

/// <summary>Kinds of publication.</summary>
public enum TipoDePublicacion
{
    /// <summary>A closed quarter (step 7.32).</summary>
    TRIMESTRE,

    /// <summary>The statistical tables of a month (step 7.18).</summary>
    TABLAS,

    /// <summary>A new version of a ficha técnica (step 7.41).</summary>
    FICHA,
}
