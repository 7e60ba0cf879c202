using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Presupuesto;

/// <summary>Invariants that a budget file must hold on import (step 7.22).</summary>
public static class RevisionDePresupuesto
{
    private const decimal Centavo = 0.01m;

    /// <summary>Problems of the rows, in their order; <paramref name="lugarDe"/> gives the place of a row by its index.</summary>
    public static IReadOnlyList<Problema> Revisar(IReadOnlyList<PartidaPresupuestal> partidas, Func<int, Lugar> lugarDe)
    {
        ArgumentNullException.ThrowIfNull(partidas);
        ArgumentNullException.ThrowIfNull(lugarDe);
        var problemas = new List<Problema>();
        for (var i = 0; i < partidas.Count; i++) problemas.AddRange(RevisarFila(partidas[i].Momentos, lugarDe(i)));
        problemas.AddRange(RevisarAcumulados(partidas, lugarDe));
        problemas.AddRange(RevisarProgramas(partidas));
        return problemas;
    }

    private static IEnumerable<Problema> RevisarFila(MomentosContables m, Lugar lugar)
    {
        if (Math.Abs(m.Aprobado + m.Ampliaciones - m.Reducciones - m.Modificado) > Centavo)
        {
            yield return Error("PRESUPUESTO_MODIFICADO", "el modificado no es igual a aprobado + ampliaciones − reducciones", "modificado");
        }

        if (m.Devengado > m.Comprometido) yield return Error("PRESUPUESTO_MOMENTOS", "el devengado es mayor que el comprometido", "devengado");
        if (m.Ejercido > m.Devengado) yield return Error("PRESUPUESTO_MOMENTOS", "el ejercido es mayor que el devengado", "ejercido");
        if (m.Pagado > m.Ejercido) yield return Error("PRESUPUESTO_MOMENTOS", "el pagado es mayor que el ejercido", "pagado");
        if (m.Modificado == 0 && m.Devengado > 0)
        {
            yield return Error("PRESUPUESTO_SIN_MODIFICADO", "hay devengado y el presupuesto modificado es cero", "devengado");
        }
        else if (m.Comprometido > m.Modificado)
        {
            yield return Error("PRESUPUESTO_SOBRECOMPROMETIDO", "el comprometido es mayor que el modificado", "comprometido")
                with { Severidad = Severidad.Advertencia };
        }

        Problema Error(string codigo, string mensaje, string campo) => new(codigo, mensaje, lugar with { Campo = campo });
    }

    private static IEnumerable<Problema> RevisarAcumulados(IReadOnlyList<PartidaPresupuestal> partidas, Func<int, Lugar> lugarDe)
    {
        var cortes =
            from fila in partidas.Index()
            group fila by (fila.Item.ProgramaClave, fila.Item.DependenciaClave, fila.Item.Capitulo, fila.Item.Trimestre) into corte
            select (corte.Key, Momentos: corte.Aggregate(MomentosContables.Cero, (suma, f) => suma.Mas(f.Item.Momentos)), Lugar: lugarDe(corte.First().Index));
        var series = cortes.GroupBy(c => (c.Key.Trimestre.Anio, c.Key.ProgramaClave, c.Key.DependenciaClave, c.Key.Capitulo));
        foreach (var serie in series)
        {
            var filas = serie.OrderBy(c => c.Key.Trimestre).ToList();
            foreach (var ((_, a, _), (_, b, lugar)) in filas.Zip(filas.Skip(1)))
            {
                if (b.Aprobado != a.Aprobado)
                {
                    yield return new Problema("PRESUPUESTO_APROBADO", "el aprobado es anual y cambió respecto del trimestre anterior", lugar with { Campo = "aprobado" });
                }

                if (b.Ampliaciones < a.Ampliaciones)
                {
                    yield return new Problema("PRESUPUESTO_ACUMULADO", "las ampliaciones son acumuladas y bajaron respecto del trimestre anterior", lugar with { Campo = "ampliaciones" });
                }

                foreach (var (campo, previo, actual) in Reintegrables(a, b))
                {
                    if (actual >= previo) continue;
                    yield return new Problema(
                        "PRESUPUESTO_REINTEGRO",
                        $"el monto acumulado de {campo} bajó respecto del trimestre anterior; corrobore que se trata de un reintegro o una reducción",
                        lugar with { Campo = campo },
                        Severidad.Advertencia);
                }
            }
        }
    }

    private static (string Campo, decimal Previo, decimal Actual)[] Reintegrables(MomentosContables a, MomentosContables b) =>
    [
        ("reducciones", a.Reducciones, b.Reducciones),
        ("comprometido", a.Comprometido, b.Comprometido),
        ("devengado", a.Devengado, b.Devengado),
        ("ejercido", a.Ejercido, b.Ejercido),
        ("pagado", a.Pagado, b.Pagado),
    ];

    private static IEnumerable<Problema> RevisarProgramas(IReadOnlyList<PartidaPresupuestal> partidas) =>
        from fila in partidas
        group fila.Momentos by (fila.Trimestre, fila.ProgramaClave) into programa
        where programa.Sum(m => m.ProgramadoAlPeriodo) == 0 && programa.Sum(m => m.Devengado) > 0
        select new Problema(
            "PRESUPUESTO_SIN_PROGRAMADO",
            $"el programa {programa.Key.ProgramaClave} tiene devengado en {programa.Key.Trimestre} y nada programado al periodo",
            new Lugar(Campo: "programado_al_periodo"));
}
