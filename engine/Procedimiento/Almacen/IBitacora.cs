namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Hash-chained audit log: every change of what ends up published.</summary>
public interface IBitacora
{
    /// <summary>Adds an entry at the end of the chain and returns it.</summary>
    Asiento Asentar(DateTimeOffset momento, string actor, string accion, string objeto, string? antes = null, string? despues = null);

    /// <summary>Entries about an object, or all, in order.</summary>
    IReadOnlyList<Asiento> Lista(string? objeto = null, int limite = 1000);

    /// <summary>The entry with this number, or null.</summary>
    Asiento? Buscar(long numero);

    /// <summary>Walks the whole chain.</summary>
    VerificacionBitacora Verificar();
}

/// <summary>What a walk along the audit log found.</summary>
/// <param name="Asientos">Entries walked.</param>
/// <param name="UltimoHash">Hash of the last one; empty when there is none.</param>
/// <param name="PrimeroRoto">Number of the first entry that does not fit; null when the chain is whole.</param>
public sealed record VerificacionBitacora(long Asientos, string UltimoHash, long? PrimeroRoto)
{
    /// <summary>True when nothing was changed, taken out or put in between.</summary>
    public bool Integra => PrimeroRoto is null;
}
