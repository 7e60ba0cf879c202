namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>The days on which something holds, first and last included.</summary>
/// <param name="Desde">First day.</param>
/// <param name="Hasta">Last day; null while no end is known.</param>
public sealed record Vigencia(DateOnly Desde, DateOnly? Hasta = null)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool Incluye(DateOnly dia) => Desde <= dia && !(Hasta < dia);

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Coincide(Vigencia otra)
    {
        ArgumentNullException.ThrowIfNull(otra);
        return !(Hasta < otra.Desde) && !(otra.Hasta < Desde);
    }
}
