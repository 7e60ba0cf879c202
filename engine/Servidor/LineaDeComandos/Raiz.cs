using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using SeguimientoDesempeno.Datos.Migraciones;
using SeguimientoDesempeno.Procedimiento.Organizacion;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary>The command line: every command is registered here, and speaks Spanish.</summary>
internal static class Raiz
{
    /// <summary>Exit code when this program cannot open the folder or its content: starting it again changes nothing.</summary>
    public const int NoSePuedeAbrir = 3;

    /// <summary>The commands, in the order in which the help lists them.</summary>
    internal static RootCommand Crear()
    {
        var raiz = new RootCommand("Seguimiento al Desempeño: el procedimiento P-SEJ-PEP-02 del municipio, de la captura al portal.")
        {
            ServirCommand.Crear(),
            SimularCommand.Crear(),
            CuentaCommand.Crear(),
            CerrarCommand.Crear(),
            VerificarCommand.Crear(),
            RespaldoCommand.Crear(),
            RestaurarCommand.Crear(),
            PlazosCommand.Crear(),
            CalcularCommand.Crear(),
            CumplimientoCommand.Crear(),
            SitioCommand.Crear(),
            FlujoEjecutarCommand.Crear(),
            ImportarFlujosCommand.Crear(),
            ExportarFlujosCommand.Crear(),
        };
        foreach (var opcion in raiz.Options)
        {
            if (opcion is HelpOption)
            {
                opcion.Description = "Muestra esta ayuda.";
                opcion.Action = new Ayuda();
            }
            else if (opcion is VersionOption)
            {
                opcion.Description = "Muestra la versión.";
            }
        }

        return raiz;
    }

    /// <summary>Runs one command; the exit code is 0 only when it did what was asked.</summary>
    internal static async Task<int> EjecutarAsync(string[] argumentos, InvocationConfiguration? configuracion = null)
    {
        configuracion ??= EnConsola();
        var lectura = Crear().Parse(ConServirSiNoHayOrden(argumentos));
        if (lectura.Errors.Count == 0 || lectura.Action is Ayuda) return await EjecutarAsync(lectura, configuracion);

        foreach (var mensaje in ErroresDeOrden.De(lectura)) await configuracion.Error.WriteLineAsync(mensaje);
        return 1;
    }

    /// <summary>What cannot go on says so in a sentence where there is one, and leaves the code for it.</summary>
    private static async Task<int> EjecutarAsync(ParseResult lectura, InvocationConfiguration configuracion)
    {
        configuracion.EnableDefaultExceptionHandler = false;
        try
        {
            return await lectura.InvokeAsync(configuracion);
        }
        catch (Exception error) when (error is EsquemaMasNuevoException or OrganizacionInvalidaException)
        {
            await configuracion.Error.WriteLineAsync(error.Message);
            return NoSePuedeAbrir;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await configuracion.Error.WriteLineAsync($"La orden falló: {error}");
            return 1;
        }
    }

    /// <summary><c>servir</c> is what happens when no command is named: its options may then stand alone.</summary>
    private static string[] ConServirSiNoHayOrden(string[] argumentos) =>
        argumentos is [] || (argumentos[0].StartsWith("--", StringComparison.Ordinal) && argumentos[0] is not ("--help" or "--version"))
            ? ["servir", .. argumentos]
            : argumentos;

    /// <summary>Output is UTF-8 without BOM whatever the terminal's locale says.</summary>
    private static InvocationConfiguration EnConsola()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new InvocationConfiguration { Output = Console.Out, Error = Console.Error };
    }
}
