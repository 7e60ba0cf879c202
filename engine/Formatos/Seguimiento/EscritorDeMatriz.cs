using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Seguimiento;

/// <summary>Lays out SEJ-PEP-27.</summary>
internal static class EscritorDeMatriz
{
    private const int FilaDeGrupos = 4;

    private static readonly (string Titulo, double Ancho)[] Identidad =
    [
        ("Ejercicio", 9), ("Trimestre", 9), ("Dependencia", 26), ("Unidad responsable", 22), ("Programa", 24), ("Eje PMD", 18),
        ("Nivel MIR", 12), ("Clave", 9), ("Indicador", 38), ("Tipo", 12), ("Dimensión", 11), ("Sentido", 12), ("Frecuencia", 12),
        ("Unidad de medida", 15), ("Línea base", 13), ("Meta anual", 11),
    ];

    private static readonly (string Titulo, double Ancho)[] DelTrimestre =
        [("Meta", 10), ("Resultado", 12), ("Cumplimiento %", 13), ("Semáforo", 21)];

    private static readonly (string Titulo, double Ancho)[] AlCorte =
    [
        ("Valor del trimestre", 12), ("Valor acumulado", 12), ("Meta acumulada", 11), ("Cumplimiento acumulado %", 13),
        ("Semáforo acumulado", 21), ("Meta ajustada", 16),
    ];

    private static readonly (string Titulo, double Ancho)[] Presupuesto =
        [("Modificado", 17), ("Devengado", 17), ("Avance financiero %", 12), ("Relación físico-financiero", 20)];

    private static readonly (string Titulo, double Ancho)[] Cierre =
        [("Nota", 28), ("Fecha de corte", 12), ("Versión publicada", 12)];

    public static byte[] Escribir(MatrizDeSeguimiento matriz) => new Workbook(
        $"Matriz de Seguimiento de Cumplimiento de Metas {matriz.Version}",
        matriz.Municipio,
        [Matriz(matriz), LeyendaDeSemaforo.Hoja()]).ToBytes();

    private static Sheet Matriz(MatrizDeSeguimiento matriz)
    {
        (string Nombre, (string Titulo, double Ancho)[] Columnas)[] grupos =
        [
            ("Indicador", Identidad),
            .. Enumerable.Range(1, 4).Select(t => ($"T{t} (enero al cierre del trimestre)", DelTrimestre)),
            ($"Acumulado al corte T{matriz.Trimestre.Numero}", AlCorte),
            ("Presupuesto del programa", Presupuesto),
            ("Publicación", Cierre),
        ];
        var columnas = grupos.SelectMany(g => g.Columnas).ToList();
        var hoja = new Sheet("SEJ-PEP-27")
        {
            Widths = [.. columnas.Select(c => c.Ancho)],
            HeaderRows = FilaDeGrupos + 1,
            FirstRepeatedRow = FilaDeGrupos,
            Filter = true,
            PagesWide = 4,
            RepeatedColumns = "$H:$I",
        };
        hoja.Add([Cell.Of($"{matriz.Municipio} · SEJ-PEP-27 Matriz de Seguimiento de Cumplimiento de Metas", Estilos.Titulo)], 22);
        hoja.Add([Cell.Of(Palabras.Mayuscula(FormatoMexicano.Periodo(matriz.Trimestre)), Estilos.Subtitulo)], 18);
        hoja.Add([Cell.Of($"Datos al {FormatoMexicano.FechaLarga(matriz.FechaDeCorte)} · versión {matriz.Version} · los resultados de cada trimestre son los publicados en su cierre", Estilos.Nota with { Wrap = false })]);

        var primera = 1;
        var encabezado = new List<Cell>();
        foreach (var (nombre, suyas) in grupos)
        {
            hoja.Merge(FilaDeGrupos, primera, primera + suyas.Length - 1);
            encabezado.Add(Cell.Of(nombre, Estilos.Grupo));
            encabezado.AddRange(Enumerable.Repeat(Cell.Empty(Estilos.Grupo), suyas.Length - 1));
            primera += suyas.Length;
        }

        hoja.Add(encabezado, 18);
        hoja.Add([.. columnas.Select(c => Cell.Of(c.Titulo, Estilos.Encabezado))], 42);

        var resultados = matriz.Resultados.ToDictionary(r => (r.ClaveIndicador, r.Trimestre));
        var programas = matriz.Programas.Where(p => p.Trimestre == matriz.Trimestre).ToDictionary(p => p.ProgramaClave);
        foreach (var ficha in matriz.Fichas)
        {
            var alCorte = resultados.GetValueOrDefault((ficha.ClaveIndicador, matriz.Trimestre));
            hoja.Add(
            [
                .. CeldasDeIdentidad(ficha, matriz.Trimestre),
                .. Enumerable.Range(1, 4).SelectMany(t => CeldasDelTrimestre(
                    resultados.GetValueOrDefault((ficha.ClaveIndicador, new Trimestre(matriz.Trimestre.Anio, t))))),
                .. CeldasAlCorte(ficha, alCorte),
                .. CeldasDePresupuesto(programas.GetValueOrDefault(ficha.ProgramaClave)),
                Cell.Of(alCorte?.Nota, Estilos.Texto),
                Cell.Of(matriz.FechaDeCorte, Estilos.Fecha),
                Cell.Of(matriz.Version, Estilos.Centrado),
            ], Alturas.De((ficha.Nombre, 38), (ficha.Dependencia, 26), (ficha.UnidadResponsable, 22), (ficha.Programa, 24), (ficha.Pmd?.Eje, 18), (alCorte?.Nota, 28), ("", 1)));
        }

        return hoja;
    }

