using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Organizacion;

public sealed class Suplencias
{
    private static readonly Persona Suplente = new("enl-sis", "Enlace de Infraestructura", [new Cargo("ENL", "SIS"), new Cargo("ENL", "SFA", "Enlace Oficial")]);

    [Fact]
    public async Task Quien_suple_ve_las_tareas_de_las_dos_plazas_y_el_registro_y_el_acuse_dicen_que_suplio()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        var tareas = municipio.Tareas.MisTareas(Suplente).Where(t => t.Paso == "7.11" && t.Titulo.StartsWith("Entregar", StringComparison.Ordinal)).ToList();
        var ajena = tareas.Single(t => t.Dependencia == "SFA");

        var respuesta = await municipio.Tareas.CompletarAsync(Suplente, Entrega(municipio, ajena, "SFA"));

        Assert.Equal(["SFA", "SIS"], tareas.Select(t => t.Dependencia).Order());
        Assert.Equal("Enlace de Infraestructura, en suplencia de Enlace Oficial", respuesta.Acuse!.Entrego);
        Assert.Contains(
            municipio.Leer(a => a.Registros.Buscar("7.11", "2025-03", "SFA")),
            r => r is { Actor: "enl-sis", Rol: "ENL" } && r.Texto.EndsWith("En suplencia de Enlace Oficial.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quien_suple_a_otra_persona_firma_lo_suyo_sin_mencion_de_suplencia()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        var propia = municipio.Tareas.MisTareas(Suplente).Single(t => t.Paso == "7.11" && t.Dependencia == "SIS" && t.Titulo.StartsWith("Entregar", StringComparison.Ordinal));

        var respuesta = await municipio.Tareas.CompletarAsync(Suplente, Entrega(municipio, propia, "SIS"));

        Assert.Equal("Enlace de Infraestructura", respuesta.Acuse!.Entrego);
        Assert.DoesNotContain("suplencia", respuesta.Acuse.Texto);
    }

    private static CompletarTarea Entrega(Municipio municipio, TareaEnLista tarea, string dependencia) => new(
        tarea.Id, "Entregada", new Dictionary<string, string>(),
        [new ArchivoRecibido("tabla", "tabla.xlsx", TablaLlena.De(municipio, dependencia, "2025-03"))]);
}
