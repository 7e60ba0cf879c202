using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Flujos;

/// <summary>
/// Brings the definitions under <c>workflows/</c> into the store. A file counts as newer when its content differs from
/// what was imported last; one that a process owner has changed in the designer is reported, never overwritten silently.
/// </summary>
public sealed class ImportadorDeFlujos(ITransactor transacciones, WorkflowHost motor, PublicacionDeFlujos publicacion)
{
    /// <summary>Imports and publishes every newer file of a folder, by name, that was not changed in the designer.</summary>
    public Task<IReadOnlyList<FlujoImportado>> ImportarAsync(string carpeta, CancellationToken cancelacion = default) =>
        ImportarAsync(carpeta, reemplazar: false, cancelacion);

    /// <summary>Imports and publishes every newer file of a folder, by name.</summary>
    /// <param name="carpeta">Folder with one definition per file.</param>
    /// <param name="reemplazar">The file wins over what was changed in the designer, which stays as an earlier version.</param>
    /// <param name="cancelacion">Stops between files.</param>
    /// <returns>What became of each file.</returns>
    public async Task<IReadOnlyList<FlujoImportado>> ImportarAsync(string carpeta, bool reemplazar, CancellationToken cancelacion)
    {
        var importados = new List<FlujoImportado>();
        foreach (var ruta in Directory.EnumerateFiles(carpeta, "*.json").Order(StringComparer.Ordinal))
        {
            var json = await File.ReadAllTextAsync(ruta, cancelacion);
            importados.Add(await ImportarAsync(Path.GetFileName(ruta), json, reemplazar, cancelacion));
        }

        return importados;
    }

    private async Task<FlujoImportado> ImportarAsync(string archivo, string json, bool reemplazar, CancellationToken cancelacion)
    {
        try
        {
            return await transacciones.RunAsync(tx => Importar(tx, archivo, json, reemplazar), cancelacion);
        }
        catch (FlujoConProblemasException error)
        {
            return new FlujoImportado(archivo, EstadoDeImportacion.ConProblemas, error.Problemas);
        }
    }

    private FlujoImportado Importar(ITransaction tx, string archivo, string json, bool reemplazar)
    {
        var marca = new MarcaDeArchivo(tx.Get<IAlmacen>().Ajustes, archivo);
        if (marca.EsDe(json))
        {
            return new FlujoImportado(archivo, EstadoDeImportacion.SinCambio, []);
        }

        if (!reemplazar && tx.Workflows.FindLatest(Path.GetFileNameWithoutExtension(archivo)) is { } ultima && ultima.Id != marca.Version)
        {
            return new FlujoImportado(archivo, EstadoDeImportacion.CambiadoEnDisenador, []);
        }

        var importado = motor.ImportDefinition(tx, json, publish: false);
        if (importado.Definition is not { } definicion)
        {
            throw new FlujoConProblemasException(importado.Problems);
        }

        var avisos = importado.Problems;
        if (!definicion.IsPublished)
        {
            var resultado = publicacion.Publicar(tx, definicion, "sistema");
            avisos = resultado.Version is null ? throw new FlujoConProblemasException(resultado.Problemas) : resultado.Problemas;
        }

        marca.Poner(json, definicion.Id);
        return new FlujoImportado(archivo, EstadoDeImportacion.Importado, avisos) { Version = definicion.Version };
    }

    /// <summary>The file cannot rule: its transaction leaves nothing behind.</summary>
    private sealed class FlujoConProblemasException(IReadOnlyList<DefinitionProblem> problemas) : Exception
    {
        public IReadOnlyList<DefinitionProblem> Problemas => problemas;
    }
}

/// <summary>What became of a workflow file.</summary>
/// <param name="Archivo">File name.</param>
/// <param name="Estado">Outcome.</param>
/// <param name="Problemas">What its author has to mend; warnings when it was imported.</param>
public sealed record FlujoImportado(string Archivo, EstadoDeImportacion Estado, IReadOnlyList<DefinitionProblem> Problemas)
{
    /// <summary>Number of the version that was published; 0 when none was.</summary>
    public int Version { get; init; }
}

/// <summary>Outcomes of importing a workflow file.</summary>
public enum EstadoDeImportacion
{
    /// <summary>Published as a new version.</summary>
    Importado,

    /// <summary>The file is the one imported last.</summary>
    SinCambio,

    /// <summary>The designer holds a later version of its own: nothing was done.</summary>
    CambiadoEnDisenador,

    /// <summary>The file cannot be used: nothing was done.</summary>
    ConProblemas,
}
