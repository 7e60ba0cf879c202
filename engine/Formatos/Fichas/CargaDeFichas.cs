using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Formatos.Fichas;

/// <summary>The fichas of a year as one file, xlsx or csv: what an Enlace fills in, or an Analista imports (section IV of the procedure).</summary>
public static class CargaDeFichas
{
    /// <summary>Name of the workbook, e.g. <c>SEJ-PEP-23-SPC-2026.xlsx</c>.</summary>
    public static string NombreDeArchivo(string dependencia, int ejercicio) => $"SEJ-PEP-23-{dependencia}-{ejercicio}.xlsx";

    /// <summary>The fichas as a workbook to go on from.</summary>
    /// <param name="municipio">Municipality, as the heading names it.</param>
    /// <param name="dependencia">Name of the dependency.</param>
    /// <param name="ejercicio">Year.</param>
    /// <param name="fichas">Fichas of the year before, to be kept, changed or taken out.</param>
    public static byte[] Escribir(string municipio, string dependencia, int ejercicio, IEnumerable<FichaTecnica> fichas) =>
        ColumnasDeFicha.Formato.Escribir(municipio, $"{dependencia} · ejercicio {ejercicio}", fichas.Select(ColumnasDeFicha.De));

    /// <summary>The workbook with fichas typed in below those it has.</summary>
    public static byte[] Llenar(byte[] libro, IEnumerable<FichaTecnica> fichas) =>
        ColumnasDeFicha.Formato.Llenar(libro, fichas.Select(ColumnasDeFicha.De));

    /// <summary>
    /// Reads fichas of a year as version 1, in force from its first day. The value has those without errors; each problem
    /// says its cell or its line and column.
    /// </summary>
    public static Lectura<IReadOnlyList<FichaTecnica>> Leer(byte[] contenido, string archivo, int ejercicio)
    {
        var problemas = new List<Problema>();
        var fichas = new List<FichaTecnica>();
        var claves = new HashSet<string>();
        var fijos = new Dictionary<string, string>
        {
            ["version"] = "1", ["estatus"] = "EN_VALIDACION", ["vigente_desde"] = $"{ejercicio}-01-01",
        };
        foreach (var fila in ColumnasDeFicha.Formato.Leer(contenido, archivo, problemas, fijos))
        {
            var complemento = fila.Tiene("objetivo_institucional") ? ComplementosCsv.Leer(fila) : null;
            if (LectorDeFicha.Leer(fila, complemento) is not { } ficha) continue;
            if (!claves.Add(ficha.ClaveIndicador))
            {
                fila.Fallar("clave_indicador", "FICHA_REPETIDA", $"la ficha {ficha.ClaveIndicador} está repetida");
                continue;
            }

            foreach (var problema in ValidacionDeFicha.Revisar(ficha)) fila.Agregar(problema);
            if (!fila.ConErrores) fichas.Add(ficha);
        }

        return new Lectura<IReadOnlyList<FichaTecnica>>(fichas, problemas);
    }

    /// <summary>Whether two fichas say the same in every column of the format, whatever their versions.</summary>
    public static bool Iguales(FichaTecnica una, FichaTecnica otra)
    {
        var (esta, aquella) = (ColumnasDeFicha.De(una), ColumnasDeFicha.De(otra));
        return esta.Count == aquella.Count && esta.All(c => aquella.TryGetValue(c.Key, out var valor) && Equals(c.Value, valor));
    }
}
