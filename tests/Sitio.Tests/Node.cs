namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>A tool of the npm assets, run by Node.js.</summary>
internal static class Node
{
    private static string Raiz => Path.GetDirectoryName(Ejemplo.Contenido)!;

    /// <summary>A file of an installed package.</summary>
    internal static string DePaquete(params string[] ruta)
    {
        var archivo = Path.Combine([Raiz, "node_modules", .. ruta]);
        Assert.True(File.Exists(archivo), $"Falta {ruta[0]}: ejecute «npm ci».");
        return archivo;
    }

    /// <summary>Runs a program of the tests; what it wrote, its errors after.</summary>
    internal static Task<(int Codigo, string Salida)> DePrueba(string programa, params string[] argumentos) =>
        Ejecutar([Path.Combine(Raiz, "tests", "Sitio.Tests", programa), .. argumentos]);

    /// <summary>Runs a program of a package; what it wrote, its errors after.</summary>
    internal static Task<(int Codigo, string Salida)> Ejecutar(params string[] argumentos) => Programa.Ejecutar("node", argumentos);
}
