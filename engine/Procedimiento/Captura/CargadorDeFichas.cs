using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Captura;

/// <summary>Loads the fichas of a CSV file into a store that has none yet.</summary>
public sealed class CargadorDeFichas(ITransactor transacciones, string archivo)
{
    private const string Marca = "fichas/cargadas";

    /// <summary>Loads the file on the first start; later calls change nothing.</summary>
    /// <returns>What the author of the file has to mend; with errors nothing is loaded.</returns>
    public async Task<IReadOnlyList<Problema>> CargarAsync(CancellationToken cancelacion = default)
    {
        if (transacciones.Read(tx => tx.Get<IAlmacen>().Ajustes.Leer(Marca)) is not null)
        {
            return [];
        }

        var lectura = FichasCsv.Leer(archivo);
        if (lectura.EsValida)
        {
            await transacciones.RunAsync(tx => Guardar(tx.Get<IAlmacen>(), lectura.Valor), cancelacion);
        }

        return lectura.Problemas;
    }

    private static int Guardar(IAlmacen almacen, IReadOnlyList<Desempeno.Indicadores.FichaTecnica> fichas)
    {
        foreach (var ficha in fichas)
        {
            almacen.Fichas.Guardar(ficha);
        }

        almacen.Ajustes.Escribir(Marca, fichas.Count.ToString());
        return fichas.Count;
    }
}
