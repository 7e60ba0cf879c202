using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.DatosAbiertos;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Transparencia;

/// <summary>
/// Writes a transparency format as the national platform lays its workbooks out: title in rows 2 and 3, hidden type
/// codes and field ids in rows 4 and 5, «Tabla Campos» in row 6, headings in row 7, data from row 8.
/// </summary>
internal static class EscritorDeTransparencia
{
    private static readonly CellStyle Oculto = new() { Size = 8 };

    private static readonly string[] Rotulos = ["TÍTULO", "NOMBRE CORTO", "DESCRIPCIÓN", "FUNDAMENTO"];

    public static IReadOnlyList<ArchivoEscrito> Escribir(FormatoDeTransparencia formato, Fundamento? fundamento, EntregaDeTransparencia entrega)
    {
        var nombre = formato.Periodicidad == Periodicidad.Anual ? $"{formato.Clave}-{entrega.Trimestre.Anio}" : $"{formato.Clave}-{entrega.Trimestre}";
        var grupos = Grupos(formato, entrega);
        var resultados = entrega.Resultados.Where(r => r.Trimestre == entrega.Trimestre).ToDictionary(r => r.ClaveIndicador);
        CamposDeTransparencia.Renglon Renglon(FichaTecnica ficha, int numero) =>
            new(formato, entrega, ficha, numero, resultados.GetValueOrDefault(ficha.ClaveIndicador));
        var filas = grupos.Select((g, i) => Renglon(g[0], i + 1)).Select(r => Valores(formato.Columnas, r)).ToList();
        var subtablas = formato.Columnas.Where(c => c.Tabla is not null).Select(c => c.Tabla!).Select(t => (Tabla: t, Filas: grupos.SelectMany((g, i) => g.Select(f => Renglon(f, i + 1))).Select(r => Valores(t.Columnas, r).Prepend((decimal)r.Numero).ToList()).ToList())).ToList();

        var libro = new Workbook(formato.Titulo, entrega.AreaResponsable,
        [
            Informacion(formato, fundamento, filas),
            .. formato.Catalogos.Where(c => formato.Columnas.Any(x => x.Campo == c.Key)).Select((c, i) => Catalogo($"Hidden_{i + 1}", c.Value)),
            .. subtablas.Select(s => Subtabla(s.Tabla, s.Filas)),
        ]).ToBytes();
        return
        [
            new ArchivoEscrito($"{nombre}.xlsx", libro),
            new ArchivoEscrito($"{nombre}.csv", Csv(formato.Columnas.Select(c => c.Titulo), filas)),
            .. subtablas.Select(s => new ArchivoEscrito($"{nombre}-{s.Tabla.Nombre}.csv", Csv(s.Tabla.Columnas.Select(c => c.Titulo).Prepend("ID"), s.Filas))),
        ];
    }

    /// <summary>One group a row: each indicator by itself, or the indicators of one objective of one area.</summary>
    private static List<List<FichaTecnica>> Grupos(FormatoDeTransparencia formato, EntregaDeTransparencia entrega)
    {
        var fichas = entrega.Fichas.Where(f => !formato.SoloInteresPublico || f.InteresPublico);
        return formato.Renglones == Renglones.Indicadores
            ? [.. fichas.Select(f => new List<FichaTecnica> { f })]
            : [.. fichas.GroupBy(f => (f.DependenciaClave, f.UnidadResponsable, f.ObjetivoInstitucional)).Select(g => g.ToList())];
    }

    private static List<object?> Valores(IReadOnlyList<ColumnaDeTransparencia> columnas, CamposDeTransparencia.Renglon renglon) =>
        [.. columnas.Select(c => CamposDeTransparencia.Valor(c.Campo, renglon))];

