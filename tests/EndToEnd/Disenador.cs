using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>Elsa Studio inside our page, as somebody with a mouse uses it.</summary>
internal sealed class Disenador(IPage pagina, Uri direccion)
{
    /// <summary>The button that starts an instance: it has no name, only its drawing.</summary>
    public const string Ejecutar = "button:has(path[d='M8 5v14l11-7z'])";

    private const float Espera = 180_000;

    /// <summary>
    /// Where in the circle of an outcome to begin to draw: beside its middle, for on one side of it begins an edge that leaves
    /// already and on the other the activity itself. What of it lies on top changes as Studio draws; who misses it tries again.
    /// </summary>
    private static readonly (float X, float Y)[] Asideros = [(8, 0), (5, -5), (5, 5), (3, 0), (0, -7), (0, 7)];

    public IPage Pagina => pagina;

    public IFrameLocator Studio => pagina.FrameLocator("iframe.estudio");

    public ILocator Actividades => Studio.Locator(".x6-node");

    /// <summary>Where our page tells what went wrong.</summary>
    public ILocator Falla => Studio.Locator("#estudio-falla");

    /// <summary>What shows when Studio itself broke.</summary>
    public ILocator Quebrado => Studio.Locator("#blazor-error-ui");

    public ILocator Conexiones => Studio.Locator(".x6-edge");

    /// <summary>Signs in and opens the editor, the list or the viewer; returns when something is drawn.</summary>
    public static async Task<Disenador> EntrarAsync(ServidorDeDemostracion demostracion, string usuario, ICollection<string> ajenas)
    {
        var sesion = await Bandeja.EntrarAsync(demostracion, usuario);
        var ventana = await demostracion.Navegador.AbrirConJavaScriptAsync(sesion.Pagina);
        await ventana.SetViewportSizeAsync(2000, 1200);
        ventana.SetDefaultTimeout(Espera);
        var propia = demostracion.Direccion.GetLeftPart(UriPartial.Authority);
        ventana.Request += (_, peticion) =>
        {
            if (!peticion.Url.StartsWith(propia, StringComparison.Ordinal)
                && !peticion.Url.StartsWith("data:", StringComparison.Ordinal) && !peticion.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                ajenas.Add(peticion.Url);
            }
        };
        return new Disenador(ventana, demostracion.Direccion);
    }

    public Task IrAsync(string ruta) => pagina.GotoAsync(new Uri(direccion, ruta).ToString());

    public async Task AbrirAsync(string definicion, int actividades)
    {
        await IrAsync($"/flujos/definiciones/{definicion}");
        await Assertions.Expect(Actividades).ToHaveCountAsync(actividades, new() { Timeout = Espera });
        await Actividades.First.Locator(".activity-label").WaitForAsync();
    }

    /// <summary>Takes a definition in, as the import of the list does.</summary>
    public async Task ImportarAsync(JsonObject definicion)
    {
        var pase = (await (await pagina.APIRequest.GetAsync(new Uri(direccion, "/flujos/pase").ToString())).JsonAsync())!.Value.GetProperty("pase").GetString();
        var respuesta = await pagina.APIRequest.PostAsync(new Uri(direccion, "/elsa/api/workflow-definitions/import").ToString(), new()
        {
            Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer " + pase, ["Content-Type"] = "application/json" },
            Data = definicion.ToJsonString(),
        });
        Assert.True(respuesta.Ok, await respuesta.TextAsync());
    }

    public ILocator Actividad(string texto) => Studio.Locator(".x6-node", new() { HasText = texto }).First;

    /// <summary>A click beside all that is drawn: nothing is selected any more.</summary>
    public Task SoltarSeleccionAsync(float x, float y) => pagina.Mouse.ClickAsync(x, y);

    /// <summary>Drags the canvas, and the drawing with it, until the exit of an activity is at this distance from the left.</summary>
    public async Task TraerAsync(string actividad, float x)
    {
        var salida = Actividad(actividad).Locator("[port='Done'] circle").First;
        for (var arrastre = 0; arrastre < 10; arrastre++)
        {
            await QuietoAsync(salida);
            var falta = x - (await CentroAsync(salida)).X;
            if (Math.Abs(falta) < 2) return;
            // A drag that begins before the canvas listens moves nothing: what is missing is asked again.
            await ArrastrarAsync(700, 750, 700 + Math.Clamp(falta, -300, 700), 750);
        }

        Assert.Fail($"El lienzo no se movió hasta «{actividad}».");
    }

    /// <summary>Drags an activity from the toolbox to a place of the page.</summary>
    public async Task AgregarAsync(string categoria, string actividad, float x, float y)
    {
        await Studio.GetByPlaceholder("Search").FillAsync(actividad);
        var pieza = Studio.Locator("[draggable=true]", new() { HasText = actividad });
        await Studio.Locator(".mud-expand-panel-header", new() { HasText = categoria }).ClickAsync();
        await pieza.WaitForAsync();
        await QuietoAsync(pieza);
        var (desdeX, desdeY) = await CentroAsync(pieza);
        await ArrastrarAsync(desdeX, desdeY, x, y);
    }

