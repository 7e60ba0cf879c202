using System.Text.Json;
using SeguimientoDesempeno.Servidor.Anfitrion;

namespace SeguimientoDesempeno.Servidor.Disenador.Studio;

/// <summary>Elsa Studio as its npm package brings it: files at rest, most of them beside compressed copies.</summary>
internal sealed class PaqueteDeStudio
{
    private const string Nombre = "@elsa-workflows/elsa-studio-wasm";

    private readonly string _carpeta;

    public PaqueteDeStudio(CarpetaDelProducto producto)
    {
        _carpeta = Path.Combine(producto.Ruta, "node_modules", Nombre);
        Version = LeerVersion(Path.Combine(_carpeta, "package.json"));
    }

    /// <summary>Version of the package: part of each address, so that a browser may keep what it got for ever.</summary>
    public string Version { get; }

    /// <summary>Address of its folder, with a slash at the end.</summary>
    public string Base => $"/studio/{Version}/";

    /// <summary>A file by its path in the package, or null; whatever climbs out of it does not exist.</summary>
    public FileInfo? Buscar(string ruta)
    {
        var archivo = new FileInfo(Path.GetFullPath(Path.Combine(_carpeta, ruta)));
        return archivo.FullName.StartsWith(_carpeta + Path.DirectorySeparatorChar, StringComparison.Ordinal) && archivo.Exists ? archivo : null;
    }

    private static string LeerVersion(string archivo)
    {
        if (!File.Exists(archivo))
        {
            throw new FileNotFoundException(
                $"Falta node_modules/{Nombre}: ejecute «npm ci» en la raíz del repositorio (./run.sh lo hace).", archivo);
        }

        using var paquete = JsonDocument.Parse(File.ReadAllBytes(archivo));
        return paquete.RootElement.GetProperty("version").GetString()!;
    }
}
