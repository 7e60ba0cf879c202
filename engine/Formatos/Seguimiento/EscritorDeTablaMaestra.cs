using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Seguimiento;

/// <summary>Lays out SEJ-PEP-28: captures by variable on one sheet, monthly results by indicator on another.</summary>
internal static class EscritorDeTablaMaestra
{
    private const int FilaDeGrupos = 3;

    private static readonly (string Titulo, double Ancho)[] Identidad =
    [
        ("Clave", 9), ("Ejercicio", 9), ("Versión", 8), ("Dependencia", 26), ("Unidad responsable", 22), ("Enlace", 24), ("Programa", 24),
        ("Indicador", 36), ("Tipo", 12), ("Frecuencia", 12), ("Captura", 14), ("Sentido", 12), ("Fórmula", 16),
        ("Variable", 9), ("Nombre de la variable", 32), ("Unidad", 12), ("Agregación", 12),
        ("Meta anual", 11), ("Meta T1", 10), ("Meta T2", 10), ("Meta T3", 10), ("Meta T4", 10),
    ];

    private static readonly (string Titulo, double Ancho)[] DelMes = [("Valor", 13), ("Estatus", 13), ("Recepción", 12)];

    private static readonly string[] TitulosDeResultados = ["Clave", "Indicador", "Unidad de medida"];

    public static byte[] Escribir(TablaMaestra tabla) => new Workbook(
        $"Tabla Maestra de Indicadores {tabla.Ejercicio}", tabla.Municipio, [Capturas(tabla), Resultados(tabla)]).ToBytes();

    private static IEnumerable<Mes> Meses(TablaMaestra tabla) => Enumerable.Range(1, 12).Select(m => new Mes(tabla.Ejercicio, m));

    private static Sheet Capturas(TablaMaestra tabla)
    {
        var hoja = new Sheet("SEJ-PEP-28")
        {
            Widths = [.. Identidad.Select(c => c.Ancho), .. Enumerable.Repeat(DelMes.Select(c => c.Ancho), 12).SelectMany(a => a)],
            HeaderRows = FilaDeGrupos + 1,
            FirstRepeatedRow = FilaDeGrupos,
            FrozenColumns = 1,
            Filter = true,
            PagesWide = 5,
            RepeatedColumns = "$A:$A",
        };
        hoja.Add([Cell.Of($"{tabla.Municipio} · SEJ-PEP-28 Tabla Maestra de Indicadores", Estilos.Titulo)], 22);
        hoja.Add([Cell.Of($"Ejercicio {tabla.Ejercicio}", Estilos.Subtitulo)], 18);
        hoja.Merge(FilaDeGrupos, 1, Identidad.Length);
        var grupos = new List<Cell> { Cell.Of("Indicador y variable", Estilos.Grupo) };
        grupos.AddRange(Enumerable.Repeat(Cell.Empty(Estilos.Grupo), Identidad.Length - 1));
        foreach (var mes in Meses(tabla))
        {
            hoja.Merge(FilaDeGrupos, grupos.Count + 1, grupos.Count + DelMes.Length);
            grupos.Add(Cell.Of(Palabras.Mayuscula(mes.Nombre) + (tabla.MesesValidados.Contains(mes.Numero) ? " (validado)" : ""), Estilos.Grupo));
            grupos.AddRange(Enumerable.Repeat(Cell.Empty(Estilos.Grupo), DelMes.Length - 1));
        }

        hoja.Add(grupos, 18);
        hoja.Add([.. Identidad.Concat(Enumerable.Repeat(DelMes, 12).SelectMany(c => c)).Select(c => Cell.Of(c.Titulo, Estilos.Encabezado))], 30);
        var valores = UltimosValores.De(tabla.Valores);
        foreach (var ficha in tabla.Fichas)
        {
            foreach (var variable in ficha.Variables)
            {
                hoja.Add(
                [
                    .. CeldasDeIdentidad(tabla, ficha, variable),
                    .. Meses(tabla).SelectMany(mes => CeldasDelMes(ficha, variable, mes, valores.GetValueOrDefault((ficha.ClaveIndicador, variable.Clave, mes)))),
                ], Alturas.De((ficha.Nombre, 36), (ficha.Dependencia, 26), (variable.Nombre, 32), (ficha.Programa, 20), (tabla.Enlaces.GetValueOrDefault(ficha.DependenciaClave), 24)));
            }
        }

        return hoja;
    }

