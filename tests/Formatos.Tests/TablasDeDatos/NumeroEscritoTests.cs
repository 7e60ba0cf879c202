using SeguimientoDesempeno.Formatos.Archivos;

namespace SeguimientoDesempeno.Formatos.Tests.TablasDeDatos;

public class NumeroEscritoTests
{
    [Theory]
    [InlineData("1234", "1234")]
    [InlineData(" 1,234.5 ", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("12,5", "12.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("1\u00A0234,50", "1234.50")]
    [InlineData("-3", "-3")]
    [InlineData("1.234", "1.234")]
    public void Un_numero_con_una_sola_lectura_se_acepta(string texto, string esperado)
    {
        Assert.Equal(LecturaDeNumero.Numero, NumeroEscrito.Leer(texto, entero: false, out var numero));
        Assert.Equal(decimal.Parse(esperado), numero);
    }

    [Fact]
    public void Una_coma_con_tres_digitos_son_miles_donde_no_caben_decimales()
    {
        Assert.Equal(LecturaDeNumero.Numero, NumeroEscrito.Leer("1,234", entero: true, out var numero));
        Assert.Equal(1234, numero);
    }

    [Theory]
    [InlineData("1,234", false)]
    [InlineData("1.234", true)]
    public void Un_numero_con_dos_lecturas_es_ambiguo(string texto, bool entero) =>
        Assert.Equal(LecturaDeNumero.Ambiguo, NumeroEscrito.Leer(texto, entero, out _));

    [Theory]
    [InlineData("n/d")]
    [InlineData("5%")]
    [InlineData("$5")]
    [InlineData("1,23,4")]
    [InlineData("1.2.3")]
    [InlineData("1 2")]
    [InlineData("--1")]
    [InlineData("1e5")]
    [InlineData(".")]
    [InlineData("99999999999999999999999999999999")]
    public void Lo_que_no_es_numero_no_se_adivina(string texto) =>
        Assert.Equal(LecturaDeNumero.NoEsNumero, NumeroEscrito.Leer(texto, entero: false, out _));
}
