using System.Text;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.DatosAbiertos;

namespace SeguimientoDesempeno.Formatos.Tests.DatosAbiertos;

public class CsvAbiertoTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-5.2", "-5.2")]
    [InlineData("+7", "+7")]
    [InlineData("texto", "texto")]
    [InlineData("", "")]
    public void Un_texto_que_empieza_como_formula_se_neutraliza_y_un_numero_no(string celda, string esperada) =>
        Assert.Equal(esperada, CsvAbierto.Neutralizar(celda));

    [Fact]
    public void La_variante_para_Excel_empieza_con_BOM_y_por_lo_demas_es_igual()
    {
        var tabla = new Tabla([new Columna("a"), new Columna("b", true)], [["=x", "-1.5"], ["con, coma", null]]);

        var csv = CsvAbierto.Escribir(tabla);

        Assert.Equal("a,b\n'=x,-1.5\n\"con, coma\",\n", Encoding.UTF8.GetString(csv));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. csv], CsvAbierto.Escribir(tabla, conBom: true));
    }
}
