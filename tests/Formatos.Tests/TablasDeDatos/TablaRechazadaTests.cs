using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Tests.Excel;
using SeguimientoDesempeno.Formatos.TablasDeDatos;

namespace SeguimientoDesempeno.Formatos.Tests.TablasDeDatos;

public class TablaRechazadaTests
{
    private const string Captura = "xl/worksheets/sheet1.xml";
    private static readonly byte[] Libro = Muestra.Tabla.Escribir();

    [Fact]
    public void Un_texto_en_lugar_de_numero_se_rechaza_con_su_celda()
    {
        var problema = Unico(Con("H6", "n/d"));

        Assert.Equal("TEXTO_EN_NUMERO", problema.Codigo);
        Assert.Equal(new Lugar("t.xlsx", "Captura", Celda: "H6"), problema.Lugar);
        Assert.Contains("«n/d»", problema.Mensaje, StringComparison.Ordinal);
        Assert.Contains("un número entero de 0 o más (unidad: denuncia)", problema.Mensaje, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("H6", -3.0, "MENOR_QUE_MINIMO")]
    [InlineData("H6", 27.5, "DECIMAL_EN_ENTERO")]
    [InlineData("H7", 0.0, "MENOR_QUE_MINIMO")]
    [InlineData("H10", 4.0, "NO_CORRESPONDE")]
    public void Un_valor_que_la_variable_no_admite_se_rechaza_con_su_celda(string celda, double valor, string codigo)
    {
        var problema = Unico(Con(celda, (decimal)valor));

        Assert.Equal(codigo, problema.Codigo);
        Assert.Equal(celda, problema.Lugar.Celda);
    }

    [Fact]
    public void Un_numero_tecleado_como_texto_se_acepta_si_no_hay_duda()
    {
        var lectura = Muestra.Tabla.Leer(Con("H6", "1,234"), "t.xlsx");
        Assert.Equal(1234, lectura.Valor!.Valores[0].Valor);
    }

    [Fact]
    public void Un_numero_tecleado_como_texto_que_puede_leerse_de_dos_maneras_se_rechaza() =>
        Assert.Equal("NUMERO_AMBIGUO", Unico(Con("H8", "1,234")).Codigo);

    [Fact]
    public void El_libro_de_otro_mes_se_rechaza()
    {
        var problema = Unico(Muestra.TablaDe(new Mes(2025, 2), "SPC").Escribir());

        Assert.Equal("OTRO_MES", problema.Codigo);
        Assert.Contains("es de febrero de 2025 y se esperaba el de marzo de 2025", problema.Mensaje, StringComparison.Ordinal);
        Assert.Contains("tabla-de-datos-SPC-2025-03.xlsx", problema.Mensaje, StringComparison.Ordinal);
    }

    [Fact]
    public void El_libro_de_otra_dependencia_se_rechaza() =>
        Assert.Equal("OTRA_DEPENDENCIA", Unico(Muestra.TablaDe(Muestra.Marzo, "SSP").Escribir()).Codigo);

    [Fact]
    public void Un_libro_cualquiera_se_rechaza()
    {
        var hoja = new Sheet("Captura");
        hoja.Add(Cell.Of("hola", CellStyle.Plain));
        Assert.Equal("OTRO_LIBRO", Unico(new Workbook("", "", [hoja]).ToBytes()).Codigo);
    }

    [Fact]
    public void Una_hoja_con_otro_nombre_se_rechaza_diciendo_cuales_hay()
    {
        var problema = Unico(Paquete.Cambiar(Libro, "xl/workbook.xml", xml => xml.Replace("name=\"Captura\"", "name=\"Marzo\"", StringComparison.Ordinal)));

        Assert.Equal("HOJA_FALTANTE", problema.Codigo);
        Assert.Contains("«Marzo», «Instrucciones»", problema.Mensaje, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_renglon_borrado_se_rechaza_diciendo_cual()
    {
        var problema = Unico(SinFila(7));

        Assert.Equal("RENGLON_BORRADO", problema.Codigo);
        Assert.Contains("SPC-01, variable V2", problema.Mensaje, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_renglon_repetido_se_rechaza_y_el_que_se_perdio_tambien()
    {
        var problemas = Muestra.Tabla.Leer(Con("C7", "V1"), "t.xlsx").Problemas;

        Assert.Equal(["RENGLON_REPETIDO", "RENGLON_BORRADO"], problemas.Select(p => p.Codigo));
        Assert.Equal("A7", problemas[0].Lugar.Celda);
    }

    [Fact]
    public void Un_renglon_desconocido_se_rechaza() =>
        Assert.Contains(Muestra.Tabla.Leer(Con("A7", "SPC-99"), "t.xlsx").Problemas, p => p.Codigo == "RENGLON_DESCONOCIDO");

    [Fact]
    public void Los_renglones_en_otro_orden_se_aceptan()
    {
        var cambiado = Con(("A6", "SPC-02"), ("C6", "V1"), ("A8", "SPC-01"), ("C8", "V1"), ("H8", 31m));

        Assert.Equal(31, Muestra.Tabla.Leer(cambiado, "t.xlsx").Valor!.Valores[0].Valor);
    }

    [Fact]
    public void Sin_el_renglon_de_titulos_no_se_adivinan_las_columnas() =>
        Assert.Equal("ENCABEZADO_ALTERADO", Unico(Con("H5", "Dato")).Codigo);

    [Fact]
    public void De_una_formula_se_toma_su_resultado_y_se_avisa()
    {
        var lectura = Muestra.Tabla.Leer(ConFormula("<f>15+16</f><v>31</v>"), "t.xlsx");

        Assert.Equal(31, lectura.Valor!.Valores[0].Valor);
        var aviso = Assert.Single(lectura.Problemas);
        Assert.Equal(("FORMULA", Severidad.Advertencia, "H6"), (aviso.Codigo, aviso.Severidad, aviso.Lugar.Celda));
    }

    [Fact]
    public void Una_formula_sin_resultado_guardado_se_rechaza() =>
        Assert.Equal("FORMULA_SIN_VALOR", Unico(ConFormula("<f>15+16</f>")).Codigo);

    [Fact]
    public void Una_formula_con_error_se_rechaza()
    {
        var libro = Paquete.Cambiar(Libro, Captura, xml => Celda(xml, "H6", " t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>"));
        Assert.Equal("ERROR_EN_CELDA", Unico(libro).Codigo);
    }

    [Fact]
    public void Un_comentario_desmedido_se_rechaza() =>
        Assert.Equal(("TEXTO_LARGO", "K6"), (Unico(Con("K6", new string('x', 1001))).Codigo, Unico(Con("K6", new string('x', 1001))).Lugar.Celda));

    [Fact]
    public void Todos_los_problemas_se_dicen_de_una_vez()
    {
        var problemas = Muestra.Tabla.Leer(Con(("H6", "n/d"), ("H7", -1m), ("H9", 1.5m)), "t.xlsx").Problemas;
        Assert.Equal(["H6", "H7", "H9"], problemas.Select(p => p.Lugar.Celda));
    }

    private static Problema Unico(byte[] libro)
    {
        var lectura = Muestra.Tabla.Leer(libro, "t.xlsx");
        Assert.Null(lectura.Valor);
        return Assert.Single(lectura.Problemas);
    }

    private static byte[] Con(string celda, object valor) => Con((celda, valor));

    private static byte[] Con(params (string Celda, object Valor)[] celdas) =>
        WorkbookEditor.Fill(Libro, Captura, celdas.ToDictionary(
            c => CellRef.TryParse(c.Celda, out var r) ? r : throw new ArgumentException(c.Celda), c => (object?)c.Valor));

    private static byte[] ConFormula(string contenido) => Paquete.Cambiar(Libro, Captura, xml => Celda(xml, "H6", "", contenido));

    private static string Celda(string xml, string celda, string tipo, string contenido) =>
        System.Text.RegularExpressions.Regex.Replace(xml, $"<c r=\"{celda}\" s=\"(\\d+)\" ?/>", $"<c r=\"{celda}\" s=\"$1\"{tipo}>{contenido}</c>");

    private static byte[] SinFila(int fila) => Paquete.Cambiar(Libro, Captura, xml =>
        System.Text.RegularExpressions.Regex.Replace(xml, $"<row r=\"{fila}\".*?</row>", ""));
}
