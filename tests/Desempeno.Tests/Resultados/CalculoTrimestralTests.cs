using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Resultados;

public class CalculoTrimestralTests
{
    public static TheoryData<string> Esperados => [.. Archivos.Lineas(Archivos.Ejemplo("resultados_esperados.csv"))];

    [Theory]
    [MemberData(nameof(Esperados))]
    public void El_resultado_del_ejemplo_es_el_esperado_al_centavo(string esperado)
    {
        var celdas = esperado.Split(',');
        Assert.Equal(esperado, Fila(Municipio.Resultado(celdas[0], celdas[2][0] - '0')));
    }

    [Fact]
    public void Los_cortes_inferidos_de_los_valores_dan_lo_mismo_que_los_de_los_envios()
    {
        var inferidos = new CalculoTrimestral(Municipio.Valores, CortesDeRecepcion.DeValores(Municipio.Fichas, Municipio.Valores));
        foreach (var trimestre in Trimestre.Rango(new(2025, 1), new(2025, 4)))
        {
            Assert.Equal(
                Municipio.Fichas.Select(f => Fila(Municipio.Resultado(f.ClaveIndicador, trimestre.Numero))),
                inferidos.Calcular(Municipio.Fichas, trimestre).Select(Fila));
        }
    }

    [Fact]
    public void Un_mes_tardio_despues_del_corte_deja_el_trimestre_No_disponible_y_entra_con_nota_en_el_siguiente()
    {
        Assert.Equal("SDU-01,2025,1,22,,,NO_DISPONIBLE,No disponible,falta al menos un mes requerido al corte", Fila(Municipio.Resultado("SDU-01", 1)));
        var segundo = Municipio.Resultado("SDU-01", 2);
        Assert.Equal((EstadoResultado.Calculado, Notas.Extemporanea), (segundo.Estado, segundo.Nota));
        Assert.Equal(62.09m, segundo.Cumplimiento);
    }

    [Fact]
    public void Una_prorroga_negada_y_un_dia_de_retraso_sobre_el_corte_dejan_No_disponible() =>
        Assert.Equal(EstadoResultado.NoDisponible, Municipio.Resultado("SDU-02", 3).Estado);

    [Fact]
    public void Una_prorroga_concedida_despues_del_08_mueve_el_corte_de_su_dependencia()
    {
        var ficha = Municipio.Ficha("SDU-02");
        var concedida = new Prorroga(
            TipoDeProrroga.Discrecional, new(2025, 10, 2), ResolucionDeProrroga.Aceptada, new DateOnly(2025, 10, 9));
        var envio = Municipio.Envios.Single(e => e.DependenciaClave == "SDU" && e.Mes == new Mes(2025, 9)) with { Prorrogas = [concedida] };

        var resultado = new CalculoTrimestral(Municipio.Valores, CortesDeRecepcion.DeEnvios([envio])).Calcular(ficha, new Trimestre(2025, 3));

        Assert.Equal(EstadoResultado.Calculado, resultado.Estado);
    }

    [Fact]
    public void Sin_noviembre_los_SUMA_quedan_No_disponibles_y_el_ULTIMO_no()
    {
        Assert.Equal(EstadoResultado.NoDisponible, Municipio.Resultado("SDH-03", 4).Estado);
        Assert.Equal(EstadoResultado.Calculado, Municipio.Resultado("SDH-01", 4).Estado);
    }

    [Fact]
    public void DIF_envia_septiembre_y_octubre_tarde_T3_No_disponible_y_T4_usa_ambos_salvo_la_fila_omitida()
    {
        Assert.All(["DIF-02", "DIF-03", "DIF-04", "DIF-05"], clave => Assert.Equal(EstadoResultado.NoDisponible, Municipio.Resultado(clave, 3).Estado));
        Assert.All(["DIF-02", "DIF-03", "DIF-05"], clave => Assert.Equal(Notas.Extemporanea, Municipio.Resultado(clave, 4).Nota));
        Assert.Equal(EstadoResultado.NoDisponible, Municipio.Resultado("DIF-04", 4).Estado);
    }

    [Theory]
    [InlineData("CMU-03", 3, "CMU-03,2025,3,13,11.0000,84.62,CALCULADO,En proceso,")]
    [InlineData("CMU-04", 1, "CMU-04,2025,1,80,,,NO_CALCULABLE,No calculable,denominador cero")]
    [InlineData("CMU-04", 2, "CMU-04,2025,2,80,64.2857,80.36,CALCULADO,En proceso,")]
    [InlineData("SDU-04", 4, "SDU-04,2025,4,5.5,5.3229,103.22,CALCULADO,Óptimo,")]
    [InlineData("SDU-06", 4, "SDU-06,2025,4,,,,NO_CORRESPONDE,No corresponde al periodo,")]
    [InlineData("DIF-05", 1, "DIF-05,2025,1,0,0.0000,100.00,CALCULADO,Óptimo,")]
    [InlineData("CMU-02", 2, "CMU-02,2025,2,98,,,NO_DISPONIBLE,No disponible,falta al menos un mes requerido al corte")]
    public void Los_casos_de_las_dependencias_sin_tabla_salen_como_los_describe_el_dominio(string clave, int trimestre, string esperado) =>
        Assert.Equal(esperado, Fila(Municipio.Resultado(clave, trimestre)));

