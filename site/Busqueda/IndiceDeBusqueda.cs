using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SeguimientoDesempeno.Sitio.Busqueda;

/// <summary>
/// The index of the search box, made from the finished pages by Pagefind where its npm package is present. It lies in the
/// portal's folder beside what the generator wrote, and the portal is whole without it.
/// </summary>
public static class IndiceDeBusqueda
{
    /// <summary>Folder of the index inside the portal.</summary>
    public const string Carpeta = "buscar/indice";

    private const string EnObra = ".indice";

    private static readonly TimeSpan Limite = TimeSpan.FromMinutes(5);

    /// <summary>Makes the index anew when the pages changed or it is missing.</summary>
    /// <param name="portal">Folder of the generated portal.</param>
    /// <param name="modulos">The <c>node_modules</c> in which Pagefind may be.</param>
    /// <param name="cambio">Whether the pages changed since the last time.</param>
    /// <param name="cancelacion">Stops the work; the portal then stays without index.</param>
    /// <returns>What there is to tell, in a sentence; null when there was nothing to do.</returns>
    public static async Task<string?> Hacer(string portal, string modulos, bool cambio, CancellationToken cancelacion = default)
    {
        var destino = Path.Combine(portal, Carpeta);
        if (Programa(modulos) is not { } programa)
        {
            Borrar(destino);
            return cambio ? "Sin Pagefind (npm ci): la búsqueda queda con sus índices alfabético y por tema." : null;
        }

        if (!cambio && File.Exists(Path.Combine(destino, "pagefind.js")))
        {
            return null;
        }

        var nueva = Path.Combine(portal, EnObra);
        Borrar(nueva);
        if (await Correr(programa, portal, cancelacion).ConfigureAwait(false) is { } error)
        {
            Borrar(nueva);
            Borrar(destino);
            return $"La búsqueda queda con sus índices alfabético y por tema: Pagefind no terminó ({error}).";
        }

        Borrar(destino);
        Directory.CreateDirectory(Path.GetDirectoryName(destino)!);
        Directory.Move(nueva, destino);
        return "Índice de búsqueda hecho con Pagefind.";
    }

    /// <summary>Whether a file of the portal belongs to the index, finished or in the making.</summary>
    internal static bool EsSuyo(string ruta) =>
        ruta.StartsWith(Carpeta + "/", StringComparison.Ordinal) || ruta.StartsWith(EnObra + "/", StringComparison.Ordinal);

    /// <summary>The binary that npm put there for this machine; null when there is none.</summary>
    private static string? Programa(string modulos)
    {
        var sistema = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var maquina = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        var nombre = OperatingSystem.IsWindows() ? "pagefind_extended.exe" : "pagefind_extended";
        var programa = Path.Combine(modulos, "@pagefind", $"{sistema}-{maquina}", "bin", nombre);
        return File.Exists(programa) ? programa : null;
    }

    private static async Task<string?> Correr(string programa, string portal, CancellationToken cancelacion)
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(cancelacion);
        limite.CancelAfter(Limite);
        try
        {
            using var proceso = Process.Start(new ProcessStartInfo(programa, ["--site", portal, "--output-subdir", EnObra, "--force-language", "es", "--quiet"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            await using var alCancelar = limite.Token.Register(() => proceso.Kill(entireProcessTree: true)).ConfigureAwait(false);
            var salida = proceso.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var errores = await proceso.StandardError.ReadToEndAsync(CancellationToken.None).ConfigureAwait(false);
            await salida.ConfigureAwait(false);
            await proceso.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            return proceso.ExitCode == 0 ? null : errores.Split('\n')[0].Trim() is { Length: > 0 } motivo ? motivo : $"código {proceso.ExitCode}";
        }
        catch (Exception error) when (error is Win32Exception or IOException)
        {
            return error.Message;
        }
    }

    private static void Borrar(string carpeta)
    {
        if (Directory.Exists(carpeta))
        {
            Directory.Delete(carpeta, recursive: true);
        }
    }
}
