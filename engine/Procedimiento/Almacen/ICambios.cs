namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Requests to change an indicator (SEJ-PEP-24).</summary>
public interface ICambios
{
    /// <summary>Stores it, in place of the one with its folio.</summary>
    void Guardar(CambioSolicitado cambio);

    /// <summary>The one with this folio, or null.</summary>
    CambioSolicitado? Buscar(string folio);

    /// <summary>Those of an indicator, in order of reception.</summary>
    IReadOnlyList<CambioSolicitado> DeIndicador(string clave);

    /// <summary>Those of a dependency, or all, the latest first.</summary>
    IReadOnlyList<CambioSolicitado> Todos(string? dependencia = null);
}
