using System.Runtime.CompilerServices;

namespace SeguimientoDesempeno.Procedimiento.Tests.Escenario;

/// <summary>Folders of the repository, found from this source file.</summary>
internal static class Raiz
{
    public static string Contenido => Path.Combine(Carpeta(), "content");

    public static string Flujos => Path.Combine(Carpeta(), "workflows");

    public static string Organizaciones => Path.Combine(Carpeta(), "tests", "Procedimiento.Tests", "Organizacion");

    private static string Carpeta([CallerFilePath] string aqui = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(aqui)!, "..", "..", ".."));
}
