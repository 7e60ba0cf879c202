using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>An accepted tabla de datos.</summary>
/// <param name="Mes">Month reported.</param>
/// <param name="DependenciaClave">Dependency.</param>
/// <param name="Valores">One for each row that applies this month, in the table's order.</param>
public sealed record TablaRecibida(Mes Mes, string DependenciaClave, IReadOnlyList<ValorDeTabla> Valores)
{
    /// <summary>Rows that were left empty and may follow later (they make the indicator No disponible).</summary>
    public IEnumerable<ValorDeTabla> Vacios => Valores.Where(v => v.Valor is null);
}
