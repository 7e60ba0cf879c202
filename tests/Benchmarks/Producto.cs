using System.Diagnostics;
using System.Globalization;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>The product as its users start it: a process of its own, built like this program.</summary>
internal static class Producto
{
    // Clock ticks of /proc; Linux shows 100 a second to programs whatever the kernel counts with.
    private const double PulsosPorSegundo = 100;

    /// <summary>Starts a command and leaves it running, with its log set aside.</summary>
    public static Process Iniciar(params string[] argumentos)
    {
        var programa = Path.Combine(AppContext.BaseDirectory, "SeguimientoDesempeno.Servidor.dll");
        var inicio = new ProcessStartInfo("dotnet", [programa, .. argumentos]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(inicio) ?? throw new InvalidOperationException("No se pudo iniciar el producto.");
    }

    /// <summary>Runs a command to its end: seconds on the clock and of processor.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error; the message has what it wrote.</exception>
    public static async Task<(double Reloj, double Procesador)> EjecutarAsync(params string[] argumentos)
    {
        var antes = ProcesadorDeLosHijos();
        var inicio = Stopwatch.GetTimestamp();
        using var proceso = Iniciar(argumentos);
        var errores = proceso.StandardError.ReadToEndAsync();
        await proceso.StandardOutput.ReadToEndAsync();
        await proceso.WaitForExitAsync();
        var reloj = Stopwatch.GetElapsedTime(inicio).TotalSeconds;
        return proceso.ExitCode == 0
            ? (reloj, ProcesadorDeLosHijos() - antes)
            : throw new InvalidOperationException($"«{string.Join(' ', argumentos)}» terminó con {proceso.ExitCode}: {await errores}");
    }

    /// <summary>A figure of a process in <c>/proc</c>, from kB to MB; 0 when it has just ended.</summary>
    public static double Memoria(Process proceso, string campo)
    {
        try
        {
            var linea = File.ReadLines($"/proc/{proceso.Id}/status").FirstOrDefault(l => l.StartsWith(campo + ":", StringComparison.Ordinal));
            return linea is null ? 0 : double.Parse(linea.Split(' ', '\t').First(p => p.Length > 0 && char.IsAsciiDigit(p[0])), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException) when (proceso.HasExited)
        {
            return 0;
        }
    }

    /// <summary>Runs a command to its end: the most memory that it had at a time, in MB.</summary>
    public static async Task<double> MemoriaMasAltaAsync(params string[] argumentos)
    {
        using var proceso = Iniciar(argumentos);
        var escrito = Task.WhenAll(proceso.StandardOutput.ReadToEndAsync(), proceso.StandardError.ReadToEndAsync());
        var masAlta = 0.0;
        // The system keeps the highest for as long as the process lives.
        while (!proceso.WaitForExit(TimeSpan.FromMilliseconds(20))) masAlta = Math.Max(masAlta, Memoria(proceso, "VmHWM"));
        return proceso.ExitCode == 0 ? masAlta : throw new InvalidOperationException(string.Join('\n', await escrito));
    }

    // The system tells what a process used only as part of all children that have ended (proc(5): cutime and cstime).
    internal static double ProcesadorDeLosHijos()
    {
        var estado = File.ReadAllText("/proc/self/stat");
        var campos = estado[(estado.LastIndexOf(')') + 2)..].Split(' ');
        return (Numero(campos[13]) + Numero(campos[14])) / PulsosPorSegundo;
    }

    private static double Numero(string campo) => long.Parse(campo, CultureInfo.InvariantCulture);
}