    /// <summary>Draws a connection from an outcome of an activity to the entrance of another.</summary>
    /// <param name="origen">Text of the activity.</param>
    /// <param name="resultado">Its outcome.</param>
    /// <param name="destino">Text of the other.</param>
    /// <param name="compartido">Other connections leave from there already.</param>
    public async Task ConectarAsync(string origen, string resultado, string destino, bool compartido = false)
    {
        var antes = await Conexiones.CountAsync();
        var intento = 0;
        do
        {
            Assert.True(intento < Asideros.Length, $"No se dibujó la conexión de «{origen}» a «{destino}».");
            var salida = Actividad(origen).Locator($"[port='{resultado}'] circle").First;
            await QuietoAsync(salida);
            var (desdeX, desdeY) = await CentroAsync(salida);
            var (hastaX, hastaY) = await CentroAsync(Actividad(destino).Locator("[port='In'] circle").First);
            var (alLado, arriba) = Asideros[intento++];
            await ArrastrarAsync(compartido ? desdeX - alLado : desdeX + alLado, desdeY + arriba, hastaX, hastaY);
        }
        while (!await HayConexionesAsync(antes + 1));
    }

    /// <summary>Types into a field of the selected activity.</summary>
    public Task EscribirAsync(string campo, string valor) => GuardadoAsync(valor, async () =>
    {
        var entrada = Campo(campo);
        await entrada.FillAsync(valor);
        await entrada.PressAsync("Tab");
    });

    /// <summary>Chooses one of a field's options.</summary>
    /// <param name="campo">Name of the field.</param>
    /// <param name="opcion">What the list says.</param>
    /// <param name="valor">What the definition then says.</param>
    public Task ElegirAsync(string campo, string opcion, string valor) => GuardadoAsync(valor, async () =>
    {
        await Studio.Locator($".mud-input-control:has(legend:text-is('{campo}')) .mud-input").First.ClickAsync();
        await Studio.Locator(".mud-popover-open").GetByText(opcion).First.ClickAsync();
    });

    /// <summary>Adds a value to a field that takes several.</summary>
    public Task AnadirAsync(string campo, string valor) => GuardadoAsync(valor, async () =>
    {
        var entrada = Campo(campo);
        await entrada.ClickAsync();
        await entrada.PressSequentiallyAsync(valor);
        await entrada.PressAsync("Enter");
    });

    public Task SeccionAsync(string nombre) => Studio.Locator(".mud-tab", new() { HasText = nombre }).First.ClickAsync();

    /// <summary>Takes a picture of what a person sees now.</summary>
    public Task RetratarAsync(string nombre) => pagina.ScreenshotAsync(new()
    {
        Path = Path.Combine(Producto.Raiz, "TestResults", "capturas", $"{nombre}.png"),
    });

    /// <summary>Waits until the element no longer moves: a panel that unfolds.</summary>
    private static async Task QuietoAsync(ILocator elemento)
    {
        var (antes, ahora) = ((-1f, -1f), await CentroAsync(elemento));
        while (antes != ahora)
        {
            antes = ahora;
            await elemento.EvaluateAsync("() => new Promise(listo => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(listo, 60))))");
            ahora = await CentroAsync(elemento);
        }
    }

    /// <summary>
    /// Does something and waits until Studio has saved it by itself. Nobody types the next field sooner, and Studio
    /// draws the saved activity again over what was typed meanwhile.
    /// </summary>
    public Task GuardadoAsync(string valor, Func<Task> cambio) => pagina.RunAndWaitForResponseAsync(cambio, respuesta =>
        respuesta.Request.Method == "POST"
        && respuesta.Url.EndsWith("/workflow-definitions", StringComparison.Ordinal)
        && Dice(JsonNode.Parse(respuesta.Request.PostData!), valor));

    private static bool Dice(JsonNode? nodo, string valor) => nodo switch
    {
        JsonObject objeto => objeto.Any(parte => Dice(parte.Value, valor)),
        JsonArray lista => lista.Any(parte => Dice(parte, valor)),
        JsonValue dato => dato.GetValueKind() == JsonValueKind.String && Dice(dato.GetValue<string>(), valor),
        _ => false,
    };

    // Lists travel as a text of JSON.
    private static bool Dice(string texto, string valor) => texto == valor || texto.Contains($"\"{valor}\"", StringComparison.Ordinal);

    /// <summary>A field by its label.</summary>
    private async Task<bool> HayConexionesAsync(int cuantas)
    {
        try
        {
            await Conexiones.Nth(cuantas - 1).WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 4_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public ILocator Campo(string nombre) => Studio.Locator($".mud-input-control:has(legend:text-is('{nombre}')) :is(input, textarea)").First;

    private static async Task<(float X, float Y)> CentroAsync(ILocator elemento)
    {
        var caja = await elemento.BoundingBoxAsync() ?? throw new InvalidOperationException("No se ve.");
        return (caja.X + (caja.Width / 2), caja.Y + (caja.Height / 2));
    }

    private async Task ArrastrarAsync(float desdeX, float desdeY, float hastaX, float hastaY)
    {
        await pagina.Mouse.MoveAsync(desdeX, desdeY);
        await pagina.Mouse.DownAsync();
        await pagina.Mouse.MoveAsync(((desdeX + hastaX) / 2) + 15, ((desdeY + hastaY) / 2) + 15, new() { Steps = 10 });
        await pagina.Mouse.MoveAsync(hastaX, hastaY, new() { Steps = 10 });
        await pagina.Mouse.UpAsync();
    }
}
