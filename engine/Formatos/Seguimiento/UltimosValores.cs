using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Formatos.Seguimiento;

/// <summary>Of several values received for one cell (a corrected delivery), the last one.</summary>
internal static class UltimosValores
{
    public static Dictionary<(string Clave, string Variable, Mes Mes), ValorCapturado> De(IEnumerable<ValorCapturado> valores) => valores
        .GroupBy(v => (v.ClaveIndicador, v.Variable, v.Mes))
        .ToDictionary(g => g.Key, g => g.MaxBy(v => v.FechaRecepcion ?? DateOnly.MinValue)!);
}
