using System.Text;
using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>
/// Writes publications. A publication appears whole or not at all, and is never changed: writing the same one again
/// does nothing, writing another under its name is refused.
/// </summary>
/// <param name="carpeta">Folder of all publications; it is made when it does not exist.</param>
public sealed class EscritorDePublicaciones(string carpeta)
{
    private readonly CarpetaDePublicaciones _carpeta = new(carpeta);

    /// <summary>Writes a publication after the last one of the chain.</summary>
    /// <exception cref="IOException">The disk refuses, or another process is writing: trying again is harmless.</exception>
    public ResultadoDeEscritura Escribir(Publicacion publicacion)
    {
        ArgumentNullException.ThrowIfNull(publicacion);
        var id = publicacion.Datos.Id;
        if (Revisar(publicacion) is { Count: > 0 } problemas)
        {
            return new(EstadoDeEscritura.RECHAZADA, null, problemas);
        }

        Directory.CreateDirectory(carpeta);
        using var turno = new FileStream(Path.Combine(carpeta, ".turno"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var contenido = ContenidoDePublicacion.Escribir(publicacion);
        return Directory.Exists(_carpeta.Ruta(id))
            ? Comparar(publicacion.Datos, contenido)
            : EscribirNueva(publicacion.Datos, contenido);
    }

    private static List<ProblemaDePublicacion> Revisar(Publicacion p)
    {
        var id = p.Datos.Id;
        var problemas = new List<ProblemaDePublicacion>();
        if (!CarpetaDePublicaciones.EsIdValido(id))
        {
            problemas.Add(new("ID_INVALIDO", "el nombre de la publicación solo admite letras, dígitos y guiones.", id));
        }

        if (p.Datos.Revision > 1 && string.IsNullOrWhiteSpace(p.Datos.Motivo))
        {
            problemas.Add(new("REVISION_SIN_MOTIVO", "una revisión debe decir por qué se hizo.", id));
        }

        foreach (var archivo in p.Archivos.Where(a => !CarpetaDePublicaciones.EsNombreDeArchivoValido(a.Nombre)))
        {
            problemas.Add(new("ARCHIVO_INVALIDO", "el nombre del archivo solo admite letras, dígitos, puntos y guiones.", id, archivo.Nombre));
        }

        foreach (var repetido in p.Archivos.GroupBy(a => a.Nombre).Where(g => g.Count() > 1))
        {
            problemas.Add(new("ARCHIVO_REPETIDO", "el archivo aparece dos veces.", id, repetido.Key));
        }

        return problemas;
    }

    private ResultadoDeEscritura Comparar(DatosDePublicacion datos, SortedDictionary<string, byte[]> contenido)
    {
        Manifiesto existente;
        try
        {
            existente = _carpeta.LeerManifiesto(datos.Id);
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException)
        {
            return new(EstadoDeEscritura.RECHAZADA, null,
                [new("MANIFIESTO_ILEGIBLE", "ya existe la carpeta y su manifiesto no se puede leer.", datos.Id, Manifiesto.Nombre)]);
        }

        var nuevo = Manifiesto.De(datos, contenido, existente.Anterior);
        if (nuevo.Sha256 == existente.Sha256)
        {
            return new(EstadoDeEscritura.SIN_CAMBIO, existente, []);
        }

        var distintos = nuevo.Archivos.Except(existente.Archivos).Concat(existente.Archivos.Except(nuevo.Archivos))
            .Select(a => a.Ruta).Distinct().Order(StringComparer.Ordinal)
            .Select(ruta => new ProblemaDePublicacion(
                "YA_PUBLICADA", "ya se publicó con otro contenido; una corrección se publica como revisión.", datos.Id, ruta));
        return new(EstadoDeEscritura.RECHAZADA, existente, distintos.ToList());
    }

    private ResultadoDeEscritura EscribirNueva(DatosDePublicacion datos, SortedDictionary<string, byte[]> contenido)
    {
        var (ultima, problema) = _carpeta.UltimaDeLaCadena();
        if (problema is not null)
        {
            return new(EstadoDeEscritura.RECHAZADA, null, [problema]);
        }

        var manifiesto = Manifiesto.De(datos, contenido, ultima);
        var parcial = Path.Combine(carpeta, "." + datos.Id.Replace('/', '.') + ".parcial");
        if (Directory.Exists(parcial))
        {
            Directory.Delete(parcial, recursive: true);
        }

        foreach (var (ruta, bytes) in contenido)
        {
            Grabar(Path.Combine(parcial, ruta), bytes);
        }

        Grabar(Path.Combine(parcial, Manifiesto.NombreDeSumas), Encoding.UTF8.GetBytes(manifiesto.Sumas()));
        Grabar(Path.Combine(parcial, Manifiesto.Nombre), JsonDePublicaciones.Escribir(manifiesto));
        var destino = _carpeta.Ruta(datos.Id);
        Directory.CreateDirectory(Path.GetDirectoryName(destino)!);
        Directory.Move(parcial, destino);
        return new(EstadoDeEscritura.ESCRITA, manifiesto, []);
    }

    private static void Grabar(string ruta, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(ruta)!);
        using var archivo = new FileStream(ruta, FileMode.CreateNew, FileAccess.Write);
        archivo.Write(bytes);
        archivo.Flush(flushToDisk: true);
    }
}

/// <summary>What became of a writing.</summary>
/// <param name="Estado">Whether it was written.</param>
/// <param name="Manifiesto">Manifest of what lies in the folder; null when there is none.</param>
/// <param name="Problemas">Why it was refused.</param>
public sealed record ResultadoDeEscritura(
    EstadoDeEscritura Estado, Manifiesto? Manifiesto, IReadOnlyList<ProblemaDePublicacion> Problemas);

/// <summary>Outcomes of writing a publication.</summary>
public enum EstadoDeEscritura
{
    /// <summary>The publication is new.</summary>
    ESCRITA,

    /// <summary>The very same publication was there already.</summary>
    SIN_CAMBIO,

    /// <summary>Nothing was written; the problems say why.</summary>
    RECHAZADA,
}
