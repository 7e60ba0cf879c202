using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>A capture of the sample with the severity that its review must find.</summary>
/// <param name="Caso">Key of the case.</param>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Mes">Month of the year, 1 to 12.</param>
/// <param name="Valores">What the Enlace writes in each variable, as text; null is an empty cell.</param>
/// <param name="SeveridadEsperada">Severity expected; null when nothing is wrong.</param>
/// <param name="Motivo">Why.</param>
public sealed record CasoDeInconsistencia(
    string Caso,
    string ClaveIndicador,
    int Mes,
    IReadOnlyDictionary<string, string?> Valores,
    Severidad? SeveridadEsperada,
    string Motivo);

/// <summary>Reads inconsistencias.csv (decision 0003).</summary>
public static class InconsistenciasCsv
{
    private static readonly string[] Columnas =
        ["caso", "clave_indicador", "mes", "variable_a", "valor_a", "variable_b", "valor_b", "severidad_esperada", "motivo"];

    /// <summary>Cases in the order of the file.</summary>
    public static Lectura<IReadOnlyList<CasoDeInconsistencia>> Leer(string ruta)
    {
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var casos = new List<CasoDeInconsistencia>();
        foreach (var fila in hoja.Filas)
        {
            var valores = new Dictionary<string, string?> { [fila.Texto("variable_a")] = fila.Opcional("valor_a") };
            if (fila.Opcional("variable_b") is { } b) valores[b] = fila.Opcional("valor_b");
            var caso = new CasoDeInconsistencia(
                fila.Texto("caso"),
                fila.Texto("clave_indicador"),
                fila.NumeroDeMes(),
                valores,
                fila.Opcional("severidad_esperada") == "OK" ? null : fila.Catalogo<Severidad>("severidad_esperada"),
                fila.Texto("motivo"));
            if (!fila.ConErrores) casos.Add(caso);
        }

        return new Lectura<IReadOnlyList<CasoDeInconsistencia>>(casos, hoja.Problemas);
    }
}
