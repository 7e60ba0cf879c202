using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Quarterly reports.</summary>
public interface IInformes
{
    /// <summary>Stores it, in place of the same version.</summary>
    void Guardar(Informe informe);

    /// <summary>The latest version of a dependency and quarter, or null.</summary>
    Informe? Ultimo(Trimestre trimestre, string dependencia);

    /// <summary>The latest version of each dependency, by dependency.</summary>
    IReadOnlyList<Informe> DelTrimestre(Trimestre trimestre);

    /// <summary>All versions of a dependency and quarter, oldest first.</summary>
    IReadOnlyList<Informe> Versiones(Trimestre trimestre, string dependencia);
}
