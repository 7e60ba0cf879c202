using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Budget rows by quarter.</summary>
public interface IPresupuestos
{
    /// <summary>Stores the rows of a quarter in place of all that were there, with the file that brought them.</summary>
    /// <exception cref="ArgumentException">A row belongs to another quarter.</exception>
    void Reemplazar(Trimestre trimestre, IReadOnlyCollection<PartidaPresupuestal> partidas, string? documentoId);

    /// <summary>Rows of a quarter, in the order of the file.</summary>
    IReadOnlyList<PartidaPresupuestal> DelTrimestre(Trimestre trimestre);

    /// <summary>The file that brought a quarter's rows, or null.</summary>
    string? DocumentoDe(Trimestre trimestre);
}
