using System.Text;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Flujos;

/// <summary>Writes what rules in the designer back to files: the published version of each definition, else its draft.</summary>
public sealed partial class ExportadorDeFlujos(ITransactor transacciones)
{
    /// <summary>Writes the files that differ in more than what a save has to change; the others stay as they are.</summary>
    /// <param name="carpeta">Folder with one definition per file, named after the definition.</param>
    /// <param name="cancelacion">Stops between files.</param>
    public async Task<IReadOnlyList<FlujoExportado>> ExportarAsync(string carpeta, CancellationToken cancelacion = default)
    {
        Directory.CreateDirectory(carpeta);
        var exportados = new List<FlujoExportado>();
        foreach (var (rige, tieneBorrador) in transacciones.Read(Vigentes))
        {
            var archivo = NoEnNombres().Replace(rige.DefinitionId, "-") + ".json";
            var ruta = Path.Combine(carpeta, archivo);
            var anterior = File.Exists(ruta) ? await File.ReadAllTextAsync(ruta, cancelacion) : null;
            if (anterior is not null && CanonicalJson.Comparable(anterior) == CanonicalJson.Comparable(rige.Json))
            {
                exportados.Add(new FlujoExportado(archivo, rige.Version, Escrito: false, tieneBorrador));
                continue;
            }

            var texto = DefinitionFile.Write(rige);
            await File.WriteAllTextAsync(ruta, texto, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancelacion);
            await transacciones.RunAsync(
                tx =>
                {
                    new MarcaDeArchivo(tx.Get<IAlmacen>().Ajustes, archivo).Poner(texto, rige.Id);
                    return true;
                },
                cancelacion);
            exportados.Add(new FlujoExportado(archivo, rige.Version, Escrito: true, tieneBorrador));
        }

        return exportados;
    }

    private static List<(DefinitionRecord Rige, bool TieneBorrador)> Vigentes(ITransaction tx) =>
    [
        .. tx.Get<IDefinitionIndex>().Query(new DefinitionQuery { Versions = VersionSelection.Latest, IsSystem = false }).Items
            .OrderBy(ultima => ultima.DefinitionId, StringComparer.Ordinal)
            .Select(ultima => tx.Workflows.FindPublished(ultima.DefinitionId) ?? tx.Workflows.FindLatest(ultima.DefinitionId)!)
            .Select(rige => (rige, rige is { IsPublished: true, IsLatest: false })),
    ];

    [GeneratedRegex("[^A-Za-z0-9._-]+")]
    private static partial Regex NoEnNombres();
}

/// <summary>What became of a definition.</summary>
/// <param name="Archivo">File name.</param>
/// <param name="Version">Number of the version in it.</param>
/// <param name="Escrito">False when the file said the same already.</param>
/// <param name="TieneBorrador">There is a newer draft, which was not written.</param>
public sealed record FlujoExportado(string Archivo, int Version, bool Escrito, bool TieneBorrador);
