using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads fichas.csv, completed with the fichas_complemento.csv that lies beside it.</summary>
public static class FichasCsv
{
    /// <summary>Name of the file that completes the fichas of its folder.</summary>
    public const string ArchivoDeComplemento = "fichas_complemento.csv";

    internal static readonly string[] Columnas =
    [
        "clave_indicador", "ejercicio", "version", "dependencia_clave", "dependencia", "tipo_ente", "unidad_responsable",
        "puesto_responsable", "programa_clave", "programa", "nivel_mir", "nombre", "definicion", "tipo", "dimension", "frecuencia",
        "captura", "sentido", "unidad_medida", "metodo", "formula", "v1_nombre", "v1_unidad", "v1_agregacion", "linea_base_valor",
        "linea_base_anio", "meta_anual", "tipo_meta", "meta_t1", "meta_t2", "meta_t3", "meta_t4", "umbral_amarillo_min",
        "umbral_verde_min", "umbral_verde_max", "medio_verificacion", "supuesto", "ods", "estatus",
    ];

    /// <summary>Fichas in the order of the file; a row with an error is left out and its problems say why.</summary>
    public static Lectura<IReadOnlyList<FichaTecnica>> Leer(string ruta)
    {
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var rutaDeComplemento = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(ruta))!, ArchivoDeComplemento);
        var complementos = File.Exists(rutaDeComplemento)
            ? ComplementosCsv.Leer(rutaDeComplemento)
            : new Lectura<IReadOnlyDictionary<string, ComplementoDeFicha>>(new Dictionary<string, ComplementoDeFicha>(), []);

        var fichas = new List<FichaTecnica>();
        var claves = new HashSet<(string, int)>();
        foreach (var fila in hoja.Filas)
        {
            if (LectorDeFicha.Leer(fila, complementos.Valor.GetValueOrDefault(fila.Opcional("clave_indicador") ?? "")) is not { } ficha) continue;
            if (!claves.Add((ficha.ClaveIndicador, ficha.Version)))
            {
                fila.Fallar("clave_indicador", "FICHA_REPETIDA", $"la ficha {ficha.ClaveIndicador} versión {ficha.Version} está repetida");
                continue;
            }

            foreach (var problema in ValidacionDeFicha.Revisar(ficha)) fila.Agregar(problema);
            if (!fila.ConErrores) fichas.Add(ficha);
        }

        return new Lectura<IReadOnlyList<FichaTecnica>>(fichas, [.. hoja.Problemas, .. complementos.Problemas]);
    }
}
