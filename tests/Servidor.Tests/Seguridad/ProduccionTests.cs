using System.Net;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

public sealed class ProduccionTests : ServidorDePrueba
{
    protected override bool Produccion => true;

    [Fact]
    public async Task En_produccion_no_hay_cuentas_de_demostracion_ni_se_muestran()
    {
        using var navegante = Navegante();

        var pagina = await navegante.IrAsync("/entrar");
        await navegante.EntrarAsync("ana", "demo-ana");

        Assert.DoesNotContain("demo-", pagina.Texto);
        Assert.Empty(Servicio<Cuentas>().Todas());
        Assert.Equal(HttpStatusCode.Redirect, (await navegante.IrAsync("/tareas")).Estado);
    }
}
