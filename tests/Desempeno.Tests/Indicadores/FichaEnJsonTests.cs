using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Tests.Indicadores;

public class FichaEnJsonTests
{
    [Fact]
    public void Toda_ficha_vuelve_igual_de_JSON()
    {
        foreach (var ficha in Municipio.Fichas)
        {
            var json = JsonSerializer.Serialize(ficha);
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<FichaTecnica>(json)));
        }
    }
}
