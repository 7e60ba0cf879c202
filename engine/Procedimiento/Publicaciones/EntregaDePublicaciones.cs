using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>Writes the publications of the outbox into their folder, and notes the hash of each manifest.</summary>
public sealed class EntregaDePublicaciones
{
    private readonly ITransactor _transacciones;
    private readonly EscritorDePublicaciones _escritor;

    internal EntregaDePublicaciones(ITransactor transacciones, CarpetasDelProcedimiento carpetas) =>
        (_transacciones, _escritor) = (transacciones, new EscritorDePublicaciones(carpetas.Publicaciones));

    /// <summary>Writes one message of kind Publicacion; again the same one changes nothing.</summary>
    /// <exception cref="IOException">The folder cannot be written, or holds another publication under that name.</exception>
    public async Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion = default)
    {
        ArgumentNullException.ThrowIfNull(mensaje);
        var publicacion = _transacciones.Read(tx => PublicacionEnSalida.Leer(mensaje.CargaJson).Completa(tx.Get<IAlmacen>().Documentos));
        var resultado = _escritor.Escribir(publicacion);
        if (resultado.Estado == EstadoDeEscritura.RECHAZADA)
        {
            throw new IOException($"No se pudo publicar {publicacion.Datos.Id}: {string.Join("; ", resultado.Problemas.Select(p => p.ToString()))}");
        }

        await _transacciones.RunAsync(tx => Anotar(tx.Get<IAlmacen>(), publicacion.Datos.Id, resultado.Manifiesto!.Sha256), cancelacion);
    }

    private static bool Anotar(IAlmacen almacen, string id, string sha256)
    {
        if (almacen.Publicaciones.Buscar(id) is not { } fila || fila.HashManifiesto == sha256)
        {
            return false;
        }

        almacen.Publicaciones.Guardar(fila with { HashManifiesto = sha256 });
        return true;
    }
}
