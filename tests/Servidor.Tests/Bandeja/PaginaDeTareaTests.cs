using System.Net;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Bandeja;

[Collection(ServidorCompartido.Nombre)]
public sealed class PaginaDeTareaTests(ServidorDePrueba servidor)
{
    private const string Formulario = "form[method=post]:not([action='/salir'])";

    private const string Campos = """
        [{"nombre":"observaciones","etiqueta":"Observaciones","tipo":"Parrafo","requeridoCon":["Devolver"]},
         {"nombre":"fecha","etiqueta":"Fecha compromiso","tipo":"Fecha","requerido":true},
         {"nombre":"causa","etiqueta":"Causa","tipo":"Opcion","opciones":["Recursos","Otra"]},
         {"nombre":"revise","etiqueta":"Revisé las cifras","tipo":"Casilla"}]
        """;

    [Fact]
    public async Task La_tarea_dice_su_paso_y_ofrece_un_boton_por_resultado()
    {
        var id = await servidor.CrearTareaAsync();
        using var jef = await servidor.EntrarAsync("jef");

        var pagina = await jef.IrAsync($"/tareas/{id}");

        Assert.Equal("7.24Revisar el informe", pagina.Titulo);
        Assert.Contains("numeral 7.24 del procedimiento P-SEJ-PEP-02", pagina.Html.Body!.TextContent);
        Assert.Equal(["Aprobar", "Devolver"], pagina.Html.QuerySelectorAll("button[name=resultado]").Select(b => b.TextContent.Trim()));
    }

    [Fact]
    public async Task Completarla_da_un_acuse_con_folio_y_la_quita_de_la_lista()
    {
        var id = await servidor.CrearTareaAsync();
        using var jef = await servidor.EntrarAsync("jef");

        var enviada = await jef.EnviarAsync(await jef.IrAsync($"/tareas/{id}"), Formulario, new() { ["resultado"] = "Aprobar" });
        var acuse = await jef.SeguirAsync(enviada);
        var lista = await jef.IrAsync("/tareas");
        var historial = await jef.IrAsync("/historial");

        Assert.StartsWith("Acuse ACU-", acuse.Titulo, StringComparison.Ordinal);
        Assert.Contains("7.24 Revisar el informe: Aprobar.", acuse.Texto.Replace("&#xE9;", "é", StringComparison.Ordinal));
        Assert.Null(lista.Html.QuerySelector($"a[href='/tareas/{id}']"));
        Assert.NotNull(historial.Html.QuerySelector($"a[href='/tareas/{id}']"));
    }

    [Fact]
    public async Task Recargar_el_acuse_no_completa_nada_dos_veces()
    {
        var id = await servidor.CrearTareaAsync();
        using var jef = await servidor.EntrarAsync("jef");
        var enviada = await jef.EnviarAsync(await jef.IrAsync($"/tareas/{id}"), Formulario, new() { ["resultado"] = "Aprobar" });

        var primero = await jef.SeguirAsync(enviada);
        var segundo = await jef.SeguirAsync(enviada);

        Assert.Equal(primero.Titulo, segundo.Titulo);
    }

