namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Quarterly reports.</summary>
public interface IInformes
{
    /// <summary>Stores it, in place of the same version.</summary>
    void Guardar(Informe informe);

    /// <summary>The latest version of a dependency and quarter, or null.</summary>
    Informe? Ultimo(string trimestre, string dependencia);

    /// <summary>The latest version of each dependency, by dependency.</summary>
    IReadOnlyList<Informe> DelTrimestre(string trimestre);

    /// <summary>All versions of a dependency and quarter, oldest first.</summary>
    IReadOnlyList<Informe> Versiones(string trimestre, string dependencia);
}
