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
        await ResponderRezagosAsync(municipio);
        Assert.Empty(new VerificadorDePublicaciones(municipio.Publicaciones).Verificar().Problemas);
        Assert.True(File.Exists(Path.Combine(municipio.Publicaciones, "2025-T1", "manifiesto.json")));
        Assert.True(File.Exists(Path.Combine(municipio.Publicaciones, "tablas", "2025-03", "manifiesto.json")));
    }

    /// <summary>The Contraloría asks about the three indicators behind; one action is met, the others go overdue (7.28).</summary>
    private static async Task ResponderRezagosAsync(Municipio municipio)
    {
        foreach (var (enlace, clave) in new[] { ("enl-ssp", "SSP-05"), ("enl-dif", "DIF-04"), ("enl-cmu", "CMU-03") })
        {
            var solicitud = municipio.Tareas.MisTareas(municipio.Persona("cm")).First(t => t.Paso == "7.28" && t.Dependencia == clave[..3]);
            Assert.True((await municipio.IntentarAsync("cm", solicitud, "Solicitada")).Aceptada);
            await municipio.HacerAsync(enlace, "7.28", "Enviar", "Enviado",
                ($"justificacion.{clave}", "Justificación."), ($"accion.{clave}", "Acción."), ($"puesto.{clave}", "Dirección."), ($"fecha.{clave}", "2025-06-30"));
        }

        var cumplida = municipio.Tareas.MisTareas(municipio.Persona("ana")).Single(t => t.Paso == "7.28" && t.Dependencia == "DIF");
        Assert.True((await municipio.IntentarAsync("ana", cumplida, "Registrar avance", ("nota", "A la mitad."))).Aceptada);
        await municipio.HacerDeDependenciaAsync("ana", "DIF", "7.28", "Cumplida", ("nota", "Evidencia revisada."));
        Assert.DoesNotContain(municipio.Tareas.MisTareas(municipio.Persona("cm")), t => t.Paso == "7.28");
        Assert.Equal(["PA-2025-T1-CMU-03 REGISTRADA", "PA-2025-T1-DIF-04 CUMPLIDA", "PA-2025-T1-SSP-05 REGISTRADA"],
            municipio.Leer(a => a.Planes.DelTrimestre(new Trimestre(2025, 1))).Select(p => $"{p.Folio} {p.Estatus}"));
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
