namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Budget rows by quarter.</summary>
public interface IPresupuestos
{
    /// <summary>Stores the rows of a quarter in place of all that were there, with the file that brought them.</summary>
    void Reemplazar(int ejercicio, int trimestre, IReadOnlyCollection<RenglonPresupuesto> renglones, string? documentoId);

    /// <summary>Rows of a quarter, in the order of the file.</summary>
    IReadOnlyList<RenglonPresupuesto> DelTrimestre(int ejercicio, int trimestre);

    /// <summary>The file that brought a quarter's rows, or null.</summary>
    string? DocumentoDe(int ejercicio, int trimestre);
}