    private static Sheet Informacion(FormatoDeTransparencia formato, Fundamento? fundamento, List<List<object?>> filas)
    {
        var columnas = formato.Columnas;
        var hoja = new Sheet("Informacion") { Widths = [.. columnas.Select(c => Ancho(c.Tipo))], HeaderRows = 7, FirstRepeatedRow = 7, PagesWide = 1 + (columnas.Count / 12) };
        hoja.Add([Cell.Of(formato.Clave, Oculto)], null, hidden: true);
        hoja.Add([.. Rotulos.Select(r => Cell.Of(r, Estilos.Encabezado))], 28);
        hoja.Add(
            [Cell.Of(formato.Titulo, Estilos.Texto), Cell.Of(formato.NombreCorto, Estilos.Texto), Cell.Of(formato.Descripcion, Estilos.Texto), Cell.Of(fundamento?.ToString() ?? "Por determinar", Estilos.Texto)],
            Alturas.De((formato.Titulo, Ancho(columnas[0].Tipo)), (formato.Descripcion, 16), (fundamento?.ToString(), 30)));
        hoja.Add([.. columnas.Select(c => Cell.Of((decimal)c.Tipo, Oculto))], null, hidden: true);
        hoja.Add([.. columnas.Select(c => Cell.Of(c.Id ?? c.Campo, Oculto))], null, hidden: true);
        hoja.AddSpanning("Tabla Campos", Estilos.Grupo, columnas.Count, 18);
        hoja.Add([.. columnas.Select(c => Cell.Of(c.Titulo, Estilos.Encabezado))], columnas.Max(c => Alturas.De((c.Titulo, Ancho(c.Tipo) - 2))));
        foreach (var fila in filas)
        {
            hoja.Add([.. fila.Select(Celda)], fila.Select((v, i) => Alturas.De((v as string, Ancho(columnas[i].Tipo) - 2))).Max());
        }

        return hoja;
    }

    private static Sheet Subtabla(SubtablaDeTransparencia tabla, List<List<object?>> filas)
    {
        var hoja = new Sheet(tabla.Nombre) { Widths = [6, .. tabla.Columnas.Select(c => Ancho(c.Tipo))], HeaderRows = 3, FirstRepeatedRow = 3 };
        hoja.Add([.. tabla.Columnas.Select(c => Cell.Of((decimal)c.Tipo, Oculto)).Prepend(Cell.Of(3m, Oculto))], null, hidden: true);
        hoja.Add([.. tabla.Columnas.Select(c => Cell.Of(c.Id ?? c.Campo, Oculto)).Prepend(Cell.Of("ID", Oculto))], null, hidden: true);
        hoja.Add([.. tabla.Columnas.Select(c => Cell.Of(c.Titulo, Estilos.Encabezado)).Prepend(Cell.Of("ID", Estilos.Encabezado))], 24);
        foreach (var fila in filas)
        {
            hoja.Add([.. fila.Select(Celda)], Alturas.De((fila[1] as string, Ancho(tabla.Columnas[0].Tipo) - 2)));
        }

        return hoja;
    }

    private static Sheet Catalogo(string nombre, IReadOnlyList<string> valores)
    {
        var hoja = new Sheet(nombre) { VeryHidden = true };
        foreach (var valor in valores)
        {
            hoja.Add(Cell.Of(valor, CellStyle.Plain));
        }

        return hoja;
    }

    private static Cell Celda(object? valor) => valor switch
    {
        decimal numero => Cell.Of(numero, Estilos.Anio),
        DateOnly fecha => Cell.Of(fecha, Estilos.Fecha),
        _ => Cell.Of((string?)valor, Estilos.Texto),
    };

    private static byte[] Csv(IEnumerable<string> titulos, List<List<object?>> filas) => CsvAbierto.Escribir(new Tabla(
        [.. titulos.Select(t => new Columna(t))],
        [.. filas.Select(f => f.Select(v => v switch
        {
            decimal numero => Formatos.Csv.Celda.De(numero),
            DateOnly fecha => FormatoMexicano.Fecha(fecha),
            _ => (string?)v,
        }).ToList())]));

    /// <summary>Width in characters by type code: 1 short text, 2 long text, 7 link, 14 note.</summary>
    private static double Ancho(int tipo) => tipo switch
    {
        2 or 14 => 36,
        7 => 34,
        1 or 9 => 18,
        _ => 14,
    };
}
