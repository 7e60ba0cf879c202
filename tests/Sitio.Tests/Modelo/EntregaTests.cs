using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Tests.Modelo;

/// <summary>What arrived together stands in one row, by month and by the day on which it arrived.</summary>
public sealed class EntregaTests
{
    [Fact]
    public void Lo_que_llego_junto_es_una_entrega_aunque_se_publique_revuelto()
    {
        var entregas = Entrega.De([Captura("V2", 2, 5), Captura("V1", 1, 4), Captura("V1", 2, 5), Captura("V2", 1, 4)]);

        Assert.Equal([(1, 4), (2, 5)], entregas.Select(e => (e.Mes, e.Recibida!.Value.Day)));
        Assert.All(entregas, e => Assert.Equal([10m, 20m], [e.Valor("V1"), e.Valor("V2")]));
        Assert.Equal(["V1", "V2"], Entrega.Variables(entregas));
    }

    [Fact]
    public void Un_mes_cuyas_variables_llegaron_aparte_tiene_tantas_entregas_en_el_orden_en_que_llegaron()
    {
        var entregas = Entrega.De([Captura("V1", 1, 9), Captura("V2", 1, 3), Captura("V3", 1, null)]);

        Assert.Equal([null, 3, 9], entregas.Select(e => e.Recibida?.Day));
        Assert.Equal([null, 20m, null], entregas.Select(e => e.Valor("V2")));
    }

    [Fact]
    public void Dos_entregas_son_iguales_si_lo_es_todo_lo_que_trajeron()
    {
        Assert.Equal(Entrega.De([Captura("V1", 1, 4), Captura("V2", 1, 4)]), Entrega.De([Captura("V1", 1, 4), Captura("V2", 1, 4)]));
        Assert.NotEqual(Entrega.De([Captura("V1", 1, 4)]), Entrega.De([Captura("V1", 1, 4), Captura("V2", 1, 4)]));
        Assert.NotEqual(Entrega.De([Captura("V1", 1, 4)]), Entrega.De([Captura("V1", 1, 5)]));
    }

    private static CapturaPublicada Captura(string variable, int mes, int? recibida) => new()
    {
        ClaveIndicador = "SPC-01", Ejercicio = 2025, Mes = mes, Variable = variable, Valor = variable switch { "V1" => 10, "V2" => 20, _ => 30 },
        EstatusEnvio = "EN_TIEMPO", FechaRecepcion = recibida is { } dia ? new DateOnly(2025, mes + 1, dia) : null,
        EnviadaPorRol = "Enlace", EnviadaPorDependencia = "SPC", FichaVersion = 1,
    };
}
