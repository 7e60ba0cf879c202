using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>What goes wrong while an owner works in Studio is told in words, and nothing that was drawn is lost.</summary>
public sealed class TropiezosEnStudioTests(ServidorDeDemostracion demostracion) : IClassFixture<ServidorDeDemostracion>
{
    private readonly List<string> _ajenas = [];

    [Fact]
    public async Task La_pestana_de_prueba_corre_una_actividad_y_ensena_su_resultado()
    {
        var duena = await Disenador.EntrarAsync(demostracion, "dueno", _ajenas);
        await duena.ImportarAsync(Guion("prueba-de-guion"));
        await duena.AbrirAsync("prueba-de-guion", 1);

        await duena.Actividad("Sumar").ClickAsync();
        await duena.SeccionAsync("Test");
        await duena.Studio.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();

        await Assertions.Expect(duena.Studio.GetByText("Completed", new() { Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(duena.Studio.GetByText("42", new() { Exact = true })).ToBeAttachedAsync();
        await duena.RetratarAsync("31-prueba");
    }

    [Fact]
    public async Task Borrar_un_flujo_que_tiene_instancias_se_niega_y_se_dice_que_hacer()
    {
        var duena = await Disenador.EntrarAsync(demostracion, "dueno", _ajenas);
        await duena.IrAsync("/flujos");

        await duena.Studio.Locator("tr", new() { HasText = "b-recoleccion-mensual" }).GetByRole(AriaRole.Button).Last.ClickAsync();
        await duena.Studio.Locator(".mud-popover-open").GetByText("Delete", new() { Exact = true }).ClickAsync();
        await duena.Studio.Locator(".mud-dialog").GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();

        await Assertions.Expect(duena.Falla).ToContainTextAsync("No se borra: hay instancias que han corrido este flujo");
        await Assertions.Expect(duena.Studio.GetByText("B) Recolección de datos (mensual)").First).ToBeVisibleAsync();
        await Assertions.Expect(duena.Quebrado).ToBeHiddenAsync();
        await duena.RetratarAsync("32-no-se-borra");
    }

    [Fact]
    public async Task Lo_que_otra_persona_guardo_no_se_pisa_sin_verlo()
    {
        var duena = await Disenador.EntrarAsync(demostracion, "dueno", _ajenas);
        var definicion = Guion("entre-dos");
        await duena.ImportarAsync(definicion);
        await duena.AbrirAsync("entre-dos", 1);
        definicion["description"] = "Lo de la otra persona";
        await duena.ImportarAsync(definicion);

        await duena.EscribirAsync("Description", "Lo mío");
        await Assertions.Expect(duena.Falla).ToContainTextAsync("guardó este flujo después de que usted lo abrió");
        await duena.RetratarAsync("33-entre-dos");
        await duena.Falla.GetByText("Conservar lo mío").ClickAsync();
        await duena.EscribirAsync("Description", "Lo mío, ya visto lo otro");

        await duena.AbrirAsync("entre-dos", 1);
        await Assertions.Expect(duena.Campo("Description")).ToHaveValueAsync("Lo mío, ya visto lo otro");
        await Assertions.Expect(duena.Quebrado).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Sin_red_o_sin_sesion_lo_escrito_espera_y_se_guarda_al_volver()
    {
        var duena = await Disenador.EntrarAsync(demostracion, "dueno", _ajenas);
        await duena.ImportarAsync(Guion("a-medias"));
        await duena.AbrirAsync("a-medias", 1);

        await duena.Pagina.Context.SetOfflineAsync(true);
        await duena.Campo("Description").FillAsync("Escrito sin red");
        await duena.Campo("Description").PressAsync("Tab");
        await Assertions.Expect(duena.Falla).ToContainTextAsync("No hay conexión con el servidor");
        await duena.GuardadoAsync("Escrito sin red", () => duena.Pagina.Context.SetOfflineAsync(false));

        var otraPestana = new Bandeja(await duena.Pagina.Context.NewPageAsync(), demostracion.Direccion);
        await otraPestana.IrAsync("/cuenta");
        await otraPestana.Pagina.GetByRole(AriaRole.Button, new() { Name = "Salir", Exact = true }).First.ClickAsync();
        await duena.Campo("Description").FillAsync("Escrito sin sesión");
        await duena.Campo("Description").PressAsync("Tab");
        await Assertions.Expect(duena.Studio.Locator("#estudio-aviso")).ToContainTextAsync("Su sesión terminó");
        await duena.RetratarAsync("34-sin-sesion");
        await duena.GuardadoAsync("Escrito sin sesión", () => otraPestana.PresentarseAsync("dueno", "demo-dueno"));

        await duena.AbrirAsync("a-medias", 1);
        await Assertions.Expect(duena.Campo("Description")).ToHaveValueAsync("Escrito sin sesión");
    }

    private static JsonObject Guion(string id) => new()
    {
        ["definitionId"] = id,
        ["name"] = id,
        ["description"] = "Como empezó",
        ["variables"] = new JsonArray(new JsonObject { ["id"] = "v1", ["name"] = "Uno", ["typeName"] = "Int32", ["isArray"] = false, ["value"] = "40" }),
        ["root"] = new JsonObject
        {
            ["id"] = "flujo",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = new JsonArray(new JsonObject
            {
                ["id"] = "suma",
                ["type"] = "Elsa.RunJavaScript",
                ["version"] = 1,
                ["script"] = new JsonObject { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = "return getUno() + 2" } },
                ["metadata"] = new JsonObject { ["displayText"] = "Sumar", ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = 60, ["y"] = 60 } } },
            }),
            ["connections"] = new JsonArray(),
        },
    };
}
