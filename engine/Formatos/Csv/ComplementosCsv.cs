using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>What fichas.csv lacks of one indicator.</summary>
internal sealed record ComplementoDeFicha(
    DateOnly VigenteDesde,
    int? PrimerAnio,
    string ObjetivoInstitucional,
    string FuenteInformacion,
    bool InteresPublico,
    AlineacionPmd Pmd,
    ReglaDeCumplimiento Regla,
    decimal? Tolerancia,
    IReadOnlyList<LimitesDeVariable> Limites);

/// <summary>What a variable accepts.</summary>
internal sealed record LimitesDeVariable(bool Entero, decimal? Minimo, decimal? Maximo);

/// <summary>Reads fichas_complemento.csv.</summary>
internal static class ComplementosCsv
{
    internal static readonly string[] Columnas =
    [
        "clave_indicador", "vigente_desde", "primer_anio", "objetivo_institucional", "fuente_informacion", "interes_publico",
        "pmd_eje", "pmd_objetivo", "pmd_estrategia", "pmd_linea_accion", "regla_cumplimiento", "tolerancia",
        "v1_entero", "v1_minimo", "v1_maximo", "v2_entero", "v2_minimo", "v2_maximo", "v3_entero", "v3_minimo", "v3_maximo",
    ];

    internal static Lectura<IReadOnlyDictionary<string, ComplementoDeFicha>> Leer(string ruta)
    {
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var complementos = new Dictionary<string, ComplementoDeFicha>();
        foreach (var fila in hoja.Filas)
        {
            var clave = fila.Texto("clave_indicador");
            var complemento = Leer(fila);
            if (!fila.ConErrores && !complementos.TryAdd(clave, complemento))
            {
                fila.Fallar("clave_indicador", "FICHA_REPETIDA", $"el complemento de {clave} está repetido");
            }
        }

        return new Lectura<IReadOnlyDictionary<string, ComplementoDeFicha>>(complementos, hoja.Problemas);
    }

    /// <summary>What a row adds to its ficha.</summary>
    internal static ComplementoDeFicha Leer(FilaCsv fila) => new(
        fila.Fecha("vigente_desde"),
        fila.EnteroOpcional("primer_anio"),
        fila.Texto("objetivo_institucional"),
        fila.Texto("fuente_informacion"),
        fila.SiNo("interes_publico"),
        new AlineacionPmd(
            fila.Texto("pmd_eje"), fila.Texto("pmd_objetivo"), fila.Texto("pmd_estrategia"), fila.Texto("pmd_linea_accion")),
        fila.Catalogo<ReglaDeCumplimiento>("regla_cumplimiento"),
        fila.NumeroOpcional("tolerancia"),
        [LeerLimites(fila, 1), LeerLimites(fila, 2), LeerLimites(fila, 3)]);

    private static LimitesDeVariable LeerLimites(FilaCsv fila, int n)
    {
        var entero = fila.Opcional($"v{n}_entero") is not null && fila.SiNo($"v{n}_entero");
        return new LimitesDeVariable(entero, fila.NumeroOpcional($"v{n}_minimo"), fila.NumeroOpcional($"v{n}_maximo"));
    }
}
