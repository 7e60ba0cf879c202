using System.Globalization;
using System.Text;
using SeguimientoDesempeno.Formatos.TablasDeDatos;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>What a person would have on their desk: the sample municipality's figures, as its files say them.</summary>
internal static class Ejemplo
{
    /// <summary>Values of a dependency's month.</summary>
    public static IReadOnlyList<ValorDeTabla> Valores(string dependencia, int mes) =>
    [
        .. from fila in Filas("variables.csv")
           where fila[0].StartsWith(dependencia + "-", StringComparison.Ordinal) && fila[2] == mes.ToString(CultureInfo.InvariantCulture)
           select new ValorDeTabla(fila[0], fila[3], decimal.Parse(fila[4], CultureInfo.InvariantCulture)),
    ];

    /// <summary>The budget file of a quarter, as csv.</summary>
    public static byte[] Presupuesto(int trimestre)
    {
        var lineas = Lineas("presupuesto.csv");
        return Encoding.UTF8.GetBytes(string.Join("\r\n", lineas.Where((linea, i) => i == 0 || linea.StartsWith($"2025,{trimestre},", StringComparison.Ordinal))));
    }

    /// <summary>Result, fulfilment in percent and traffic light that an indicator must have in a quarter.</summary>
    public static (decimal Resultado, decimal Cumplimiento, string Semaforo) Esperado(string indicador, int trimestre)
    {
        var fila = Filas("resultados_esperados.csv").Single(f => f[0] == indicador && f[2] == trimestre.ToString(CultureInfo.InvariantCulture));
        return (decimal.Parse(fila[4], CultureInfo.InvariantCulture), decimal.Parse(fila[5], CultureInfo.InvariantCulture), fila[7]);
    }

    // These three files quote nothing.
    private static IEnumerable<string[]> Filas(string archivo) => Lineas(archivo).Skip(1).Select(linea => linea.Split(','));

    private static string[] Lineas(string archivo) => File.ReadAllLines(Path.Combine(Producto.Raiz, "content", "ejemplo", archivo));
}
