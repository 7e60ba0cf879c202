using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Anual;

/// <summary>content/procedimiento/opciones.yaml.</summary>
public sealed class Opciones
{
    private static readonly string Archivo = Path.Combine(Raiz.Contenido, "procedimiento", "opciones.yaml");
    private static readonly string Texto = File.ReadAllText(Archivo);

    [Fact]
    public void Las_opciones_del_producto_se_leen_y_cada_una_tiene_su_razon()
    {
        var opciones = OpcionesDelProcedimiento.Leer(Archivo);
        Assert.Equal(PoliticaDeFaltantes.Estricta, opciones.Faltantes);
        Assert.Equal((15, 10, 5), (opciones.Plazos["diagnostico"], opciones.Plazos["remision-de-presupuesto"], opciones.Plazos["analisis-de-cambio"]));
        Assert.All(opciones.Plazos.Keys, plazo => Assert.NotEmpty(opciones.Razones[plazo]));
    }

    [Theory]
    [InlineData("valor: ESTRICTA", "valor: A_VECES", "ESTRICTA, PARCIAL")]
    [InlineData("dias_habiles: 15", "dias_habiles: quince", "entero de 1 a 250")]
    [InlineData("veces_la_media: 9", "veces_la_media: 1", "mayor que 1")]
    [InlineData("primer_mes: 2025-01", "primer_mes: enero", "2025-01")]
    [InlineData("lugar:", "lugarr:", "«lugarr»")]
    [InlineData("  dia_habil: 1\n", "", "falta «dia_habil»")]
    public void Lo_que_no_se_entiende_se_nombra_con_su_linea(string antes, string despues, string mensaje)
    {
        var error = Assert.Throws<InvalidDataException>(() => new LectorDeOpciones("opciones.yaml").Leer(Texto.Replace(antes, despues, StringComparison.Ordinal)));
        Assert.Contains(mensaje, error.Message, StringComparison.Ordinal);
        Assert.Matches("opciones.yaml, línea [0-9]+", error.Message);
    }

    [Fact]
    public void Un_archivo_mal_escrito_dice_en_que_linea()
    {
        var error = Assert.Throws<InvalidDataException>(() => new LectorDeOpciones("opciones.yaml").Leer("municipio: [\n"));
        Assert.Contains("línea", error.Message, StringComparison.Ordinal);
    }
}
