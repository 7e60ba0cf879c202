using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Flujos;

/// <summary>
/// Brings the definitions under <c>workflows/</c> into the store. A file counts as newer when its content differs from
/// what was imported last; one that a process owner has changed in the designer is reported, never overwritten.
/// </summary>
public sealed class ImportadorDeFlujos(ITransactor transacciones, WorkflowHost motor)
{
    /// <summary>Imports and publishes every newer file of a folder, by name.</summary>
    /// <param name="carpeta">Folder with one definition per file.</param>
    /// <param name="cancelacion">Stops between files.</param>
    /// <returns>What became of each file.</returns>
    public async Task<IReadOnlyList<FlujoImportado>> ImportarAsync(string carpeta, CancellationToken cancelacion = default)
    {
        var importados = new List<FlujoImportado>();
        foreach (var ruta in Directory.EnumerateFiles(carpeta, "*.json").Order(StringComparer.Ordinal))
        {
            var json = await File.ReadAllTextAsync(ruta, cancelacion);
            importados.Add(await transacciones.RunAsync(tx => Importar(tx, Path.GetFileName(ruta), json), cancelacion));
        }

        return importados;
    }

    private FlujoImportado Importar(ITransaction tx, string archivo, string json)
    {
        var ajustes = tx.Get<IAlmacen>().Ajustes;
        var (claveDeHash, claveDeVersion) = ($"flujo/{archivo}/sha256", $"flujo/{archivo}/version");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        if (ajustes.Leer(claveDeHash) == hash)
        {
            return new FlujoImportado(archivo, EstadoDeImportacion.SinCambio, []);
        }

        if (tx.Workflows.FindLatest(Path.GetFileNameWithoutExtension(archivo)) is { } ultima && ultima.Id != ajustes.Leer(claveDeVersion))
        {
            return new FlujoImportado(archivo, EstadoDeImportacion.CambiadoEnDisenador, []);
        }

        var resultado = motor.ImportDefinition(tx, json, publish: true);
        if (resultado.Definition is not { } definicion)
        {
            return new FlujoImportado(archivo, EstadoDeImportacion.ConProblemas, resultado.Problems);
        }

        ajustes.Escribir(claveDeHash, hash);
        ajustes.Escribir(claveDeVersion, definicion.Id);
        return new FlujoImportado(archivo, EstadoDeImportacion.Importado, resultado.Problems);
    }
}

/// <summary>What became of a workflow file.</summary>
/// <param name="Archivo">File name.</param>
/// <param name="Estado">Outcome.</param>
/// <param name="Problemas">What its author has to mend; warnings when it was imported.</param>
public sealed record FlujoImportado(string Archivo, EstadoDeImportacion Estado, IReadOnlyList<DefinitionProblem> Problemas);

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
