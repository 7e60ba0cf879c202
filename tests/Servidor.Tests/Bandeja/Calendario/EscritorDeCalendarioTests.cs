using System.Text;
using SeguimientoDesempeno.Procedimiento.Calendario;
using SeguimientoDesempeno.Servidor.Bandeja.Calendario;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Bandeja.Calendario;

public sealed class EscritorDeCalendarioTests
{
    private static readonly PlazoDelAnio Plazo = new(
        new DateOnly(2025, 4, 4), "7.11", "Entregar la tabla de datos del mes", ["ENL"], "SPC", "2025-03", "el día 06 es domingo; vence el viernes 04");

    [Fact]
    public void Las_lineas_terminan_en_CRLF_y_ninguna_pasa_de_75_octetos_ni_parte_una_letra()
    {
        var bytes = Escribir(Plazo with { Titulo = string.Concat(Enumerable.Repeat("¿Corroboró la información «añeja»? ", 20)) });

        Assert.All(Encoding.UTF8.GetString(bytes).Split("\r\n"), linea => Assert.InRange(Encoding.UTF8.GetByteCount(linea), 0, 75));
        Assert.DoesNotContain('\n', Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(bytes));
        Assert.Contains("¿Corroboró la información «añeja»? ¿Corroboró", Desdoblado(bytes));
    }

    [Fact]
    public void El_plazo_es_un_suceso_de_un_dia_con_su_explicacion_y_un_aviso_la_vispera()
    {
        var texto = Desdoblado(Escribir(Plazo));

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", texto);
        Assert.EndsWith("END:VCALENDAR\r\n", texto);
        Assert.Contains("DTSTART;VALUE=DATE:20250404\r\nDTEND;VALUE=DATE:20250405\r\n", texto);
        Assert.Contains("DTSTAMP:20250331T140000Z\r\n", texto);
        Assert.Contains("SUMMARY:7.11 Entregar la tabla de datos del mes (SPC)\r\n", texto);
        Assert.Contains("Por qué ese día: el día 06 es domingo\\; vence el viernes 04.", texto);
        Assert.Contains("TRIGGER:-PT16H\r\n", texto);
    }

    [Fact]
    public void Comas_puntos_y_comas_barras_y_saltos_de_un_titulo_no_rompen_el_formato()
    {
        var texto = Desdoblado(Escribir(Plazo with { Titulo = "a,b;c\\d\nEND:VEVENT\r\nX:1" }));

        Assert.Contains("SUMMARY:7.11 a\\,b\\;c\\\\d\\nEND:VEVENT\\nX:1 (SPC)\r\n", texto);
        Assert.Single(texto.Split("\r\n"), linea => linea == "END:VEVENT");
    }

    [Fact]
    public void El_identificador_es_el_mismo_aunque_cambie_el_dia_y_otro_para_otra_persona()
    {
        var uno = Uid(Escribir(Plazo));

        Assert.Equal(uno, Uid(Escribir(Plazo with { Fecha = new DateOnly(2025, 4, 8), Explicacion = "prórroga concedida" })));
        Assert.NotEqual(uno, Uid(Escribir(Plazo with { Periodo = "2025-04" })));
        Assert.NotEqual(uno, Uid(Escribir(Plazo, "enl-dif")));
    }

    private static byte[] Escribir(PlazoDelAnio plazo, string usuario = "enl-spc") => EscritorDeCalendario.Escribir(
        usuario, [plazo], "https://seguimiento.example/", new DateTimeOffset(2025, 3, 31, 8, 0, 0, TimeSpan.FromHours(-6)));

    private static string Desdoblado(byte[] bytes) => Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal);

    private static string Uid(byte[] bytes) => Desdoblado(bytes).Split("\r\n").Single(l => l.StartsWith("UID:", StringComparison.Ordinal));
}
