using SeguimientoDesempeno.Procedimiento.Tests.Escenario;

namespace SeguimientoDesempeno.Procedimiento.Tests.Organizacion;

/// <summary>A copy of the sample's organisation, to be changed.</summary>
internal sealed class ArchivosDeOrganizacion : IDisposable
{
    public ArchivosDeOrganizacion()
    {
        foreach (var archivo in Directory.EnumerateFiles(Path.Combine(Raiz.Contenido, "organizacion")))
        {
            File.Copy(archivo, Path.Combine(Carpeta, Path.GetFileName(archivo)));
        }
    }

    public string Carpeta { get; } = Directory.CreateTempSubdirectory("organizacion-").FullName;

    public void Escribir(string archivo, string texto) => File.WriteAllText(Path.Combine(Carpeta, archivo), texto);

    public void Cambiar(string archivo, string antes, string despues) =>
        Escribir(archivo, File.ReadAllText(Path.Combine(Carpeta, archivo)).Replace(antes, despues, StringComparison.Ordinal));

    public void Agregar(string archivo, string texto) => File.AppendAllText(Path.Combine(Carpeta, archivo), texto);

    public void Quitar(string archivo) => File.Delete(Path.Combine(Carpeta, archivo));

    public void Dispose() => Directory.Delete(Carpeta, recursive: true);
}
