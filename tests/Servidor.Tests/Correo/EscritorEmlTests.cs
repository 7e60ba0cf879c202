using System.Text;
using SeguimientoDesempeno.Servidor.Correo;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Correo;

public sealed class EscritorEmlTests
{
    [Fact]
    public void El_asunto_con_acentos_va_en_palabras_codificadas_que_no_parten_letras()
    {
        var asunto = string.Concat(Enumerable.Repeat("Recordatorio: información de la Dirección ñ ", 5)).Trim();

        var renglones = Cabecera(CartaDePrueba.Crear() with { Asunto = asunto }, "Subject").Split("\r\n ");

        Assert.All(renglones, palabra => Assert.InRange(palabra.Length, 1, 75));
        Assert.Equal(asunto, string.Concat(renglones.Select(palabra =>
        {
            var texto = Encoding.UTF8.GetString(Convert.FromBase64String(palabra["=?utf-8?B?".Length..^2]));
            Assert.DoesNotContain('\uFFFD', texto);
            return texto;
        })));
    }

    [Fact]
    public void Un_salto_de_linea_en_el_asunto_no_agrega_cabeceras()
    {
        var eml = Encoding.ASCII.GetString(EscritorEml.Escribir(CartaDePrueba.Crear() with { Asunto = "Hola\r\nBcc: otro@malo.example" }));

        Assert.DoesNotContain("\r\nBcc:", eml);
    }

    [Fact]
    public void La_misma_carta_da_los_mismos_bytes() =>
        Assert.Equal(EscritorEml.Escribir(CartaDePrueba.Crear()), EscritorEml.Escribir(CartaDePrueba.Crear()));

    [Fact]
    public void La_fecha_es_la_del_procedimiento_con_la_zona_de_Monterrey() =>
        Assert.Equal("Mon, 31 Mar 2025 08:00:00 -0600", Cabecera(CartaDePrueba.Crear(), "Date"));

    [Fact]
    public void El_adjunto_conserva_su_nombre_y_sus_bytes()
    {
        var eml = Encoding.ASCII.GetString(EscritorEml.Escribir(CartaDePrueba.Crear()));

        Assert.Contains("filename*=utf-8''tabla%20a%C3%B1o.xlsx", eml);
        Assert.Contains(Convert.ToBase64String(CartaDePrueba.Contenido), eml);
    }

    [Fact]
    public void El_texto_se_vuelve_HTML_con_parrafos_y_ligas_y_sin_etiquetas_ajenas()
    {
        var html = EntregaDeCorreo.EnHtml("Hola <b>Enlace</b>:\nsegundo renglón.\n\nEntre a http://127.0.0.1:5080/tareas.");

        Assert.Contains("<p>Hola &lt;b&gt;Enlace&lt;/b&gt;:<br>\nsegundo rengl", html);
        Assert.Contains("<a href=\"http://127.0.0.1:5080/tareas\">http://127.0.0.1:5080/tareas</a>.", html);
    }

    private static string Cabecera(Carta carta, string nombre)
    {
        var eml = Encoding.ASCII.GetString(EscritorEml.Escribir(carta)).Replace("\r\n ", "\u0001", StringComparison.Ordinal);
        var renglon = eml.Split("\r\n").First(r => r.StartsWith(nombre + ": ", StringComparison.Ordinal));
        return renglon[(nombre.Length + 2)..].Replace("\u0001", "\r\n ", StringComparison.Ordinal);
    }
}
