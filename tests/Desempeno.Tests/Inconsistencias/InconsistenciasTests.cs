using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Inconsistencias;

public class InconsistenciasTests
{
    private static readonly IReadOnlyList<CasoDeInconsistencia> Casos = InconsistenciasCsv.Leer(Archivos.Ejemplo("inconsistencias.csv")).Valor;

    public static TheoryData<string> Claves => [.. Casos.Select(c => c.Caso)];

    [Theory]
    [MemberData(nameof(Claves))]
    public void El_caso_del_ejemplo_da_la_severidad_esperada(string clave)
    {
        var caso = Casos.Single(c => c.Caso == clave);
        var halladas = Revisar(caso);
        Assert.Equal(caso.SeveridadEsperada, halladas.Count == 0 ? null : halladas.Max(i => i.Severidad));
        Assert.All(halladas, i => Assert.Equal((caso.ClaveIndicador, new Mes(2025, caso.Mes)), (i.ClaveIndicador, i.Mes)));
    }

    [Theory]
    [InlineData("IC-01", "NUMERADOR_MAYOR")]
    [InlineData("IC-02", "MENOR_QUE_MINIMO")]
    [InlineData("IC-03", "DECIMAL_EN_ENTERO")]
    [InlineData("IC-04", "DENOMINADOR_CERO")]
    [InlineData("IC-05", "FUERA_DE_HISTORIA")]
    [InlineData("IC-06", "VARIABLE_VACIA")]
    [InlineData("IC-07", "ACUMULADO_MENOR")]
    [InlineData("IC-08", "NUMERADOR_MAYOR")]
    [InlineData("IC-09", "TEXTO_EN_NUMERO")]
    public void Cada_caso_lo_halla_su_regla_y_ninguna_otra(string clave, string codigo) =>
        Assert.Equal(codigo, Assert.Single(Revisar(Casos.Single(c => c.Caso == clave))).Codigo);

    [Fact]
    public void Los_valores_definitivos_del_ejemplo_no_tienen_errores_salvo_lo_que_nunca_se_envio()
    {
        var errores = Municipio.Fichas
            .SelectMany(f => Mes.Rango(new(2025, 1), new(2025, 12)).SelectMany(m => Corroboracion.Detectar(f, m, (v, mes) => Valor(f.ClaveIndicador, v, mes))))
            .Where(i => i.Severidad == Severidad.Error);
        Assert.Equal(["DIF-04", "SDH-01", "SDH-03", "SDH-04", "SIS-03"], errores.Select(i => i.ClaveIndicador).Distinct().Order());
    }

    [Fact]
    public void Una_celda_vacia_se_acepta_en_la_entrega()
    {
        var ficha = Municipio.Ficha("SPC-04");
        var celda = RevisionDeEntrega.Revisar(ficha, ficha.Variables[0], new Mes(2025, 5), "  ");
        Assert.True(celda.Aceptada);
        Assert.Null(celda.Valor);
    }

    [Fact]
    public void Un_numero_mayor_que_el_maximo_o_que_lo_que_cabe_se_rechaza()
    {
        var ficha = Municipio.Ficha("SSP-06");
        Assert.Equal("MAYOR_QUE_MAXIMO", RevisionDeEntrega.Revisar(ficha, ficha.Variables[0], new Mes(2025, 12), "100.5").Inconsistencia?.Codigo);
        Assert.Equal("FUERA_DE_RANGO", RevisionDeEntrega.Revisar(ficha, ficha.Variables[0], new Mes(2025, 12), "1000000000000000").Inconsistencia?.Codigo);
    }

    [Fact]
    public void Nueve_veces_la_media_de_tres_meses_se_duda_y_con_menos_meses_no_hay_media()
    {
        var ficha = Municipio.Ficha("SPC-04");
        var historia = new Dictionary<Mes, decimal> { [new(2025, 1)] = 10, [new(2025, 2)] = 10, [new(2025, 3)] = 10, [new(2025, 4)] = 90 };
        Assert.Equal("FUERA_DE_HISTORIA", Assert.Single(Detectar(new(2025, 4))).Codigo);
        historia[new(2025, 4)] = 89;
        Assert.Empty(Detectar(new(2025, 4)));
        historia[new(2025, 4)] = 90;
        historia.Remove(new(2025, 1));
        Assert.Empty(Detectar(new(2025, 4)));

        IReadOnlyList<Inconsistencia> Detectar(Mes mes) =>
            Corroboracion.Detectar(ficha, mes, (_, m) => historia.TryGetValue(m, out var valor) ? valor : null);
    }

    /// <summary>At delivery first, cell by cell; only what passes reaches the review of step 7.14.</summary>
    private static List<Inconsistencia> Revisar(CasoDeInconsistencia caso)
    {
        var (ficha, mes) = (Municipio.Ficha(caso.ClaveIndicador), new Mes(2025, caso.Mes));
        var celdas = ficha.Variables
            .Where(v => caso.Valores.ContainsKey(v.Clave))
            .ToDictionary(v => v.Clave, v => RevisionDeEntrega.Revisar(ficha, v, mes, caso.Valores[v.Clave]));
        var rechazadas = celdas.Values.Select(c => c.Inconsistencia).OfType<Inconsistencia>().ToList();
        if (rechazadas.Count > 0) return rechazadas;
        return [.. Corroboracion.Detectar(ficha, mes, (v, m) => m == mes && celdas.TryGetValue(v, out var celda) ? celda.Valor : Valor(ficha.ClaveIndicador, v, m))];
    }

    private static decimal? Valor(string clave, string variable, Mes mes) =>
        Municipio.Valores.FirstOrDefault(v => v.ClaveIndicador == clave && v.Variable == variable && v.Mes == mes)?.Valor;
}
