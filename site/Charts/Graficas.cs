using System.Globalization;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>The charts of the portal, besides that of each indicator; null where there is nothing to draw yet.</summary>
internal static class Graficas
{
    /// <summary>Most quarters that a chart shows, the last ones.</summary>
    internal const int Trimestres = 8;

    /// <summary>Most bars of a ranking.</summary>
    internal const int Barras = 30;

    /// <summary>Most bars of the ranking of a quarter, which shows only those that are furthest from their goal.</summary>
    internal const int MasLejanos = 10;

    /// <summary>Every one, for their files, in groups that may be drawn at the same time, with what each group shows; null for anything.</summary>
    internal static IEnumerable<(string Nombre, Muestra? Muestra, Func<IEnumerable<Grafica?>> Dibujar)> Grupos(Portal portal) =>
    [
        ("portal", null, () => [Evolucion(portal), Dependencias(portal), Ejes(portal), Avance(portal)]),
        ("programas", new() { Textos = portal.Programas.SelectMany(p => new[] { p.Clave, p.Nombre }) }, () => portal.Programas.Select(Avance)),
        .. portal.Trimestres.Select(t => ($"trimestres/{t.Trimestre}", (Muestra?)Muestran(portal, t), (Func<IEnumerable<Grafica?>>)(() => [Semaforos(t), PorDependencia(portal, t), Lejanos(t)]))),
        .. portal.Dependencias.Select(d => ($"dependencias/{d.Clave}", (Muestra?)new Muestra { Indicadores = d.Indicadores }, (Func<IEnumerable<Grafica?>>)(() => [Cumplimiento(portal, d), Evolucion(portal, d)]))),
        ("procedimiento", Muestra.SoloLoComun, () => [.. (portal.Ultimo?.Vigente.Publicacion.Procedimiento ?? []).Select(Flujo)]),
    ];

    /// <summary>What the charts of a quarter show of the fichas: which indicators each dependency has, and those furthest from their goal.</summary>
    internal static Muestra Muestran(Portal portal, TrimestrePublicado trimestre) => new()
    {
        Indicadores = MasLejos(trimestre).Select(c => c.Indicador),
        Textos = portal.Dependencias.Select(d => $"{d.Clave}: {string.Join(' ', d.Indicadores.Select(i => i.Clave))}"),
    };

    /// <summary>How many indicators of each traffic light there are in a quarter.</summary>
    internal static Grafica Semaforos(TrimestrePublicado trimestre)
    {
        var titulo = Frases.Alcanzaron(trimestre.Conteo, trimestre.Trimestre);
        return new(RutaDeSemaforos(trimestre), titulo, BarrasDeSemaforos.Dibujar("semaforos", titulo, [("Todos", trimestre.Conteo)]));
    }

    /// <summary>Where that one is.</summary>
    internal static string RutaDeSemaforos(TrimestrePublicado trimestre) => $"{trimestre.Ruta}semaforos.svg";

    /// <summary>The same, quarter by quarter.</summary>
    internal static Grafica? Evolucion(Portal portal) => portal.Trimestres.Count < 2 ? null : Barra(
        "trimestres/semaforos.svg", "evolucion", "Indicadores por semáforo en cada trimestre",
        [.. portal.Trimestres.TakeLast(Trimestres).Select(t => (Etiquetas.Titulo(t.Trimestre), t.Conteo))]);

    /// <summary>The same of a dependency.</summary>
    internal static Grafica? Evolucion(Portal portal, Dependencia dependencia) => portal.Trimestres.Count < 2 || dependencia.Indicadores.Count == 0 ? null : Barra(
        $"{dependencia.Ruta}semaforos.svg", "evolucion", $"{dependencia.Nombre}: indicadores por semáforo en cada trimestre",
        [.. PorTrimestre(portal, dependencia).Select(t => (Etiquetas.Titulo(t.Trimestre.Trimestre), t.Conteo))]);

    /// <summary>A dependency's counts in the quarters that its chart shows.</summary>
    internal static IEnumerable<(TrimestrePublicado Trimestre, Conteo Conteo)> PorTrimestre(Portal portal, Dependencia dependencia) =>
        portal.Trimestres.TakeLast(Trimestres).Select(t => (t, dependencia.En(t.Trimestre)));

    /// <summary>Traffic lights of a quarter, dependency by dependency; where there are too many, of those with most indicators.</summary>
    internal static Grafica PorDependencia(Portal portal, TrimestrePublicado trimestre) => Barra(
        $"{trimestre.Ruta}dependencias.svg", "por-dependencia", $"Indicadores por semáforo en cada dependencia, {FormatoMexicano.Periodo(trimestre.Trimestre)}",
        [.. portal.Dependencias.OrderByDescending(d => d.Indicadores.Count).ThenBy(d => d.Nombre, StringComparer.Ordinal).Take(Barras)
            .OrderBy(d => d.Nombre, StringComparer.Ordinal).Select(d => (d.Nombre, d.En(trimestre.Trimestre)))]);

    /// <summary>Traffic lights of the last quarter, axis by axis.</summary>
    internal static Grafica? Ejes(Portal portal) => portal.Filtros.EjesDeHoy.Count == 0 ? null : Barra(
        "ejes/semaforos.svg", "por-eje", "Indicadores por semáforo en cada eje del Plan Municipal de Desarrollo",
        [.. portal.Filtros.EjesDeHoy.Select(e => (e.Nombre, e.Conteo))]);