    [Fact]
    public async Task Lo_que_falta_se_dice_en_su_campo_y_no_se_pierde_lo_escrito()
    {
        var id = await servidor.CrearTareaAsync(tarea => tarea with { FormularioJson = TareaDePrueba.Formulario(Campos) });
        using var jef = await servidor.EntrarAsync("jef");

        var rechazo = await jef.EnviarAsync(await jef.IrAsync($"/tareas/{id}"), Formulario, new()
        {
            ["resultado"] = "Devolver", ["campo-observaciones"] = "La cifra de mayo no cuadra", ["campo-causa"] = "Otra", ["campo-revise"] = "si",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, rechazo.Estado);
        var enlace = rechazo.Html.QuerySelector("#problemas a")!;
        var campo = rechazo.Html.QuerySelector(enlace.GetAttribute("href")!)!;
        Assert.Equal("campo-fecha", campo.Id);
        Assert.Equal("true", campo.GetAttribute("aria-invalid"));
        Assert.Contains("campo-fecha-error", campo.GetAttribute("aria-describedby"));
        Assert.Equal(enlace.TextContent.Trim(), rechazo.Html.QuerySelector("#campo-fecha-error")!.TextContent.Trim());
        Assert.Equal("La cifra de mayo no cuadra", rechazo.Html.QuerySelector("#campo-observaciones")!.TextContent);
        Assert.Equal("Otra", rechazo.Html.QuerySelector("#campo-causa option[selected]")!.TextContent);
        Assert.True(rechazo.Html.QuerySelector("#campo-revise")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Cada_campo_tiene_etiqueta_y_ayuda_enlazadas()
    {
        var id = await servidor.CrearTareaAsync(tarea => tarea with { FormularioJson = TareaDePrueba.Formulario(Campos) });
        using var jef = await servidor.EntrarAsync("jef");

        var pagina = await jef.IrAsync($"/tareas/{id}");

        foreach (var campo in pagina.Html.QuerySelectorAll("[id^=campo-]:is(input, select, textarea)"))
        {
            Assert.NotNull(pagina.Html.QuerySelector($"label[for={campo.Id}]"));
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("[pulse](javascript:alert(1))")]
    public async Task Un_texto_hostil_se_muestra_y_no_se_ejecuta(string hostil)
    {
        var id = await servidor.CrearTareaAsync(tarea => tarea with
        {
            Titulo = hostil,
            Instrucciones = hostil,
            Resultados = [hostil],
            FormularioJson = TareaDePrueba.Formulario("""[{"nombre":"nota","etiqueta":"Nota","requerido":true},{"nombre":"dia","etiqueta":"Día","tipo":"Fecha","requerido":true}]"""),
        });
        using var jef = await servidor.EntrarAsync("jef");

        var pagina = await jef.IrAsync($"/tareas/{id}");
        var rechazo = await jef.EnviarAsync(pagina, Formulario, new() { ["resultado"] = hostil, ["campo-nota"] = hostil });

        foreach (var html in new[] { pagina.Html, rechazo.Html })
        {
            Assert.Empty(html.QuerySelectorAll("script, img, [onerror], [href^='javascript:']"));
            Assert.Contains(hostil, html.QuerySelector("h1")!.TextContent);
        }

        Assert.Equal(hostil, rechazo.Html.QuerySelector("#campo-nota")!.GetAttribute("value"));
    }

    [Fact]
    public async Task El_Enlace_de_otra_dependencia_ni_la_ve_ni_la_completa_ni_baja_sus_archivos()
    {
        var id = await servidor.CrearTareaAsync(tarea => tarea with { Rol = "ENL", Dependencia = "SPC" });
        using var propio = await servidor.EntrarAsync("enl-spc");
        using var ajeno = await servidor.EntrarAsync("enl-cmu");
        var formulario = await propio.IrAsync($"/tareas/{id}");
        using var peticion = new HttpRequestMessage(HttpMethod.Post, $"/tareas/{id}")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "tarea",
                ["_formulario"] = (await ajeno.IrAsync("/cuenta")).Html.QuerySelector("input[name=_formulario]")!.GetAttribute("value")!,
                ["resultado"] = "Aprobar",
            }),
        };

        var respuesta = await ajeno.EnviarAsync(peticion);

        Assert.Equal(HttpStatusCode.OK, formulario.Estado);
        Assert.Equal(HttpStatusCode.NotFound, (await ajeno.IrAsync($"/tareas/{id}")).Estado);
        Assert.True((int)respuesta.Estado is >= 400 and < 500, $"respondió {respuesta.Estado}");
        Assert.Equal(EstadoTarea.Abierta, servidor.Servicio<ITransactor>().Read(tx => tx.Get<IAlmacen>().Tareas.Buscar(id)!.Estado));
    }
}
