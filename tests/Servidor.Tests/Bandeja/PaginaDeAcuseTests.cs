using System.Net;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Bandeja;

public sealed class PaginaDeAcuseTests(ServidorDePrueba servidor) : IClassFixture<ServidorDePrueba>
{
    private const string Formulario = "form[method=post]:not([action='/salir'])";

    [Fact]
    public async Task El_acuse_sigue_ahi_despues_de_reiniciar_el_servidor_y_la_tarea_lleva_a_el()
    {
        var id = await servidor.CrearTareaAsync();
        using var antes = await servidor.EntrarAsync("jef");
        var original = await antes.SeguirAsync(
            await antes.EnviarAsync(await antes.IrAsync($"/tareas/{id}"), Formulario, new() { ["resultado"] = "Aprobar" }));

        await servidor.ReiniciarAsync();
        using var despues = await servidor.EntrarAsync("jef");
        var acuse = await despues.IrAsync($"/tareas/{id}/acuse");
        var tarea = await despues.IrAsync($"/tareas/{id}");

        Assert.StartsWith("Acuse ACU-", original.Titulo, StringComparison.Ordinal);
        Assert.Equal(original.Html.QuerySelector("main")!.TextContent, acuse.Html.QuerySelector("main")?.TextContent);
        Assert.NotNull(tarea.Html.QuerySelector($"main a[href='/tareas/{id}/acuse']"));
    }

    [Fact]
    public async Task Lo_ve_quien_comparte_el_papel_con_el_puesto_de_quien_entrego_y_nadie_mas()
    {
        var id = await servidor.CrearTareaAsync(tarea => tarea with { Rol = "JEF,ANA" });
        using var jef = await servidor.EntrarAsync("jef");
        using var ana = await servidor.EntrarAsync("ana");
        using var ajeno = await servidor.EntrarAsync("enl-spc");
        var original = await jef.SeguirAsync(
            await jef.EnviarAsync(await jef.IrAsync($"/tareas/{id}"), Formulario, new() { ["resultado"] = "Aprobar" }));

        var acuse = await ana.IrAsync($"/tareas/{id}/acuse");
        var negado = await ajeno.IrAsync($"/tareas/{id}/acuse");

        Assert.Equal(original.Html.QuerySelector(".ficha")!.TextContent, acuse.Html.QuerySelector(".ficha")?.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, negado.Estado);
        Assert.Equal(HttpStatusCode.NotFound, (await ajeno.SeguirAsync(negado)).Estado);
    }

    [Fact]
    public async Task Una_tarea_abierta_todavia_no_tiene_acuse()
    {
        var id = await servidor.CrearTareaAsync();
        using var jef = await servidor.EntrarAsync("jef");

        var pagina = await jef.SeguirAsync(await jef.IrAsync($"/tareas/{id}/acuse"));

        Assert.Equal("7.24Revisar el informe", pagina.Titulo);
        Assert.Null(pagina.Html.QuerySelector($"a[href='/tareas/{id}/acuse']"));
    }
}
