namespace SeguimientoDesempeno.Procedimiento.Tests.Escenario;

/// <summary>A clock that stands until it is told to go on.</summary>
public sealed class RelojDePrueba(DateTimeOffset inicio) : TimeProvider
{
    public DateTimeOffset Ahora { get; set; } = inicio;

    public override DateTimeOffset GetUtcNow() => Ahora.ToUniversalTime();
}
