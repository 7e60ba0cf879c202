using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

public sealed class CuentaNuevaTests
{
    private static readonly Organigrama Organigrama =
        Organigrama.Leer(Path.Combine(CarpetaDelProducto.Encontrar().Contenido, "organizacion"));

    private static readonly CuentaNueva Buena = new("analista-2", "Analista", ["ANA"], null, "una contraseña larga");

    [Fact]
    public void Una_cuenta_bien_escrita_no_tiene_problemas() => Assert.Empty(RevisionDeCuenta.Revisar(Buena, Organigrama));

    [Theory]
    [InlineData("Analista Dos")]
    [InlineData("a")]
    [InlineData("-ana")]
    [InlineData("ana'; drop table")]
    public void Un_nombre_de_cuenta_con_otros_caracteres_se_rechaza(string usuario) =>
        Assert.Contains("no es válido", Assert.Single(RevisionDeCuenta.Revisar(Buena with { Usuario = usuario }, Organigrama)));

    [Fact]
    public void Una_contrasena_corta_se_rechaza() =>
        Assert.Contains("12 caracteres", Assert.Single(RevisionDeCuenta.Revisar(Buena with { Contrasena = "corta" }, Organigrama)));

    [Fact]
    public void Un_rol_desconocido_se_rechaza_y_se_dicen_los_que_hay()
    {
        var problema = Assert.Single(RevisionDeCuenta.Revisar(Buena with { Roles = ["JEFE"] }, Organigrama));

        Assert.Contains("JEFE", problema);
        Assert.Contains("JEF, ANA", problema);
    }

    [Fact]
    public void Un_Enlace_necesita_su_dependencia()
    {
        Assert.Contains("indique una de CMU", Assert.Single(RevisionDeCuenta.Revisar(Buena with { Roles = ["ENL"] }, Organigrama)));
        Assert.Empty(RevisionDeCuenta.Revisar(Buena with { Roles = ["ENL"], Dependencia = "SPC" }, Organigrama));
    }
}
