using DocumentFormat.OpenXml.Packaging;
using SeguimientoDesempeno.Formatos.Oficios;

namespace SeguimientoDesempeno.Formatos.Tests.Oficios;

public class OficioTests
{
    private static readonly string Plantilla = Ejemplo.Texto("plantillas", "oficios", OficioDeDifusion.Plantilla);

    [Fact]
    public void El_oficio_lleva_numero_fecha_destinatario_semaforos_y_recomendaciones()
    {
        var parrafos = Parrafos(Archivos.Oficio.Escribir(Plantilla).Valor!);

        Assert.Contains("Oficio SEJ-DPEPE-001/2025", parrafos);
        Assert.Contains("Monterrey, Nuevo León, a 18 de julio de 2025", parrafos);
        Assert.Contains(parrafos, p => p.StartsWith("Titular de la Secretaría de Servicios Públicos", StringComparison.Ordinal));
        Assert.Contains("En rezago: 1", parrafos);
        Assert.Contains("SSP-05 (correctiva): Reprogramar las cuadrillas de mantenimiento y dar seguimiento quincenal. Plazo: 30 de septiembre de 2025.", parrafos);
        Assert.Contains("SSP-01 (preventiva): Revisar la meta del indicador.", parrafos);
        Assert.DoesNotContain(parrafos, p => p.Contains("No disponible»", StringComparison.Ordinal));
        Assert.Equal("c. c. p. Archivo", parrafos[^1]);
    }

    [Fact]
    public void Un_caracter_especial_en_los_datos_llega_tal_cual_al_documento()
    {
        var oficio = Archivos.Oficio with { Destinatario = "Titular de «A & B» <Norte>" };
        Assert.Contains(Parrafos(oficio.Escribir(Plantilla).Valor!), p => p.Contains("«A & B» <Norte>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{no_existe}}", "no_existe")]
    [InlineData("{{#each semaforos}} sin cierre", "semaforos")]
    public void Una_plantilla_con_errores_da_un_problema_que_la_nombra(string plantilla, string parte)
    {
        var lectura = Archivos.Oficio.Escribir(plantilla);

        Assert.Null(lectura.Valor);
        var problema = Assert.Single(lectura.Problemas);
        Assert.Equal(("PLANTILLA_INVALIDA", OficioDeDifusion.Plantilla), (problema.Codigo, problema.Lugar.Archivo));
        Assert.Contains(parte, problema.Mensaje, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("solicitud-de-presupuesto.md", "municipio oficina numero lugar fecha trimestre destinatario vence firmante")]
    [InlineData("justificacion-de-rezago.md", "municipio oficina numero lugar fecha trimestre destinatario dependencia clave indicador cumplimiento vence firmante")]
    public void Las_demas_plantillas_solo_usan_sus_datos(string archivo, string datos)
    {
        var valores = datos.Split(' ').ToDictionary(d => d, d => (object?)$"<{d}>");
        var lectura = PlantillaDeOficio.Escribir(Ejemplo.Texto("plantillas", "oficios", archivo), archivo, "Oficio", "Oficina", valores);

        Assert.Empty(lectura.Problemas);
        var texto = string.Join('\n', Parrafos(lectura.Valor!));
        Assert.All(valores.Values, valor => Assert.Contains((string)valor!, texto, StringComparison.Ordinal));
    }

    private static List<string> Parrafos(byte[] documento)
    {
        using var paquete = WordprocessingDocument.Open(new MemoryStream(documento), false);
        return [.. paquete.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText)];
    }
}
