using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SeguimientoDesempeno.Formatos.Tests;

public class EscrituraDecimalTests
{
    /// <summary>Of any scale and sign, from a few digits to all that fit.</summary>
    private static readonly Arbitrary<decimal> Numeros =
        (from escala in Gen.Choose(0, 28)
         from bajo in Gen.Choose(int.MinValue, int.MaxValue)
         from medio in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, int.MaxValue)))
         from alto in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, int.MaxValue)))
         from digitos in Gen.Elements(1_000, 1_000_000, int.MaxValue)
         from negativo in Gen.Elements(true, false)
         select new decimal(bajo % digitos, medio, alto, negativo, (byte)escala)).ToArbitrary();

    [Fact]
    public void Con_miles_y_cuatro_decimales_es_lo_que_escribe_el_formato_de_la_plataforma() =>
        Comprobar(n => EscrituraDecimal.Escribir(n, 4, conMiles: true) == n.ToString("#,##0.####", CultureInfo.InvariantCulture));

    [Fact]
    public void Con_dos_decimales_es_lo_que_escribe_el_formato_de_la_plataforma() =>
        Comprobar(n => EscrituraDecimal.Escribir(n, 2, conMiles: false) == n.ToString("0.##", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00001", "0")]
    [InlineData("-0.00005", "-0.0001")]
    [InlineData("999.99995", "1,000")]
    [InlineData("1234567.5000", "1,234,567.5")]
    [InlineData("-1000", "-1,000")]
    [InlineData("4294967295", "4,294,967,295")]
    [InlineData("79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335")]
    public void Los_bordes_se_escriben_como_se_leen(string numero, string escrito) =>
        Assert.Equal(escrito, FormatoMexicano.Numero(decimal.Parse(numero, CultureInfo.InvariantCulture)));

    private static void Comprobar(Func<decimal, bool> igual) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(Numeros, igual));
}