    private static Cell[] CeldasDeIdentidad(FichaTecnica ficha, Trimestre trimestre) =>
    [
        Cell.Of(ficha.Ejercicio, Estilos.Anio),
        Cell.Of($"T{trimestre.Numero}", Estilos.Centrado),
        Cell.Of(ficha.Dependencia, Estilos.Texto),
        Cell.Of(ficha.UnidadResponsable, Estilos.Texto),
        Cell.Of($"{ficha.ProgramaClave} {ficha.Programa}", Estilos.Texto),
        Cell.Of(ficha.Pmd?.Eje, Estilos.Texto),
        Cell.Of(Palabras.De(ficha.NivelMir), Estilos.Centrado),
        Cell.Of(ficha.ClaveIndicador, Estilos.Centrado),
        Cell.Of(ficha.Nombre, Estilos.Texto),
        Cell.Of(Palabras.De(ficha.Tipo), Estilos.Centrado),
        Cell.Of(Palabras.De(ficha.Dimension), Estilos.Centrado),
        Cell.Of(Palabras.De(ficha.Sentido), Estilos.Centrado),
        Cell.Of(Palabras.De(ficha.Frecuencia), Estilos.Centrado),
        Cell.Of(ficha.UnidadMedida, Estilos.Centrado),
        Cell.Of(TextosDeFicha.LineaBase(ficha), Estilos.Centrado),
        Cell.Of(ficha.MetaAnual, Estilos.Libre),
    ];

    /// <summary>A quarter that has not closed leaves its cells empty.</summary>
    private static Cell[] CeldasDelTrimestre(ResultadoIndicador? resultado) =>
    [
        Cell.Of(resultado?.Meta, Estilos.Libre),
        Cell.Of(resultado?.Resultado, Estilos.Cuatro),
        Cell.Of(resultado?.Cumplimiento, Estilos.Dos),
        Estilos.Celda(resultado?.Semaforo),
    ];

    private static Cell[] CeldasAlCorte(FichaTecnica ficha, ResultadoIndicador? resultado) =>
    [
        Cell.Of(resultado?.ValorDelTrimestre, Estilos.Cuatro),
        Cell.Of(resultado?.Resultado, Estilos.Cuatro),
        Cell.Of(resultado?.Meta, Estilos.Libre),
        Cell.Of(resultado?.Cumplimiento, Estilos.Dos),
        Estilos.Celda(resultado?.Semaforo),
        Cell.Of(TextosDeFicha.MetaAjustada(ficha), Estilos.Centrado),
    ];

    private static Cell[] CeldasDePresupuesto(ResultadoPrograma? programa) =>
    [
        Cell.Of(programa?.Momentos?.Modificado, Estilos.Dos),
        Cell.Of(programa?.Momentos?.Devengado, Estilos.Dos),
        Cell.Of(programa?.AvanceFinancieroAnual, Estilos.Dos),
        Cell.Of(programa is null ? null : Palabras.De(programa.Relacion), Estilos.Centrado),
    ];
}
