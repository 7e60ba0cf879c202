using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Tests.Excel;
using SeguimientoDesempeno.Formatos.TablasDeDatos;

namespace SeguimientoDesempeno.Formatos.Tests.TablasDeDatos;

public class TablaDeDatosTests
{
    private static readonly byte[] Libro = Muestra.Tabla.Escribir();

    [Fact]
    public void El_libro_que_se_envia_cumple_el_estandar() => Validador.Aprueba(Libro, "tabla.xlsx");

    [Fact]
    public void Dos_escrituras_dan_los_mismos_bytes() => Assert.Equal(Libro, Muestra.Tabla.Escribir());

    [Fact]
    public void El_libro_sin_llenar_se_acepta_como_incompleto()
    {
        var lectura = Muestra.Tabla.Leer(Libro, "t.xlsx");

        Assert.Empty(lectura.Problemas);
        Assert.Equal(4, lectura.Valor!.Vacios.Count());
        Assert.Equal("Registro estatal de denuncias (reporte mensual)", lectura.Valor.Valores[0].Fuente);
    }

    [Fact]
    public void El_libro_llenado_devuelve_los_valores_y_las_observaciones()
    {
        ValorDeTabla[] valores =
        [
            new("SPC-01", "V1", 31, "Sistema de denuncias", "https://ejemplo.invalid/acta", "Sin novedad"),
            new("SPC-02", "V1", 45058.75m),
        ];

        var recibida = Muestra.Tabla.Leer(TablaDeDatos.Llenar(Libro, valores), "t.xlsx").Valor!;

        Assert.Equal(valores[0], recibida.Valores.Single(v => v is { ClaveIndicador: "SPC-01", Variable: "V1" }));
        Assert.Equal(45058.75m, recibida.Valores.Single(v => v is { ClaveIndicador: "SPC-02", Variable: "V1" }).Valor);
        Assert.Equal(2, recibida.Vacios.Count());
        Validador.Aprueba(TablaDeDatos.Llenar(Libro, valores), "llena.xlsx");
    }

    [Fact]
    public void Solo_las_celdas_de_captura_de_los_renglones_que_corresponden_estan_abiertas()
    {
        var abiertas = Abiertas(Libro);
        Assert.Equal(["H6", "I6", "J6", "K6", "H7", "I7", "J7", "K7", "H8", "I8", "J8", "K8", "H9", "I9", "J9", "K9"], abiertas);
    }

    [Fact]
    public void En_junio_el_indicador_semestral_si_se_captura()
    {
        var junio = Muestra.TablaDe(new Mes(2025, 6), "SPC");
        Assert.Equal(6, junio.Leer(junio.Escribir(), "t.xlsx").Valor!.Valores.Count);
    }

    [Fact]
    public void Llenar_un_renglon_que_no_existe_es_un_error_del_programa() =>
        Assert.Throws<ArgumentException>(() => TablaDeDatos.Llenar(Libro, [new ValorDeTabla("XXX-01", "V1", 1)]));

    private static List<string> Abiertas(byte[] libro)
    {
        using var documento = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(libro), false);
        var partes = documento.WorkbookPart!;
        var formatos = partes.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToList();
        var hoja = partes.WorksheetParts.Single(p => p.Uri.OriginalString.EndsWith("sheet1.xml", StringComparison.Ordinal)).Worksheet;
        Assert.True(hoja.Elements<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>().Single().Sheet!.Value);
        return [.. hoja.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .Where(c => formatos[(int)c.StyleIndex!.Value].Protection!.Locked!.Value is false)
            .Select(c => c.CellReference!.Value!)];
    }
}
