using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Disenador.Studio;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

/// <summary>Every endpoint called as every role, compared with the table that somebody approved.</summary>
public sealed class PermisosTests : ServidorDePrueba
{
    private const string Aprobada = "Seguridad/permisos.aprobados.txt";

    /// <summary>SPC's Enlace owns the task and the document of the table; CMU's is the Enlace of another dependency.</summary>
    private static readonly string[] Cuentas =
        ["nadie", "ana", "jef", "coord", "ti", "dpp", "cm", "dueno", "auditor", "admin", "enl-spc", "enl-cmu"];

    private static readonly Dictionary<string, string> Formularios = new()
    {
        ["/entrar"] = "entrar",
        ["/tareas/{Id}"] = "tarea",
    };

    [Fact]
    public async Task Cada_punto_de_entrada_responde_a_cada_rol_lo_que_dice_la_tabla_aprobada()
    {
        await PrepararAsync();
        var tabla = new StringBuilder();
        tabla.AppendLine(Renglon("punto de entrada", Cuentas));
        var navegantes = await Task.WhenAll(Cuentas.Select(cuenta => cuenta == "nadie" ? Task.FromResult(Navegante()) : EntrarAsync(cuenta)));

        foreach (var (metodo, ruta) in Puntos())
        {
            var respuestas = new List<string>();
            foreach (var navegante in navegantes)
            {
                respuestas.Add(await LlamarAsync(navegante, metodo, ruta));
            }

            tabla.AppendLine(Renglon($"{metodo} {ruta}", respuestas));
        }

        Array.ForEach(navegantes, navegante => navegante.Dispose());
        var obtenida = tabla.ToString().ReplaceLineEndings("\n");
        var archivo = Path.Combine(AppContext.BaseDirectory, Aprobada);
        Assert.True(File.ReadAllText(archivo) == obtenida, $"La tabla de permisos cambió. Si así debe ser, apruébela en {Aprobada}:\n{obtenida}");
    }

    [Fact]
    public void Ningun_punto_de_entrada_calla_quien_puede_llamarlo()
    {
        var callados = Servicio<EndpointDataSource>().Endpoints
            .Where(punto => punto.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>() is not { Policy: not null }
                && punto.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is null)
            .Select(punto => punto.DisplayName);

        // The framework's own redirection for scripts, which no page of ours uses: the default policy closes it.
        Assert.Equal(["Blazor Opaque Redirection"], callados);
    }

    private static string Renglon(string punto, IEnumerable<string> celdas) =>
        ((punto + " ").PadRight(44) + string.Concat(celdas.Select(celda => celda.PadRight(9)))).TrimEnd();

    private Task PrepararAsync() => Servicio<ITransactor>().RunAsync(tx =>
    {
        var almacen = tx.Get<IAlmacen>();
        almacen.Tareas.Crear(new Tarea
        {
            Id = "tarea-spc",
            InstanciaId = "instancia",
            BookmarkId = "espera",
            ActividadId = "P7_11_Entregar",
            Paso = "7.11",
            Titulo = "Entregar la tabla de datos",
            Rol = "ENL",
            Dependencia = "SPC",
            Periodo = "2025-03",
            FormularioJson = """{"texto":"[]"}""",
            Resultados = ["Entregada"],
            Creada = DateTimeOffset.UnixEpoch,
        });
        almacen.Documentos.Guardar(
            new Documento
            {
                Id = "documento-spc",
                Tipo = "TABLA_DATOS",
                Nombre = "tabla.xlsx",
                Mime = "application/octet-stream",
                Dependencia = "SPC",
                Creado = DateTimeOffset.UnixEpoch,
                Origen = "GENERADO 7.8",
            },
            [1]);
        return true;
    });

    private IEnumerable<(string Metodo, string Ruta)> Puntos() => Servicio<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .SelectMany(punto => (punto.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            .Select(metodo => (metodo, "/" + punto.RoutePattern.RawText!.TrimStart('/'))))
        .Distinct()
        .OrderBy(par => par.Item2, StringComparer.Ordinal)
        .ThenBy(par => par.metodo, StringComparer.Ordinal)
        // Last, because they end the session that the others need.
        .OrderBy(par => par.Item2 switch { "/salir-de-todo" => 1, "/salir" => 2, _ => 0 });

    /// <summary>The seal that this server handed to this browser: the refusals of the table are about roles, not about seals.</summary>
    private static async Task<Dictionary<string, string>> CamposAsync(Navegante navegante)
    {
        var pagina = await navegante.IrAsync("/cuenta") is { Estado: HttpStatusCode.OK } cuenta ? cuenta : await navegante.IrAsync("/entrar");
        return new() { ["_formulario"] = pagina.Html.QuerySelector("input[name=_formulario]")!.GetAttribute("value")! };
    }

    private async Task<string> LlamarAsync(Navegante navegante, string metodo, string ruta)
    {
        var direccion = ruta
            .Replace("{Id}", "tarea-spc", StringComparison.Ordinal)
            .Replace("{id}", "documento-spc", StringComparison.Ordinal)
            .Replace("{Periodo}", "2025-03", StringComparison.Ordinal)
            .Replace("{Usuario}", "ana", StringComparison.Ordinal)
            .Replace("{secreto}", "nadie", StringComparison.Ordinal)
            .Replace("{Numero:long}", "1", StringComparison.Ordinal)
            .Replace("{**ruta}", "", StringComparison.Ordinal)
            .Replace("{*path:nonfile}", "no-existe", StringComparison.Ordinal)
            .Replace("{version}/{nombre}", "x/bandeja.css", StringComparison.Ordinal)
            .Replace("{version}", Servicio<PaqueteDeStudio>().Version, StringComparison.Ordinal)
            .Replace("{**archivo}", "package.json", StringComparison.Ordinal);
        using var peticion = new HttpRequestMessage(new HttpMethod(metodo), direccion);
        if (metodo == "POST")
        {
            var campos = await CamposAsync(navegante);
            campos["_handler"] = Formularios.GetValueOrDefault(ruta, "");
            peticion.Content = new FormUrlEncodedContent(campos);
        }

        var respuesta = await navegante.EnviarAsync(peticion);
        var destino = respuesta.Respuesta.Headers.Location?.OriginalString ?? "";
        return respuesta.Estado is HttpStatusCode.Redirect && destino.Contains("/entrar?ir=", StringComparison.Ordinal)
            ? "entrar"
            : ((int)respuesta.Estado).ToString(CultureInfo.InvariantCulture);
    }
}
