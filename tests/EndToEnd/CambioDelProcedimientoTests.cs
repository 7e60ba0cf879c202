using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>The process owner changes the procedure in Elsa Studio, watches it run, and takes the change back.</summary>
public sealed class CambioDelProcedimientoTests(ServidorDeDemostracion demostracion) : IClassFixture<ServidorDeDemostracion>
{
    private const string Flujo = "c-informes-de-avance";
    private const int Pasos = 12;
    private const string Titulo = "Confirmar que inicia la integración del trimestre";

    private readonly List<string> _ajenas = [];

    [Fact]
    public async Task Un_paso_nuevo_dibujado_en_Studio_llega_a_quien_le_toca_y_se_puede_deshacer()
    {
        var duena = await Disenador.EntrarAsync(demostracion, "dueno", _ajenas);
        await duena.AbrirAsync(Flujo, Pasos);
        await duena.RetratarAsync("20-flujo-c");

        await DibujarElPasoAsync(duena);
        await PublicarAsync(duena);
        await duena.Studio.Locator(Disenador.Ejecutar).ClickAsync();
        await duena.Pagina.WaitForURLAsync("**/flujos/instancias/*");
        await duena.Actividades.First.WaitForAsync();
        var instancia = duena.Pagina.Url;
        await duena.RetratarAsync("23-instancia");

        var jefatura = await Bandeja.EntrarAsync(demostracion, "jef");
        await jefatura.AbrirTareaAsync("7.20", "primer trimestre de 2025", Titulo);
        await Capturas.TomarAsync(jefatura.Pagina, "24-tarea-nueva");
        await jefatura.AtenderAsync("7.20", "primer trimestre de 2025", "Enterada");

        await duena.Pagina.GotoAsync(instancia);
        await duena.Studio.Locator("text=Confirmar el inicio").First.WaitForAsync();
        await duena.RetratarAsync("25-bitacora");

        await VolverALaPrimeraAsync(duena);
        Assert.Empty(_ajenas);
    }

    [Fact]
    public async Task La_auditoria_mira_el_flujo_y_no_encuentra_con_que_cambiarlo()
    {
        var auditoria = await Disenador.EntrarAsync(demostracion, "auditor", _ajenas);
        await auditoria.IrAsync("/flujos");
        await auditoria.Studio.GetByText("B) Recolección de datos (mensual)").First.WaitForAsync();
        await Assertions.Expect(auditoria.Studio.GetByRole(AriaRole.Button, new() { Name = "Create workflow" })).ToBeDisabledAsync();
        await auditoria.RetratarAsync("28-auditoria-lista");

        await auditoria.IrAsync("/flujos/definiciones/d1-aviso-de-dependencia");
        await auditoria.Actividades.First.WaitForAsync();
        await Assertions.Expect(auditoria.Pagina.GetByText("Solo consulta")).ToBeVisibleAsync();
        await Assertions.Expect(auditoria.Studio.GetByText("read-only mode")).ToBeVisibleAsync();
        await Assertions.Expect(auditoria.Studio.GetByText("Auto-save")).ToHaveCountAsync(0);
        await Assertions.Expect(auditoria.Studio.Locator(Disenador.Ejecutar)).ToBeHiddenAsync();
        await auditoria.RetratarAsync("29-auditoria-flujo");
        Assert.Empty(_ajenas);
    }

    [Fact]
    public async Task Un_flujo_de_quinientas_actividades_se_abre_en_Studio()
    {
        var duena = await Disenador.EntrarAsync(demostracion, "dueno", _ajenas);
        await duena.ImportarAsync(FlujoLargo(500));

        await duena.AbrirAsync("quinientas", 500);

        await duena.RetratarAsync("30-quinientas");
        Assert.Empty(_ajenas);
    }

