using System.Diagnostics;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>The product as its users start it: a process of its own, with its command line.</summary>
internal static class Producto
{
    /// <summary>Root of the repository.</summary>
    public static string Raiz { get; } = Encontrar(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Programa { get; } = Path.Combine(AppContext.BaseDirectory, "SeguimientoDesempeno.Servidor.dll");

    /// <summary>Starts a command and leaves it running.</summary>
    public static Process Iniciar(params string[] argumentos)
    {
        var inicio = new ProcessStartInfo("dotnet", [Programa, .. argumentos])
        {
            WorkingDirectory = Raiz,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        return Process.Start(inicio) ?? throw new InvalidOperationException("No se pudo iniciar el producto.");
    }

    /// <summary>Runs a command to its end; its standard output.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error; the message has what it wrote.</exception>
    public static async Task<string> EjecutarAsync(params string[] argumentos)
    {
        using var proceso = Iniciar(argumentos);
        var errores = proceso.StandardError.ReadToEndAsync();
        var salida = await proceso.StandardOutput.ReadToEndAsync();
        await proceso.WaitForExitAsync();
        return proceso.ExitCode == 0
            ? salida
            : throw new InvalidOperationException($"«{string.Join(' ', argumentos)}» terminó con {proceso.ExitCode}: {await errores}");
    }

    private static string Encontrar(DirectoryInfo? carpeta) => carpeta is null
        ? throw new DirectoryNotFoundException("Las pruebas no están dentro de una copia del repositorio.")
        : File.Exists(Path.Combine(carpeta.FullName, "SeguimientoDesempeno.sln")) ? carpeta.FullName : Encontrar(carpeta.Parent);
}