    /// <summary>Which part of its indicators reached the goal, dependency by dependency.</summary>
    internal static Grafica? Dependencias(Portal portal) => portal.Ultimo is not { } ultimo || portal.Dependencias.Count == 0 ? null : Clasificacion(
        "dependencias/cumplimiento.svg", "clasificacion", $"Parte de los indicadores medidos que alcanzó su meta en cada dependencia, {FormatoMexicano.Periodo(ultimo.Trimestre)}",
        FilasDe(portal, ultimo));

    /// <summary>What the ranking of dependencies shows.</summary>
    internal static IReadOnlyList<FilaDeCumplimiento> FilasDe(Portal portal, TrimestrePublicado trimestre) =>
        FilaDeCumplimiento.Ordenar(portal.Dependencias.Select(d => FilaDeCumplimiento.De(d, d.En(trimestre.Trimestre))));

    /// <summary>How near to its goal each indicator of a dependency was in the last quarter.</summary>
    internal static Grafica? Cumplimiento(Portal portal, Dependencia dependencia)
    {
        if (portal.Ultimo is not { } ultimo || FilasDe(dependencia, ultimo) is not { Count: > 0 } filas)
        {
            return null;
        }

        return Clasificacion($"{dependencia.Ruta}cumplimiento.svg", "clasificacion",
            $"{dependencia.Nombre}: {Frases.Alcanzaron(dependencia.En(ultimo.Trimestre), ultimo.Trimestre)}", filas);
    }

    /// <summary>What the ranking of a dependency shows: where it has too many indicators, the lowest.</summary>
    internal static IReadOnlyList<FilaDeCumplimiento> FilasDe(Dependencia dependencia, TrimestrePublicado trimestre) =>
    [
        .. FilaDeCumplimiento.Ordenar(
            from indicador in dependencia.Indicadores
            let cifra = indicador.En(trimestre.Trimestre)
            where cifra is not null
            select FilaDeCumplimiento.De(indicador, cifra)).TakeLast(Barras),
    ];

    /// <summary>The indicators that stayed furthest from their goal in a quarter.</summary>
    internal static Grafica? Lejanos(TrimestrePublicado trimestre) => FilasDe(trimestre) is not { Count: > 0 } filas ? null : Clasificacion(
        $"{trimestre.Ruta}mas-lejos.svg", "mas-lejos",
        filas.Count == 1
            ? $"El indicador que quedó más lejos de su meta en el {FormatoMexicano.Periodo(trimestre.Trimestre)}"
            : $"Los {filas.Count} indicadores que quedaron más lejos de su meta en el {FormatoMexicano.Periodo(trimestre.Trimestre)}",
        filas);

    /// <summary>What the ranking of a quarter shows: those that did not reach their goal, from the furthest.</summary>
    internal static IReadOnlyList<FilaDeCumplimiento> FilasDe(TrimestrePublicado trimestre) =>
        [.. MasLejos(trimestre).Select(c => FilaDeCumplimiento.De(c.Indicador, c.Cifra))];

    private static IEnumerable<(Indicador Indicador, Cifra Cifra)> MasLejos(TrimestrePublicado trimestre) =>
        trimestre.Cifras.Where(c => c.Cifra.Semaforo is Semaforo.EnProceso or Semaforo.EnRezago)
            .OrderBy(c => c.Cifra.Cumplimiento).ThenBy(c => c.Indicador.Clave, StringComparer.Ordinal).Take(MasLejanos);

    /// <summary>Physical against financial progress of a programme; null before its first.</summary>
    internal static Grafica? Avance(Programa programa)
    {
        var titulo = $"Avance físico y financiero al periodo: {programa.Nombre}";
        return programa.Avances.Count == 0 ? null : new($"{programa.Ruta}avance.svg", titulo, BarrasFisicoFinanciero.Dibujar(
            "fisico-financiero", titulo, [.. programa.Avances.TakeLast(Trimestres).Select(a => ($"T{a.Trimestre}", a.Ejercicio.ToString(CultureInfo.InvariantCulture), a.AvanceFisicoPeriodoPct, a.AvanceFinancieroPeriodoPct))]));
    }

    /// <summary>The same of every programme at its last quarter; where there are too many, of the first by key.</summary>
    internal static Grafica? Avance(Portal portal)
    {
        const string Titulo = "Avance físico y financiero al periodo por programa";
        var programas = portal.Programas.Where(p => p.Avances.Count > 0).Take(Barras).ToList();
        return programas.Count == 0 ? null : new("programas/avance.svg", Titulo, BarrasFisicoFinanciero.Dibujar(
            "fisico-financiero", Titulo, [.. programas.Select(p => (p.Clave, "", p.Avances[^1].AvanceFisicoPeriodoPct, p.Avances[^1].AvanceFinancieroPeriodoPct))]));
    }

    /// <summary>A workflow of the procedure; null where the publication says nothing of how its steps follow each other.</summary>
    internal static Grafica? Flujo(FlujoPublicado flujo) => flujo.Conexiones.Count == 0 ? null
        : new($"procedimiento/{flujo.DefinitionId}.svg", flujo.Nombre, DiagramaDeFlujo.Dibujar(flujo));

    private static Grafica Barra(string ruta, string id, string titulo, IReadOnlyList<(string Rotulo, Conteo Conteo)> filas) =>
        new(ruta, titulo, BarrasDeSemaforos.Dibujar(id, titulo, filas));

    private static Grafica Clasificacion(string ruta, string id, string titulo, IReadOnlyList<FilaDeCumplimiento> filas) =>
        new(ruta, titulo, BarrasDeCumplimiento.Dibujar(id, titulo, filas));
}
