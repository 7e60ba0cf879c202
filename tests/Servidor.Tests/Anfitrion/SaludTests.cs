using System.Text.Json;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Anfitrion;

[Collection(ServidorCompartido.Nombre)]
public sealed class SaludTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task Dice_que_esta_bien_sin_pedir_sesion()
    {
        using var navegante = servidor.Navegante();

        var respuesta = await navegante.IrAsync("/salud");

        Assert.Equal("ok", JsonDocument.Parse(respuesta.Texto).RootElement.GetProperty("estado").GetString());
    }
}
