using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>The inbox as one person sees it in a browser.</summary>
internal sealed class Bandeja(IPage pagina, Uri direccion)
{
    private const string Atendido = "Atendido conforme al procedimiento.";

    public IPage Pagina => pagina;

    /// <summary>Signs in with a demo account, in a window of its own, and expects the first page of that person.</summary>
    public static async Task<Bandeja> EntrarAsync(ServidorDeDemostracion demostracion, string usuario)
    {
        var bandeja = new Bandeja(await demostracion.Navegador.AbrirAsync(), demostracion.Direccion);
        await bandeja.PresentarseAsync(usuario, $"demo-{usuario}");
        await Assertions.Expect(bandeja.Pagina.GetByRole(AriaRole.Button, new() { Name = "Salir" })).ToBeVisibleAsync();
        return bandeja;
    }

    /// <summary>Sends the sign-in form.</summary>
    public async Task PresentarseAsync(string usuario, string contrasena)
    {
        await IrAsync("/entrar");
        await pagina.GetByLabel("Cuenta", new() { Exact = true }).FillAsync(usuario);
        await pagina.GetByLabel("Contraseña").FillAsync(contrasena);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Entrar" }).ClickAsync();
    }

    /// <summary>Opens a page; its status.</summary>
    public async Task<int> IrAsync(string ruta) => (await pagina.GotoAsync(new Uri(direccion, ruta).ToString()))!.Status;

    /// <summary>True when the list of tasks has one of a step and period, as it is written there (<c>marzo de 2025</c>).</summary>
    public async Task<bool> TieneTareaAsync(string paso, string periodo)
    {
        await IrAsync("/tareas");
        return await EnLaLista(paso, periodo).CountAsync() > 0;
    }

    /// <summary>Opens the task of a step and period; when there are several, the one whose title has these words.</summary>
    public async Task AbrirTareaAsync(string paso, string periodo, string titulo = "")
    {
        await IrAsync("/tareas");
        await EnLaLista(paso, periodo).Filter(new() { HasText = titulo }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(pagina.Locator("h1 .paso")).ToHaveTextAsync(paso);
    }

    /// <summary>Downloads the first document of the open page whose name ends so.</summary>
    public async Task<byte[]> DescargarAsync(string terminacion)
    {
        var enlace = pagina.Locator("a[href]", new() { HasTextRegex = new Regex(Regex.Escape(terminacion) + "$") }).First;
        var descarga = await pagina.RunAndWaitForDownloadAsync(() => enlace.ClickAsync());
        return await File.ReadAllBytesAsync(await descarga.PathAsync());
    }

    /// <summary>Chooses a file in the form of the open task.</summary>
    public Task ElegirArchivoAsync(string nombre, byte[] contenido) => pagina.Locator("form input[type=file]").SetInputFilesAsync(
        new FilePayload { Name = nombre, MimeType = "application/octet-stream", Buffer = contenido });

    /// <summary>Fills in whatever the open task needs for an outcome, files aside.</summary>
    public async Task LlenarLoRequeridoAsync(string resultado)
    {
        foreach (var casilla in await pagina.Locator("main form input[type=checkbox]").AllAsync()) await casilla.CheckAsync();
        var pedidos = pagina.Locator("main form [aria-required=true]")
            .Or(pagina.Locator("main form .mb-3", new() { HasText = $"«{resultado}»" }).Locator("textarea, input"));
        foreach (var campo in await pedidos.AllAsync())
        {
            if (await campo.GetAttributeAsync("type") != "file") await campo.FillAsync(Atendido);
        }
    }

    /// <summary>Sends the open task with an outcome.</summary>
    public Task ResponderAsync(string resultado) =>
        pagina.GetByRole(AriaRole.Button, new() { Name = resultado, Exact = true }).ClickAsync();

    /// <summary>Does a whole task and expects its acknowledgement.</summary>
    public async Task AtenderAsync(string paso, string periodo, string resultado)
    {
        await AbrirTareaAsync(paso, periodo);
        await LlenarLoRequeridoAsync(resultado);
        await ResponderAsync(resultado);
        await EsperarAcuseAsync();
    }

    /// <summary>Expects to have been taken to an acknowledgement with a folio.</summary>
    public Task EsperarAcuseAsync() =>
        Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(new Regex(@"^Acuse \S+"));

    private ILocator EnLaLista(string paso, string periodo) => pagina.Locator(".lista-tareas li")
        .Filter(new() { Has = pagina.Locator(".paso", new() { HasTextRegex = new Regex($"^{Regex.Escape(paso)}$") }) })
        .Filter(new() { Has = pagina.Locator(".detalle", new() { HasTextRegex = new Regex($@"^\s*{Regex.Escape(periodo)} ·") }) });
}
