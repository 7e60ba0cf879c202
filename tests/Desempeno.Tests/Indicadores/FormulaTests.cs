using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Tests.Indicadores;

public class FormulaTests
{
    private static readonly Dictionary<string, decimal> Valores = new() { ["V1"] = 6, ["V2"] = 4, ["V3"] = 0.5m };

    [Theory]
    [InlineData("V1", 6)]
    [InlineData("V1/V2*100", 150)]
    [InlineData("(V1/V2-1)*100", 50)]
    [InlineData("V1 - V2 - V3", 1.5)]
    [InlineData("V1/V2/V3", 3)]
    [InlineData("V1-V2*V3", 4)]
    [InlineData("-V1+-(V2)", -10)]
    [InlineData("V1*0.4+V2*.35+V3*0.25", 3.925)]
    public void La_expresion_sigue_la_precedencia_usual(string texto, decimal esperado) =>
        Assert.Equal(esperado, Formula.Leer(texto).Valor!.Evaluar(Valores));

    [Theory]
    [InlineData("")]
    [InlineData("V1/")]
    [InlineData("V1 V2")]
    [InlineData("(V1")]
    [InlineData("V1)")]
    [InlineData("V0")]
    [InlineData("V")]
    [InlineData("v1")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("V1^2")]
    [InlineData("SUMA(V1)")]
    [InlineData("V1//V2")]
    [InlineData("V100")]
    public void Lo_que_no_es_una_formula_se_explica_en_espanol(string texto)
    {
        var lectura = Formula.Leer(texto);
        Assert.Null(lectura.Valor);
        Assert.StartsWith($"la fórmula «{texto}»", Assert.Single(lectura.Problemas).Mensaje, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("V1^2", "tiene «^» donde no corresponde, en la posición 3")]
    [InlineData("V1*(V2", "no cierra un paréntesis")]
    [InlineData("V1/V0", "contiene «V0», que no es una variable de V1 a V99")]
    [InlineData("V1*1.2.3", "contiene «1.2.3», que no es un número")]
    [InlineData("V1/", "está incompleta")]
    public void El_motivo_dice_que_esta_mal_y_donde(string texto, string motivo) =>
        Assert.Equal($"la fórmula «{texto}» {motivo}", Formula.Leer(texto).Problemas[0].Mensaje);

    [Fact]
    public void Una_formula_hostil_de_mil_parentesis_se_rechaza_sin_agotar_la_pila()
    {
        Assert.False(Formula.Leer(new string('(', 100_000)).EsValida);
        Assert.False(Formula.Leer(new string('-', 100_000) + "V1").EsValida);
    }

    [Fact]
    public void Se_conocen_sus_variables_y_las_que_estan_en_un_denominador()
    {
        var formula = Formula.Leer("(V2+V1)/(V3-V10)*V2").Valor!;
        Assert.Equal(["V1", "V2", "V3", "V10"], formula.Variables);
        Assert.Equal(["V3", "V10"], formula.Denominadores);
    }

    [Fact]
    public void Dividir_entre_cero_o_desbordar_da_nulo()
    {
        Assert.Null(Formula.Leer("V1/(V2-4)").Valor!.Evaluar(Valores));
        Assert.Null(Formula.Leer("V1*79228162514264337593543950335").Valor!.Evaluar(Valores));
    }

    [Fact]
    public void Toda_expresion_generada_vale_lo_mismo_que_la_aritmetica_decimal() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Sized(n => Expresion(Math.Min(n, 12))).ToArbitrary(),
        caso => Assert.Equal(caso.Valor, Formula.Leer(caso.Texto).Valor!.Evaluar(Valores))));

    /// <summary>Text and value built side by side; null is a division by zero or an overflow.</summary>
    private static Gen<(string Texto, decimal? Valor)> Expresion(int tamano)
    {
        var hojas = Gen.OneOf(
            Gen.Elements(Valores.Keys.ToArray()).Select(v => (v, (decimal?)Valores[v])),
            Gen.Choose(0, 999).Select(n => n / 10m).Select(n => (n.ToString(CultureInfo.InvariantCulture), (decimal?)n)));
        if (tamano <= 1) return hojas;
        var operacion =
            from a in Expresion(tamano / 2)
            from b in Expresion(tamano / 2)
            from signo in Gen.Elements('+', '-', '*', '/')
            select ($"({a.Texto} {signo} {b.Texto})", Operar(signo, a.Valor, b.Valor));
        return Gen.OneOf(hojas, operacion, operacion);
    }

    private static decimal? Operar(char signo, decimal? a, decimal? b)
    {
        try
        {
            return signo switch { '+' => a + b, '-' => a - b, '*' => a * b, _ => b == 0 ? null : a / b };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
