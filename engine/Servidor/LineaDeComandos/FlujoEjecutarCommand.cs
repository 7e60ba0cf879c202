using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using SeguimientoDesempeno.Procedimiento;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;
using SeguimientoDesempeno.Workflows.Hosting.InMemory;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>flujo ejecutar</c>: runs a workflow definition in memory and prints what happened as one JSON object.</summary>
internal static class FlujoEjecutarCommand
{
    private static readonly JsonSerializerOptions Formato = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The group <c>flujo</c> with its command.</summary>
    internal static Command Crear() => new("flujo", "Órdenes sobre definiciones de flujos.") { Ejecutar() };

    private static Command Ejecutar()
    {
        var archivos = new Argument<string[]>("archivos")
        {
            Description = "La definición que se ejecuta (JSON de Elsa 3), seguida de las que puede llamar.",
            HelpName = "FLUJO.json",
            Arity = ArgumentArity.OneOrMore,
        };
        var entradas = new Option<string[]>("--entrada")
        {
            Description = "Entrada del flujo, clave=valor; el valor es JSON o, si no lo es, texto. Se puede repetir.",
            HelpName = "clave=valor",
        };
        var reanudar = new Option<bool>("--reanudar")
        {
            Description = "Reanuda cada espera en cuanto aparece, en orden de creación y sin datos (una tarea humana, con su primer resultado), hasta terminar.",
        };
        var modo = new Option<string>("--modo")
        {
            Description = "Cómo avanzan los diagramas cuya definición no lo dice: contador (cuentan visitas en las uniones) o token (mueven fichas).",
            HelpName = "contador|token",
            DefaultValueFactory = _ => "contador",
        };
        modo.AcceptOnlyFromAmong("contador", "token");
        var comando = new Command(
            "ejecutar",
            "Ejecuta una definición en memoria, sin tocar los datos, y escribe un objeto JSON: lines, status, subStatus, incidents, bookmarks, outputs, journal.")
        {
            archivos, entradas, reanudar, modo,
        };
        comando.SetAction((lectura, _) => CorrerAsync(
            lectura.GetValue(archivos)!,
            lectura.GetValue(entradas) ?? [],
            lectura.GetValue(reanudar),
            lectura.GetValue(modo) == "token" ? FlowchartMode.TokenBased : FlowchartMode.CounterBased,
            lectura.InvocationConfiguration));
        return comando;
    }

    private static async Task<int> CorrerAsync(string[] archivos, string[] entradas, bool reanuda, FlowchartMode modo, InvocationConfiguration consola)
    {
        var entrada = new Dictionary<string, object?>();
        foreach (var par in entradas)
        {
            var igual = par.IndexOf('=', StringComparison.Ordinal);
            if (igual <= 0)
            {
                await consola.Error.WriteLineAsync($"Error: --entrada se escribe clave=valor, y dice «{par}».");
                return 1;
            }

            entrada[par[..igual]] = Valor(par[(igual + 1)..]);
        }

        var ensayo = new Rehearsal(Actividades(), TimeProvider.System, modo);
        DefinitionRecord? principal = null;

        // The definitions that may be called first, so that the main one finds them.
        foreach (var archivo in archivos.Skip(1).Append(archivos[0]))
        {
            principal = await ImportarAsync(ensayo, archivo, consola.Error);
            if (principal is null)
            {
                return 1;
            }
        }

        var resultado = await ensayo.RunAsync(principal!, entrada, reanuda);
        await consola.Output.WriteLineAsync(resultado.ToJsonString(Formato));
        return 0;
    }

    private static async Task<DefinitionRecord?> ImportarAsync(Rehearsal ensayo, string archivo, TextWriter errores)
    {
        if (!File.Exists(archivo))
        {
            await errores.WriteLineAsync($"Error: no existe el archivo «{archivo}».");
            return null;
        }

        var importado = await ensayo.ImportAsync(await File.ReadAllTextAsync(archivo));
        foreach (var problema in importado.Problems)
        {
            await errores.WriteLineAsync(Linea(archivo, problema));
        }

        return importado.Definition;
    }

    private static string Linea(string archivo, DefinitionProblem problema) =>
        $"{(problema.Prevents ? "Error" : "Aviso")}: {archivo}{(problema.Place is null ? "" : ", " + problema.Place)}: {problema.Message} [{problema.Code}]";

    private static object? Valor(string texto)
    {
        try
        {
            return PlainJson.Parse(texto);
        }
        catch (JsonException)
        {
            return texto;
        }
    }

    /// <summary>
    /// Elsa's activities, whose requests and mails go nowhere, and the procedure's as rehearsed ones: they wait where the real
    /// ones would act.
    /// </summary>
    private static ActivityRegistry Actividades()
    {
        var producto = CarpetaDelProducto.Encontrar();
        using var servicios = new ServiceCollection().AddProcedimiento(producto.Contenido, Path.GetTempPath()).BuildServiceProvider();
        var registro = ElsaActivities.Registry(new ElsaPorts { ReadLine = static () => Console.IsInputRedirected ? Console.In.ReadLine() : null });
        foreach (var actividad in servicios.GetRequiredService<ActivityRegistry>().Activities.ToList())
        {
            if (registro.Find(actividad.Descriptor.TypeName) is null)
            {
                registro.Register(new RehearsedActivity(actividad));
            }
        }

        return registro;
    }
}
