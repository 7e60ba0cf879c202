using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Word;

namespace SeguimientoDesempeno.Formatos.Informes;

/// <summary>Lays out the Informe de Avance.</summary>
internal static class EscritorDeInforme
{
    public static byte[] Escribir(InformeDeAvance informe) => new Document(
        $"Informe de Avance de Resultados {informe.DependenciaClave} {informe.Trimestre}",
        informe.Oficina,
        [
            Block.Text(informe.Municipio, ParagraphStyle.Title),
            Block.Text("Informe de Avance de Resultados", ParagraphStyle.Title),
            Block.Text($"{informe.Dependencia} · {FormatoMexicano.Periodo(informe.Trimestre)}", ParagraphStyle.Subtitle),
            Block.Text($"{informe.Oficina} · versión {informe.Version} · {FormatoMexicano.FechaLarga(informe.Fecha)}", ParagraphStyle.Note),
            .. Resumen(informe),
            .. PorPrograma(informe),
            .. PorIndicador(informe),
            .. Recomendaciones(informe),
            .. NoDisponibles(informe),
            .. Acciones(informe),
            .. Revisiones(informe),
            .. Firmas(informe),
        ])
    {
        Landscape = true,
        Footer = $"Informe de Avance {informe.DependenciaClave} {informe.Trimestre} v{informe.Version}",
    }.ToBytes();

    private static IEnumerable<Block> Resumen(InformeDeAvance informe)
    {
        var resumen = informe.Resumen();
        yield return Block.Text("Resumen", ParagraphStyle.Heading1);
        yield return Block.Text(
            $"La dependencia tiene **{resumen.Indicadores}** indicadores. "
            + (resumen.Cobertura is { } cobertura
                ? $"Se calculó el **{FormatoMexicano.Porcentaje(cobertura)}** de los que se miden en el trimestre."
                : "Ninguno se mide en el trimestre."));
        yield return new Table(
            [2, 1], ["Semáforo", "Indicadores"],
            [.. resumen.PorSemaforo.Select(c => (IReadOnlyList<TableCell>)[Celda(c.Semaforo), Centro($"{c.Cuantos}")])],
            Percent: 45);
    }

    private static IEnumerable<Block> PorPrograma(InformeDeAvance informe)
    {
        var nombres = informe.Fichas.GroupBy(f => f.ProgramaClave).ToDictionary(g => g.Key, g => g.First().Programa);
        yield return Block.Text("Avance por programa", ParagraphStyle.Heading1);
        yield return Block.Text(
            "El avance físico es el promedio del cumplimiento de los indicadores calculados del programa, con tope de 100 %. El financiero es lo devengado entre lo programado al periodo. Incluye los indicadores del programa a cargo de otras dependencias.",
            ParagraphStyle.Note);
        yield return new Table(
            [7, 4, 4, 3, 4, 4, 7],
            ["Programa", "Modificado", "Devengado", "Físico %", "Financiero %", "Diferencia (puntos)", "Relación físico-financiero"],
            [.. informe.Programas.Select(p => (IReadOnlyList<TableCell>)
            [
                $"{p.ProgramaClave} {nombres.GetValueOrDefault(p.ProgramaClave)}",
                Centro(p.Momentos is { } m ? FormatoMexicano.Pesos(m.Modificado) : "—"),
                Centro(p.Momentos is { } n ? FormatoMexicano.Pesos(n.Devengado) : "—"),
                Centro(Dos(p.AvanceFisico)),
                Centro(Dos(p.AvanceFinancieroPeriodo)),
                Centro(Dos(p.Diferencia)),
                Centro(Palabras.De(p.Relacion)),
            ])]);
    }

    private static IEnumerable<Block> PorIndicador(InformeDeAvance informe)
    {
        yield return Block.Text("Detalle por indicador", ParagraphStyle.Heading1);
        yield return new Table(
            [4, 11, 4, 6, 7, 9, 6, 14],
            ["Clave", "Indicador", "Meta", "Resultado", "Cumplimiento %", "Semáforo", "Tendencia", "Interpretación"],
            [.. informe.Fichas.Select(ficha => Renglon(informe, ficha))]);
    }

