using System.Text.Json.Serialization;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>A field of a task's form, described in the workflow or by a built-in form.</summary>
public sealed record CampoDeFormulario
{
    /// <summary>Name under which the value is sent and stored; an identifier.</summary>
    public required string Nombre { get; init; }

    /// <summary>Label.</summary>
    public required string Etiqueta { get; init; }

    /// <summary>Kind of value.</summary>
    public TipoDeCampo Tipo { get; init; }

    /// <summary>Whether it must be filled in, whatever the outcome.</summary>
    public bool Requerido { get; init; }

    /// <summary>Outcomes with which it must be filled in; empty adds none.</summary>
    public IReadOnlyList<string> RequeridoCon { get; init; } = [];

    /// <summary>Help below the field.</summary>
    public string? Ayuda { get; init; }

    /// <summary>Values to choose from, for <see cref="TipoDeCampo.Opcion"/>.</summary>
    public IReadOnlyList<string> Opciones { get; init; } = [];

    /// <summary>Value shown at first.</summary>
    public string? Valor { get; init; }
}

/// <summary>Kinds of fields.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TipoDeCampo>))]
public enum TipoDeCampo
{
    /// <summary>One line.</summary>
    Texto,

    /// <summary>Several lines.</summary>
    Parrafo,

    /// <summary>A number with decimal point.</summary>
    Numero,

    /// <summary>A date, sent as 2025-03-31.</summary>
    Fecha,

    /// <summary>One of the options.</summary>
    Opcion,

    /// <summary>A file.</summary>
    Archivo,

    /// <summary>A box to check, sent as "si".</summary>
    Casilla,
}
