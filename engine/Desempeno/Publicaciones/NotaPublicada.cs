using SeguimientoDesempeno.Desempeno.Acciones;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A text that accompanies a figure, written by a role and not by a named person.</summary>
public sealed record NotaPublicada
{
    /// <summary>Order among the notes of the same figure, from 1.</summary>
    public required int Orden { get; init; }

    /// <summary>Key of the indicator; null when the note is about the whole publication.</summary>
    public string? ClaveIndicador { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Quarter that it explains, 1 to 4.</summary>
    public required int Trimestre { get; init; }

    /// <summary>JUSTIFICACION, ACCION_DE_MEJORA (step 7.28), RECOMENDACION or ACLARACION.</summary>
    public required string Tipo { get; init; }

    /// <summary>Plain text.</summary>
    public required string Texto { get; init; }

    /// <summary>Role or position that signs it.</summary>
    public string? Autor { get; init; }

    /// <summary>Date by which the action is promised (step 7.28).</summary>
    public DateOnly? FechaCompromiso { get; init; }

    /// <summary>State of the action: REGISTRADA, EN_EJECUCION, CUMPLIDA, VENCIDA or CANCELADA.</summary>
    public string? Estatus { get; init; }

    /// <summary>An action of the Plan de Acciones as its two notes: why the indicator lags, and what will be done.</summary>
    public static IReadOnlyList<NotaPublicada> De(AccionDePlan accion)
    {
        ArgumentNullException.ThrowIfNull(accion);
        var justificacion = new NotaPublicada
        {
            Orden = 1,
            ClaveIndicador = accion.ClaveIndicador,
            Ejercicio = accion.Trimestre.Anio,
            Trimestre = accion.Trimestre.Numero,
            Tipo = "JUSTIFICACION",
            Texto = accion.Justificacion,
            Autor = accion.PuestoResponsable,
        };
        var mejora = justificacion with
        {
            Orden = 2,
            Tipo = "ACCION_DE_MEJORA",
            Texto = accion.AccionDeMejora,
            FechaCompromiso = accion.FechaCompromiso,
            Estatus = Codigo.De(accion.Estatus),
        };
        return [justificacion, mejora];
    }
}
