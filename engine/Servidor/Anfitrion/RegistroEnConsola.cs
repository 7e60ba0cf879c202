using Microsoft.Extensions.Logging.Console;

namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>Log on standard error: standard output carries only a command's result.</summary>
internal static class RegistroEnConsola
{
    /// <summary>Lines for people or, with <c>Registro:Formato=json</c>, one JSON object per line with its scopes, for programs.</summary>
    public static void ConRegistroEnConsola(this ILoggingBuilder registro, IConfiguration configuracion)
    {
        if (configuracion["Registro:Formato"] == "json")
        {
            registro.AddJsonConsole(consola =>
            {
                consola.IncludeScopes = true;
                consola.UseUtcTimestamp = true;
                consola.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            });
        }
        else
        {
            registro.AddSimpleConsole(consola =>
            {
                consola.SingleLine = true;
                consola.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
                consola.ColorBehavior = LoggerColorBehavior.Disabled;
            });
        }

        registro.Services.Configure<ConsoleLoggerOptions>(consola => consola.LogToStandardErrorThreshold = LogLevel.Trace);
        registro.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning);
        // It warns that keys are not encrypted: they lie in the data folder, beside the database that they protect.
        registro.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
