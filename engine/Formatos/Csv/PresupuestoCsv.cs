using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads the PbR budget file (step 7.22) and checks its invariants; columns beyond the minimum are welcome.</summary>
public static class PresupuestoCsv
{
    private static readonly string[] Columnas =
    [
        "ejercicio", "trimestre", "corte", "programa_clave", "programa", "dependencia_clave", "capitulo", "capitulo_nombre", "aprobado",
        "ampliaciones", "reducciones", "modificado", "programado_al_periodo", "comprometido", "devengado", "ejercido", "pagado",
    ];

    /// <summary>Rows in the order of the file.</summary>
    public static Lectura<IReadOnlyList<PartidaPresupuestal>> Leer(string ruta) => Leer(HojaCsv.Leer(ruta, Columnas));

    /// <summary>Rows of a file handed over as a stream; <paramref name="archivo"/> is the name that problems give.</summary>
    public static Lectura<IReadOnlyList<PartidaPresupuestal>> Leer(Stream contenido, string archivo) =>
        Leer(HojaCsv.Leer(contenido, archivo, Columnas));

    private static Lectura<IReadOnlyList<PartidaPresupuestal>> Leer(HojaCsv hoja)
    {
        var partidas = new List<PartidaPresupuestal>();
        var lugares = new List<Lugar>();
        var claves = new HashSet<string>();
        foreach (var fila in hoja.Filas)
        {
            if (fila.Texto("corte") is not ("acumulado" or "")) fila.Fallar("corte", "PRESUPUESTO_CORTE", "el corte debe ser «acumulado»");
            var partida = new PartidaPresupuestal(
                fila.Trimestre(),
                fila.Texto("programa_clave"),
                fila.Texto("programa"),
                fila.Texto("dependencia_clave"),
                fila.Texto("capitulo"),
                fila.Texto("capitulo_nombre"),
                LeerMomentos(fila));
            if (fila.ConErrores) continue;
            if (!claves.Add(Clave(fila, partida)))
            {
                fila.Fallar("capitulo", "PRESUPUESTO_REPETIDO", "la fila repite programa, capítulo y trimestre de otra, y se sumaría dos veces");
                continue;
            }

            partidas.Add(partida);
            lugares.Add(fila.Lugar);
        }

        var problemas = RevisionDePresupuesto.Revisar(partidas, i => lugares[i]);
        return new Lectura<IReadOnlyList<PartidaPresupuestal>>(
            partidas, [.. hoja.Problemas, .. problemas.Select(p => p with { Lugar = p.Lugar with { Archivo = hoja.Archivo } })]);
    }

    private static MomentosContables LeerMomentos(FilaCsv fila) => new(
        fila.Numero("aprobado"),
        fila.Numero("ampliaciones"),
        fila.Numero("reducciones"),
        fila.Numero("modificado"),
        fila.Numero("programado_al_periodo"),
        fila.Numero("comprometido"),
        fila.Numero("devengado"),
        fila.Numero("ejercido"),
        fila.Numero("pagado"));

    /// <summary>What makes a row unique, with the further columns of the full file where they are given.</summary>
    private static string Clave(FilaCsv fila, PartidaPresupuestal p) => string.Join(
        '|',
        p.Trimestre,
        p.ProgramaClave,
        p.DependenciaClave,
        p.Capitulo,
        fila.Opcional("unidad_responsable"),
        fila.Opcional("partida"),
        fila.Opcional("fuente_financiamiento"));
}
