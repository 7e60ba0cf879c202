using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Tests.Excel;

public class LibroTests
{
    private static readonly CellStyle Amarillo = new() { Fill = "FFF8DC", Unlocked = true, Border = true, NumberFormat = "#,##0.00" };
    private static readonly CellStyle Dia = new() { NumberFormat = NumberFormats.Date };

    [Fact]
    public void Lo_que_se_escribe_se_lee_igual()
    {
        var libro = ReadWorkbook.Read(Libro(), "libro.xlsx").Valor!;

        var hoja = libro.Find("Año y niño")!;
        Assert.Equal("Señal  «ñ» <&> con espacios ", hoja[1, 1].Text);
        Assert.Equal(1234.5678m, hoja[1, 2].Number);
        Assert.Equal(new DateOnly(2025, 3, 31), hoja[1, 3].Date);
        Assert.Equal(ReadCellKind.Date, hoja[1, 3].Kind);
        Assert.Equal(ReadCellKind.Empty, hoja[1, 4].Kind);
        Assert.Equal("dos\nlíneas", hoja[2, 1].Text);
        Assert.True(libro.Find("Oculta")!.Hidden);
    }

    [Fact]
    public void El_mismo_libro_da_los_mismos_bytes() => Assert.Equal(Libro(), Libro());

    [Fact]
    public void El_libro_cumple_el_estandar_segun_el_SDK_de_Microsoft() => Validador.Aprueba(Libro(), "libro.xlsx");

    [Fact]
    public void Los_caracteres_que_XML_no_admite_se_omiten()
    {
        var hoja = new Sheet("H");
        hoja.Add(Cell.Of("a\u0001b\uD800c😀", CellStyle.Plain));

        var libro = ReadWorkbook.Read(new Workbook("", "", [hoja]).ToBytes(), "x.xlsx").Valor!;

        Assert.Equal("abc😀", libro.Sheets[0][1, 1].Text);
    }

    [Fact]
    public void Llenar_una_celda_conserva_su_estilo_y_todo_lo_demas()
    {
        var lleno = WorkbookEditor.Fill(Libro(), "xl/worksheets/sheet1.xml", new Dictionary<CellRef, object?>
        {
            [new CellRef(1, 4)] = 7.25m,
            [new CellRef(1, 2)] = null,
        });

        Validador.Aprueba(lleno, "lleno.xlsx");
        var hoja = ReadWorkbook.Read(lleno, "lleno.xlsx").Valor!.Sheets[0];
        Assert.Equal(7.25m, hoja[1, 4].Number);
        Assert.Equal(ReadCellKind.Empty, hoja[1, 2].Kind);
        Assert.Equal("dos\nlíneas", hoja[2, 1].Text);
        Assert.Equal(lleno.Length, WorkbookEditor.Fill(Libro(), "xl/worksheets/sheet1.xml", new Dictionary<CellRef, object?>
        {
            [new CellRef(1, 4)] = 7.25m,
            [new CellRef(1, 2)] = null,
        }).Length);
    }

    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("Z9", 9, 26)]
    [InlineData("AA10", 10, 27)]
    [InlineData("XFD1048576", 1048576, 16384)]
    public void Una_referencia_se_lee_y_se_escribe_igual(string texto, int fila, int columna)
    {
        Assert.True(CellRef.TryParse(texto, out var celda));
        Assert.Equal(new CellRef(fila, columna), celda);
        Assert.Equal(texto, celda.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1A")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A99999999999")]
    public void Una_referencia_fuera_de_la_hoja_no_se_acepta(string texto) => Assert.False(CellRef.TryParse(texto, out _));

    private static byte[] Libro()
    {
        var hoja = new Sheet("Año y niño") { Widths = [30, 12], HeaderRows = 1, FrozenColumns = 1, Protected = true, Filter = true };
        hoja.Add(Cell.Of("Señal  «ñ» <&> con espacios ", CellStyle.Plain), Cell.Of(1234.5678m, Amarillo), Cell.Of(new DateOnly(2025, 3, 31), Dia), Cell.Empty(Amarillo));
        hoja.Add([Cell.Of("dos\nlíneas", CellStyle.Plain with { Wrap = true })], 30, hidden: true);
        hoja.AddSpanning("Combinada", CellStyle.Plain with { Bold = true, Italic = true }, 3);
        hoja.Validations.Add(new DataValidation(new CellRef(1, 4), true, 0, null, "Se espera un entero.", "Escriba un entero."));
        var oculta = new Sheet("Oculta") { VeryHidden = true };
        oculta.Add(Cell.Of("dato", CellStyle.Plain));
        return new Workbook("Título", "Oficina", [hoja, oculta]) { LockStructure = true, Names = [("Valor", "'Año y niño'!$D$1")] }.ToBytes();
    }
}