    private static Cell[] CeldasDeIdentidad(TablaMaestra tabla, FichaTecnica ficha, VariableDeFicha variable) =>
    [
        Cell.Of(ficha.ClaveIndicador, Estilos.Centrado),
        Cell.Of(ficha.Ejercicio, Estilos.Anio),
        Cell.Of(ficha.Version, Estilos.Anio),
        Cell.Of(ficha.Dependencia, Estilos.Texto),
        Cell.Of(ficha.UnidadResponsable, Estilos.Texto),
        Cell.Of(tabla.Enlaces.GetValueOrDefault(ficha.DependenciaClave), Estilos.Texto),
        Cell.Of($"{ficha.ProgramaClave} {ficha.Programa}", Estilos.Texto),
        Cell.Of(ficha.Nombre, Estilos.Texto),
        Cell.Of(Palabras.De(ficha.Tipo), Estilos.Centrado),
        Cell.Of(Palabras.De(ficha.Frecuencia), Estilos.Centrado),
        Cell.Of(Palabras.De(ficha.Captura), Estilos.Centrado),
        Cell.Of(Palabras.De(ficha.Sentido), Estilos.Centrado),
        Cell.Of(ficha.Formula.Texto, Estilos.Centrado),
        Cell.Of(variable.Clave, Estilos.Centrado),
        Cell.Of(variable.Nombre, Estilos.Texto),
        Cell.Of(variable.Unidad, Estilos.Centrado),
        Cell.Of(Palabras.De(variable.Agregacion), Estilos.Centrado),
        Cell.Of(ficha.MetaAnual, Estilos.Libre),
        Cell.Of(ficha.Metas.T1, Estilos.Libre),
        Cell.Of(ficha.Metas.T2, Estilos.Libre),
        Cell.Of(ficha.Metas.T3, Estilos.Libre),
        Cell.Of(ficha.Metas.T4, Estilos.Libre),
    ];

    private static Cell[] CeldasDelMes(FichaTecnica ficha, VariableDeFicha variable, Mes mes, ValorCapturado? valor)
    {
        CellStyle Tono(CellStyle estilo) => ficha.SeCaptura(mes) ? estilo : Estilos.Apagado(estilo);
        return
        [
            Cell.Of(valor?.Valor, Tono(variable.Entero ? Estilos.Entero : Estilos.Libre)),
            Cell.Of(ficha.SeCaptura(mes) ? valor is null ? null : Palabras.De(valor.Estatus) : "No corresponde", Tono(Estilos.Centrado)),
            Cell.Of(valor?.FechaRecepcion, Tono(Estilos.Fecha)),
        ];
    }

    private static Sheet Resultados(TablaMaestra tabla)
    {
        var hoja = new Sheet("Resultado mensual")
        {
            Widths = [9, 42, 18, .. Enumerable.Repeat(14.0, 12)],
            HeaderRows = 3,
            FirstRepeatedRow = 3,
            FrozenColumns = 1,
        };
        hoja.Add([Cell.Of("Resultado de cada mes según la fórmula de la ficha", Estilos.Titulo)], 22);
        hoja.Add([Cell.Of("Lo que se recibió fuera de plazo o incompleto queda como «No disponible» en el mes.", Estilos.Nota with { Wrap = false })]);
        hoja.Add(
            [.. TitulosDeResultados.Concat(Meses(tabla).Select(m => Palabras.Mayuscula(m.Nombre))).Select(t => Cell.Of(t, Estilos.Encabezado))], 24);
        var porIndicador = UltimosValores.De(tabla.Valores).Values.ToLookup(v => v.ClaveIndicador);
        foreach (var ficha in tabla.Fichas)
        {
            hoja.Add(
            [
                Cell.Of(ficha.ClaveIndicador, Estilos.Centrado),
                Cell.Of(ficha.Nombre, Estilos.Texto),
                Cell.Of(ficha.UnidadMedida, Estilos.Centrado),
                .. Meses(tabla).Select(mes => Resultado(ficha, mes, [.. porIndicador[ficha.ClaveIndicador].Where(v => v.Mes == mes)])),
            ], Alturas.De((ficha.Nombre, 42), (ficha.UnidadMedida, 18), ("No corresponde", 12)));
        }

        return hoja;
    }

    /// <summary>A month of which nothing is known yet stays empty.</summary>
    private static Cell Resultado(FichaTecnica ficha, Mes mes, IReadOnlyList<ValorCapturado> valores)
    {
        var resultado = ResultadoMensual.De(ficha, mes, valores);
        return resultado switch
        {
            { Resultado: { } numero } => Cell.Of(numero, Estilos.Cuatro),
            { Estado: EstadoResultado.NoDisponible } when valores.Count == 0 => Cell.Empty(Estilos.Texto),
            { Estado: EstadoResultado.NoDisponible } => Cell.Of("No disponible", Estilos.Apagado(Estilos.Centrado)),
            { Estado: EstadoResultado.NoCorresponde } => Cell.Of("No corresponde", Estilos.Apagado(Estilos.Centrado)),
            _ => Cell.Of("No calculable", Estilos.Apagado(Estilos.Centrado)),
        };
    }
}