    private static IReadOnlyList<TableCell> Renglon(InformeDeAvance informe, FichaTecnica ficha)
    {
        var resultado = informe.Resultado(ficha);
        return
        [
            Centro(ficha.ClaveIndicador),
            ficha.Nombre,
            Centro(resultado?.Meta is { } meta ? FormatoMexicano.Numero(meta) : "—"),
            Centro(resultado?.Resultado is { } valor ? FormatoMexicano.Numero(valor, 4) : "—"),
            Centro(Dos(resultado?.Cumplimiento)),
            resultado is null ? Centro("—") : Celda(resultado.Semaforo),
            Centro(Interpretacion.Tendencia(informe, ficha)),
            Interpretacion.Frase(ficha, resultado),
        ];
    }

    private static IEnumerable<Block> Recomendaciones(InformeDeAvance informe)
    {
        yield return Block.Text("Recomendaciones", ParagraphStyle.Heading1);
        if (informe.Recomendaciones.Count == 0)
        {
            yield return Block.Text("Sin recomendaciones en este trimestre.");
            yield break;
        }

        yield return new Table(
            [2, 2, 8, 2], ["Clave", "Tipo", "Recomendación", "Plazo"],
            [.. informe.Recomendaciones.Select(r => (IReadOnlyList<TableCell>)
                [Centro(r.ClaveIndicador), Centro(Palabras.De(r.Tipo)), r.Texto, Centro(r.Plazo is { } plazo ? FormatoMexicano.Fecha(plazo) : "—")])]);
    }

    private static IEnumerable<Block> NoDisponibles(InformeDeAvance informe)
    {
        yield return Block.Text("Indicadores no disponibles", ParagraphStyle.Heading1);
        var fichas = informe.Fichas.Where(f => informe.Resultado(f)?.Estado == EstadoResultado.NoDisponible).ToList();
        if (fichas.Count == 0)
        {
            yield return Block.Text("Ningún indicador quedó como «No disponible».");
        }

        foreach (var ficha in fichas)
        {
            yield return Block.Text($"**{ficha.ClaveIndicador}** {ficha.Nombre}: {informe.Resultado(ficha)!.Nota}.", ParagraphStyle.ListBullet);
        }
    }

    private static IEnumerable<Block> Acciones(InformeDeAvance informe)
    {
        yield return Block.Text("Seguimiento a acciones anteriores", ParagraphStyle.Heading1);
        if (informe.AccionesAnteriores.Count == 0)
        {
            yield return Block.Text("No hay acciones de mejora anteriores.");
            yield break;
        }

        yield return new Table(
            [4, 2, 8, 3, 2], ["Folio", "Clave", "Acción de mejora", "Fecha compromiso", "Estatus"],
            [.. informe.AccionesAnteriores.Select(a => (IReadOnlyList<TableCell>)
            [
                Centro(a.Folio), Centro(a.ClaveIndicador), a.AccionDeMejora, Centro(FormatoMexicano.Fecha(a.FechaCompromiso)), Centro(Palabras.De(a.Estatus)),
            ])]);
    }

    private static IEnumerable<Block> Revisiones(InformeDeAvance informe)
    {
        yield return Block.Text("Control de revisiones", ParagraphStyle.Heading1);
        yield return new Table(
            [1, 2, 4, 8], ["Versión", "Fecha", "Puesto", "Observaciones"],
            [
                .. informe.Revisiones.Select(r => (IReadOnlyList<TableCell>)[Centro($"{r.Version}"), Centro(FormatoMexicano.Fecha(r.Fecha)), r.Puesto, r.Observaciones]),
                [Centro($"{informe.Version}"), Centro(FormatoMexicano.Fecha(informe.Fecha)), informe.Firmas[0].Puesto, "Versión presente"],
            ]);
    }

    private static IEnumerable<Block> Firmas(InformeDeAvance informe) =>
        informe.Firmas.Select(f => Block.Text($"{f.Accion}\n{f.Puesto}", ParagraphStyle.Signature));

    private static TableCell Celda(Semaforo semaforo)
    {
        var estilo = Estilos.De(semaforo);
        return new TableCell(semaforo.Etiqueta(), estilo.Fill, estilo.Color, Center: true);
    }

    private static TableCell Centro(string texto) => new(texto, Center: true);

    private static string Dos(decimal? valor) => valor is { } v ? FormatoMexicano.Numero(v, 2) : "—";
}
