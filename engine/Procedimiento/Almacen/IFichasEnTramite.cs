using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Fichas of a year that are being made, before they rule (steps 7.3 to 7.6).</summary>
public interface IFichasEnTramite
{
    /// <summary>Stores the fichas of a dependency in place of those it had, in the order given.</summary>
    /// <exception cref="InvalidOperationException">Another dependency has a ficha with one of the keys.</exception>
    void Reemplazar(int ejercicio, string dependencia, IReadOnlyList<FichaTecnica> fichas);

    /// <summary>Those of a dependency, in order.</summary>
    IReadOnlyList<FichaTecnica> DeDependencia(int ejercicio, string dependencia);

    /// <summary>Those of a year, by dependency and in order.</summary>
    IReadOnlyList<FichaTecnica> DelEjercicio(int ejercicio);
}
