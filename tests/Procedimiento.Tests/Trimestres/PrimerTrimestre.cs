using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Trimestres;

public sealed class PrimerTrimestre
{
    [Fact]
    public async Task El_primer_trimestre_de_la_muestra_llega_a_la_publicacion_con_los_resultados_esperados()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-01-31 07:00");
        await municipio.EntregarComoLaMuestraAsync("2025-01", "2025-02", "2025-03");
        await municipio.HastaPublicarAsync(new Trimestre(2025, 1));

        Comparar(municipio);
        Assert.Empty(new VerificadorDePublicaciones(municipio.Publicaciones).Verificar().Problemas);
        Assert.True(File.Exists(Path.Combine(municipio.Publicaciones, "2025-T1", "manifiesto.json")));
        Assert.True(File.Exists(Path.Combine(municipio.Publicaciones, "tablas", "2025-03", "manifiesto.json")));
    }

    private static void Comparar(Municipio municipio)
    {
        var trimestre = new Trimestre(2025, 1);
        var obtenidos = TablasDeResultados.De(municipio.Leer(a => a.Resultados.Indicadores(trimestre))).Filas
            .Select(f => string.Join(',', f)).ToHashSet();
        var esperados = File.ReadAllLines(Path.Combine(Raiz.Contenido, "ejemplo", "resultados_esperados.csv"))
            .Skip(1).Where(l => l.Split(',')[2] == "1").ToList();
        Assert.NotEmpty(esperados);
        Assert.All(esperados, linea => Assert.Contains(linea, obtenidos));
    }
}
