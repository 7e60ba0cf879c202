using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Informes;

namespace SeguimientoDesempeno.Formatos.Tests.Informes;

public class InformeDeAvanceTests
{
    [Fact]
    public void El_detalle_lleva_un_renglon_por_indicador_con_meta_resultado_cumplimiento_y_semaforo()
    {
        var detalle = Tablas(Ejemplo.Informe.Escribir())[2];

        Assert.Equal(Ejemplo.Informe.Fichas.Count + 1, detalle.Count);
        var renglon = detalle.Single(r => r[0] == "SSP-05");
        Assert.Equal(("63.23", "En rezago"), (renglon[4], renglon[5]));
        Assert.Contains("debe justificarlo", renglon[7], StringComparison.Ordinal);
    }

    [Fact]
    public void El_control_de_revisiones_termina_con_la_version_presente()
    {
        var revisiones = Tablas(Ejemplo.Informe.Escribir())[^1];
        Assert.Equal(["1", "2"], revisiones.Skip(1).Select(r => r[0]));
        Assert.Equal("Versión presente", revisiones[^1][3]);
    }

    [Fact]
    public void La_cobertura_no_cuenta_los_indicadores_que_no_se_miden_en_el_trimestre()
    {
        var informe = Ejemplo.Informe with { Resultados = [.. Ejemplo.Informe.Resultados.Select((r, i) => Estado(r, i))] };

        var resumen = informe.Resumen();

        Assert.Equal("SSP-02", resumen.NoDisponibles);
        var debidos = informe.Fichas.Select(informe.Resultado).Count(r => r!.Estado != EstadoResultado.NoCorresponde);
        var calculados = informe.Fichas.Select(informe.Resultado).Count(r => r!.Estado == EstadoResultado.Calculado);
        Assert.Equal(Math.Round(100m * calculados / debidos, 2), resumen.Cobertura);

        static ResultadoIndicador Estado(ResultadoIndicador r, int _) => r.ClaveIndicador switch
        {
            "SSP-02" => r with { Estado = EstadoResultado.NoDisponible, Semaforo = Semaforo.NoDisponible, Resultado = null, Cumplimiento = null, Nota = Notas.FaltaMes },
            "SSP-03" => r with { Estado = EstadoResultado.NoCorresponde, Semaforo = Semaforo.NoCorresponde, Resultado = null, Cumplimiento = null },
            _ => r,
        };
    }

    [Theory]
    [InlineData(80, 90, "▲ Mejora")]
    [InlineData(90, 80, "▼ Disminuye")]
    [InlineData(90, 90.5, "= Se mantiene")]
    public void La_tendencia_compara_con_el_cumplimiento_anterior(double antes, double ahora, string esperada)
    {
        var ficha = Ejemplo.Informe.Fichas[0];
        var informe = Ejemplo.Informe with
        {
            Resultados = [.. Ejemplo.Resultados.Where(r => r.ClaveIndicador == ficha.ClaveIndicador)
                .Select(r => r with { Cumplimiento = (decimal)(r.Trimestre == Ejemplo.T2 ? ahora : antes) })],
        };
        Assert.Equal(esperada, Interpretacion.Tendencia(informe, ficha));
    }

    private static List<List<List<string>>> Tablas(byte[] documento)
    {
        using var paquete = WordprocessingDocument.Open(new MemoryStream(documento), false);
        return [.. paquete.MainDocumentPart!.Document.Body!.Elements<Table>()
            .Select(t => t.Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList()).ToList())];
    }
}
