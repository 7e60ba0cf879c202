using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

public sealed class ReglasDeContrasenaTests
{
    [Theory]
    [InlineData("corta")]
    [InlineData("once letras")]
    public void Una_contrasena_corta_se_rechaza(string contrasena) =>
        Assert.Contains("12 caracteres", Assert.Single(ReglasDeContrasena.Revisar("ana", contrasena)));

    [Theory]
    [InlineData("contraseña123")]
    [InlineData("Contrasena2025!")]
    [InlineData("passwordpassword")]
    [InlineData("P4ssw0rd1234")]
    [InlineData("P@$$word123456")]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop123")]
    [InlineData("Municipio2025*")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abababababab")]
    public void Una_contrasena_que_todos_prueban_se_rechaza(string contrasena) =>
        Assert.Contains("se adivina", Assert.Single(ReglasDeContrasena.Revisar("enl-spc", contrasena)));

    [Theory]
    [InlineData("mi cuenta es enl-spc")]
    [InlineData("ENL-SPC-tablero-azul")]
    public void El_nombre_de_la_cuenta_no_puede_ir_en_la_contrasena(string contrasena) =>
        Assert.Contains("nombre de la cuenta", Assert.Single(ReglasDeContrasena.Revisar("enl-spc", contrasena)));

    [Theory]
    [InlineData("tres sillas verdes en el patio")]
    [InlineData("kX9#mQ2$vL7!")]
    public void Una_frase_o_una_contrasena_al_azar_se_acepta(string contrasena) =>
        Assert.Empty(ReglasDeContrasena.Revisar("enl-spc", contrasena));

    [Fact]
    public void Las_contrasenas_temporales_cumplen_las_reglas_y_no_se_repiten()
    {
        var temporales = Enumerable.Range(0, 5_000).Select(_ => ContrasenaTemporal.Nueva("ana")).ToList();

        Assert.All(temporales, temporal => Assert.Empty(ReglasDeContrasena.Revisar("ana", temporal)));
        Assert.Equal(5_000, temporales.Distinct().Count());
    }
}