    /// <summary>A line of steps, drawn in rows of 25.</summary>
    private static JsonObject FlujoLargo(int pasos)
    {
        var actividades = Enumerable.Range(0, pasos).Select(i => (JsonNode)new JsonObject
        {
            ["id"] = $"p{i}",
            ["type"] = "Elsa.WriteLine",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["displayText"] = $"Paso {i + 1}",
                ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = i % 25 * 320, ["y"] = i / 25 * 120 } },
            },
        });
        var conexiones = Enumerable.Range(1, pasos - 1).Select(i => (JsonNode)new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = $"p{i - 1}", ["port"] = "Done" },
            ["target"] = new JsonObject { ["activity"] = $"p{i}", ["port"] = "In" },
        });
        return new JsonObject
        {
            ["definitionId"] = "quinientas",
            ["name"] = "Quinientas actividades",
            ["root"] = new JsonObject
            {
                ["id"] = "flujo",
                ["type"] = "Elsa.Flowchart",
                ["version"] = 1,
                ["activities"] = new JsonArray([.. actividades]),
                ["connections"] = new JsonArray([.. conexiones]),
            },
        };
    }

    private static async Task DibujarElPasoAsync(Disenador duena)
    {
        // To the start of the flow, then a place below its first steps.
        await duena.TraerAsync("7.21 a) Día 30", 365);
        await duena.AgregarAsync("Seguimiento", "Tarea humana", 850, 820);
        await Assertions.Expect(duena.Actividades).ToHaveCountAsync(Pasos + 1);

        await duena.EscribirAsync("Punto", "7.20");
        await duena.EscribirAsync("Título", Titulo);
        await duena.ElegirAsync("Papel", "Responsable de la Jefatura de Seguimiento al Desempeño", "JEF");
        await duena.EscribirAsync("Periodo", "2025-T1");
        await duena.AnadirAsync("Resultados", "Enterada");
        await duena.Studio.Locator("[port='Enterada']").First.WaitForAsync();
        await duena.SeccionAsync("Common");
        await duena.EscribirAsync("Display text", "7.20 b) Confirmar el inicio");
        await duena.Actividad("Confirmar el inicio").WaitForAsync();

        await duena.SoltarSeleccionAsync(500, 840);
        await duena.ConectarAsync("7.21 a) Día 30", "Done", "Confirmar el inicio", compartido: true);
        await duena.SoltarSeleccionAsync(500, 840);
        await duena.ConectarAsync("Confirmar el inicio", "Enterada", "7.20 Calcular los indicadores");
        await duena.RetratarAsync("21-paso-nuevo");
    }

    private static async Task PublicarAsync(Disenador duena)
    {
        await duena.Pagina.RunAndWaitForResponseAsync(
            () => duena.Studio.Locator("button:visible:has(path[d^='M19.35 10.04'])").First.ClickAsync(),
            respuesta => respuesta.Url.EndsWith("/workflow-definitions", StringComparison.Ordinal) && respuesta.Request.Method == "POST");
        await duena.SeccionAsync("Version history");
        var publicada = duena.Studio.Locator("tr", new() { Has = duena.Studio.Locator("td:text-is('2')") }).Locator("svg.mud-success-text");
        await publicada.First.WaitForAsync();
        await duena.RetratarAsync("22-publicada");
    }

    private static async Task VolverALaPrimeraAsync(Disenador duena)
    {
        await duena.AbrirAsync(Flujo, Pasos + 1);
        await duena.SeccionAsync("Version history");
        var primera = duena.Studio.Locator("tr", new() { Has = duena.Studio.Locator("td:text-is('1')") });
        await primera.GetByRole(AriaRole.Button).Last.ClickAsync();
        await duena.RetratarAsync("26-versiones");
        await duena.Studio.Locator(".mud-popover-open .mud-menu-item", new() { HasText = "Rollback" }).ClickAsync();
        await Assertions.Expect(duena.Actividades).ToHaveCountAsync(Pasos);
        await duena.RetratarAsync("27-version-anterior");
    }
}