    [Fact]
    public void El_valor_del_trimestre_usa_solo_sus_meses()
    {
        var t2 = Municipio.Resultado("SPC-04", 2);
        Assert.Equal(18 + 26 + 31 + 15 + 34 + 22, t2.Resultado);
        Assert.Equal(15 + 34 + 22, t2.ValorDelTrimestre);
        Assert.Equal([146m], t2.Variables);
    }

    [Fact]
    public void Cuando_no_corresponde_se_muestra_el_ultimo_valor_conocido()
    {
        var t3 = Municipio.Resultado("SPC-03", 3);
        Assert.Null(t3.Resultado);
        Assert.Equal(Municipio.Resultado("SPC-03", 2).Resultado, t3.UltimoValorConocido);
        Assert.Null(Municipio.Resultado("SPC-03", 1).UltimoValorConocido);
    }

    [Fact]
    public void La_politica_parcial_calcula_con_lo_que_hay_y_lo_dice_en_la_nota()
    {
        var parcial = new CalculoTrimestral(Municipio.Valores, CortesDeRecepcion.DeEnvios(Municipio.Envios), PoliticaDeFaltantes.Parcial)
            .Calcular(Municipio.Ficha("SDH-03"), new Trimestre(2025, 4));
        Assert.Equal((EstadoResultado.Calculado, Notas.FaltaMes), (parcial.Estado, parcial.Nota));
    }

    [Fact]
    public void De_una_celda_corregida_cuenta_lo_ultimo_recibido_hasta_el_corte()
    {
        var original = Municipio.Valores.Single(v => v.ClaveIndicador == "SPC-04" && v.Mes == new Mes(2025, 1));
        var corregido = original with { Valor = 20, FechaRecepcion = new DateOnly(2025, 2, 10), Estatus = EstatusDeEnvio.Extemporanea };
        var tardio = corregido with { Valor = 99, FechaRecepcion = new DateOnly(2025, 4, 9) };

        var t1 = new CalculoTrimestral([tardio, corregido, .. Municipio.Valores], CortesDeRecepcion.DeEnvios([]))
            .Calcular(Municipio.Ficha("SPC-04"), new Trimestre(2025, 1));

        Assert.Equal((20 + 26 + 31, Notas.Extemporanea), (t1.Resultado, t1.Nota));
    }

    [Fact]
    public void El_orden_de_los_valores_no_cambia_los_resultados()
    {
        var cortes = CortesDeRecepcion.DeEnvios(Municipio.Envios);
        var ordenado = new CalculoTrimestral(Municipio.Valores, cortes).Calcular(Municipio.Fichas, new Trimestre(2025, 4));
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), semilla =>
        {
            var barajados = Municipio.Valores.ToArray();
            new Random(semilla).Shuffle(barajados);
            var resultados = new CalculoTrimestral(barajados, cortes).Calcular(Municipio.Fichas, new Trimestre(2025, 4));
            Assert.Equal(ordenado.Select(Fila), resultados.Select(Fila));
        }));
    }

    [Fact]
    public void Cada_En_rezago_del_anio_tiene_su_accion_con_ese_cumplimiento_y_ninguna_otra()
    {
        var calculo = new CalculoTrimestral(Municipio.Valores, CortesDeRecepcion.DeEnvios(Municipio.Envios));
        var enRezago = Trimestre.Rango(new(2025, 1), new(2025, 4))
            .SelectMany(t => calculo.Calcular(Municipio.Fichas, t))
            .Where(r => r.Semaforo == Semaforo.EnRezago)
            .Select(r => (r.ClaveIndicador, r.Trimestre, r.Cumplimiento!.Value));
        var acciones = PlanDeAccionesCsv.Leer(Archivos.Ejemplo("plan_acciones.csv"), 2025).Valor;
        Assert.Equal(acciones.Select(a => (a.ClaveIndicador, a.Trimestre, a.Cumplimiento)).Order(), enRezago.Order());
    }

    private static string Fila(ResultadoIndicador resultado)
    {
        using var salida = new MemoryStream();
        TablasDeResultados.De([resultado]).EscribirCsv(salida);
        return Encoding.UTF8.GetString(salida.ToArray()).Split('\n')[1];
    }
}
