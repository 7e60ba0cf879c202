using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Servidor.Tests;

/// <summary>An answer of the server and the page in it.</summary>
public sealed record Pagina(HttpResponseMessage Respuesta, string Texto, IHtmlDocument Html)
{
    public HttpStatusCode Estado => Respuesta.StatusCode;

    public string Titulo => Html.QuerySelector("h1")?.TextContent.Trim() ?? "";
}

/// <summary>A browser without JavaScript: keeps cookies, sends the forms that it was given.</summary>
public sealed class Navegante : IDisposable
{
    private static readonly HtmlParser Lector = new();
    private readonly HttpClient _cliente;

    public Navegante(Uri direccion) => _cliente = new HttpClient(
        new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = direccion };

    public CookieContainer Cookies { get; } = new();

    /// <summary>Shows from now on, where Studio would, the pass that Studio's page asks for; false when this account gets none.</summary>
    public async Task<bool> PedirPaseAsync()
    {
        if (await IrAsync("/flujos/pase") is not { Estado: HttpStatusCode.OK } respuesta)
        {
            return false;
        }

        using var json = JsonDocument.Parse(respuesta.Texto);
        MostrarPase(json.RootElement.GetProperty("pase").GetString()!);
        return true;
    }

    public void MostrarPase(string pase) => _cliente.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pase);

    public async Task<Pagina> IrAsync(string direccion) => await PaginaAsync(await _cliente.GetAsync(new Uri(direccion, UriKind.Relative)));

    public async Task<Pagina> EnviarAsync(HttpRequestMessage peticion) => await PaginaAsync(await _cliente.SendAsync(peticion));

    /// <summary>Sends a form of a page as a browser would, with these fields changed or added.</summary>
    public async Task<Pagina> EnviarAsync(Pagina pagina, string selector, Dictionary<string, string>? campos = null, params ArchivoDePrueba[] archivos)
    {
        var formulario = (IHtmlFormElement)(pagina.Html.QuerySelector(selector) ?? throw new InvalidOperationException($"No hay «{selector}» en {pagina.Texto}"));
        var valores = formulario.QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(entrada => entrada.Type is not ("checkbox" or "file" or "submit"))
            .ToDictionary(entrada => entrada.Name!, entrada => entrada.Value);
        foreach (var (nombre, valor) in campos ?? [])
        {
            valores[nombre] = valor;
        }

        var contenido = new MultipartFormDataContent();
        foreach (var (nombre, valor) in valores)
        {
            contenido.Add(new StringContent(valor), nombre);
        }

        foreach (var archivo in archivos)
        {
            contenido.Add(new ByteArrayContent(archivo.Contenido), archivo.Campo, archivo.Nombre);
        }

        var destino = formulario.GetAttribute("action") is { Length: > 0 } accion ? accion : pagina.Respuesta.RequestMessage!.RequestUri!.PathAndQuery;
        return await PaginaAsync(await _cliente.PostAsync(new Uri(destino, UriKind.RelativeOrAbsolute), contenido));
    }

    public async Task<Pagina> EntrarAsync(string usuario, string contrasena)
    {
        var respuesta = await EnviarAsync(
            await IrAsync("/entrar"), "form", new() { ["Datos.Usuario"] = usuario, ["Datos.Contrasena"] = contrasena });
        return respuesta;
    }

    /// <summary>Follows a redirection, which must be there.</summary>
    public Task<Pagina> SeguirAsync(Pagina pagina)
    {
        var destino = pagina.Respuesta.Headers.Location ?? throw new InvalidOperationException($"No redirige: {pagina.Estado} {pagina.Texto}");
        return IrAsync(destino.IsAbsoluteUri ? destino.PathAndQuery : destino.OriginalString);
    }

    /// <summary>As a program that has the pass and no session.</summary>
    public void OlvidarGalletas()
    {
        foreach (Cookie galleta in Cookies.GetAllCookies()) galleta.Expired = true;
    }

    public void Dispose() => _cliente.Dispose();

    private static async Task<Pagina> PaginaAsync(HttpResponseMessage respuesta)
    {
        var texto = await respuesta.Content.ReadAsStringAsync();
        return new Pagina(respuesta, texto, Lector.ParseDocument(texto));
    }
}

/// <summary>A file put into a form.</summary>
public sealed record ArchivoDePrueba(string Campo, string Nombre, byte[] Contenido);
