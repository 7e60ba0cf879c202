using System.Diagnostics;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>A program of others, run to its end.</summary>
internal static class Programa
{
    /// <summary>Its exit code and what it wrote, its errors after.</summary>
    internal static async Task<(int Codigo, string Salida)> Ejecutar(string programa, params string[] argumentos)
    {
        using var proceso = Process.Start(new ProcessStartInfo(programa, argumentos) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errores = proceso.StandardError.ReadToEndAsync();
        var salida = await proceso.StandardOutput.ReadToEndAsync();
        await proceso.WaitForExitAsync();
        return (proceso.ExitCode, salida + await errores);
    }
}
