using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Tests.Calendario;

public class PeriodosTests
{
    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-3")]
    [InlineData("25-03")]
    [InlineData("2025-T1")]
    [InlineData("0000-01")]
    [InlineData("")]
    [InlineData(null)]
    public void Lo_que_no_es_un_mes_no_se_lee(string? texto) => Assert.False(Mes.TryParse(texto, out _));

    [Theory]
    [InlineData("2025-T5")]
    [InlineData("2025-T0")]
    [InlineData("2025-1")]
    [InlineData("2025T1")]
    [InlineData("0000-T1")]
    [InlineData("2025-t1")]
    [InlineData(null)]
    public void Lo_que_no_es_un_trimestre_no_se_lee(string? texto) => Assert.False(Trimestre.TryParse(texto, out _));

    [Fact]
    public void El_mes_conoce_su_trimestre_y_cruza_el_anio()
    {
        var diciembre = Mes.Parse("2025-12");
        Assert.Equal(Mes.Parse("2026-01"), diciembre.Siguiente);
        Assert.Equal(Trimestre.Parse("2025-T4"), diciembre.Trimestre);
        Assert.Equal(Mes.Parse("2024-12"), new Mes(2025, 1).Anterior);
        Assert.Equal(["2025-10", "2025-11", "2025-12"], diciembre.Trimestre.Meses.Select(m => m.ToString()));
        Assert.Equal(["2025-T4", "2026-T1"], Trimestre.Rango(diciembre.Trimestre, new(2026, 1)).Select(t => t.ToString()));
    }

    [Fact]
    public void Los_periodos_viajan_en_JSON_como_texto_y_como_clave()
    {
        var valores = new Dictionary<Mes, Trimestre> { [new Mes(2025, 3)] = new(2025, 1) };
        var json = JsonSerializer.Serialize(valores);
        Assert.Equal("""{"2025-03":"2025-T1"}""", json);
        Assert.Equal(valores, JsonSerializer.Deserialize<Dictionary<Mes, Trimestre>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Mes>("\"marzo\""));
    }
}
