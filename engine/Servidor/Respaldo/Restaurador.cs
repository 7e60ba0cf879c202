using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using SeguimientoDesempeno.Datos;

namespace SeguimientoDesempeno.Servidor.Respaldo;

/// <summary>Puts a backup into an empty folder: whole and checked, or not at all.</summary>
internal static class Restaurador
{
    private const string Danado = "El respaldo está dañado o incompleto y no se restauró nada";

    /// <summary>Restores an archive.</summary>
    /// <exception cref="RespaldoException">It cannot be restored, and the folder is as it was.</exception>
    public static ManifiestoDeRespaldo Restaurar(string respaldo, string datos)
    {
        datos = Path.TrimEndingDirectorySeparator(Path.GetFullPath(datos));
        if (!File.Exists(respaldo)) throw new RespaldoException($"No existe el archivo {respaldo}.");
        if (File.Exists(datos) || (Directory.Exists(datos) && Directory.EnumerateFileSystemEntries(datos).Any()))
        {
            throw new RespaldoException($"La carpeta {datos} no está vacía: restaure en una nueva y, cuando la haya revisado, cámbiela por la anterior.");
        }

        var provisional = $"{datos}.restaurando-{Guid.NewGuid():N}";
        try
        {
            var manifiesto = Extraer(respaldo, provisional);
            Revisar(manifiesto, provisional);
            if (Directory.Exists(datos)) Directory.Delete(datos);
            Directory.Move(provisional, datos);
            return manifiesto;
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw new RespaldoException($"{Danado}: no se puede leer ({error.Message})");
        }
        finally
        {
            if (Directory.Exists(provisional)) Directory.Delete(provisional, recursive: true);
        }
    }

    private static ManifiestoDeRespaldo Extraer(string respaldo, string destino)
    {
        using var archivo = ZipFile.OpenRead(respaldo);
        var entrada = archivo.GetEntry(ManifiestoDeRespaldo.Nombre) ?? throw new RespaldoException($"{Danado}: no tiene manifiesto, no es un respaldo de este programa.");
        ManifiestoDeRespaldo manifiesto;
        using (var flujo = entrada.Open()) manifiesto = ManifiestoDeRespaldo.Leer(flujo);
        if (manifiesto.Formato > ManifiestoDeRespaldo.FormatoActual || manifiesto.Esquema > CopiaDeBase.EsquemaConocido)
        {
            throw new RespaldoException(
                $"El respaldo es de un programa más nuevo ({manifiesto.Programa}, esquema {manifiesto.Esquema}; este conoce hasta el {CopiaDeBase.EsquemaConocido}): use ese programa.");
        }

        var ajenas = archivo.Entries.Select(e => e.FullName).Except(manifiesto.Archivos.Select(a => a.Ruta)).Where(ruta => ruta != ManifiestoDeRespaldo.Nombre).ToList();
        if (ajenas.Count > 0) throw new RespaldoException($"{Danado}: contiene archivos que su manifiesto no nombra, como {ajenas[0]}.");
        foreach (var declarado in manifiesto.Archivos) Extraer(archivo, declarado, destino);
        return manifiesto;
    }

    private static void Extraer(ZipArchive archivo, ArchivoDeRespaldo declarado, string destino)
    {
        var ruta = Path.GetFullPath(Path.Combine(destino, declarado.Ruta));
        if (!ruta.StartsWith(destino + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new RespaldoException($"{Danado}: nombra un archivo fuera de su carpeta.");
        var entrada = archivo.GetEntry(declarado.Ruta) ?? throw new RespaldoException($"{Danado}: falta {declarado.Ruta}.");
        Directory.CreateDirectory(Path.GetDirectoryName(ruta)!);
        using (var origen = entrada.Open())
        using (var copia = File.Create(ruta))
        {
            origen.CopyTo(copia);
        }

        using var escrito = File.OpenRead(ruta);
        if (escrito.Length != declarado.Bytes || Convert.ToHexStringLower(SHA256.HashData(escrito)) != declarado.Sha256)
        {
            throw new RespaldoException($"{Danado}: {declarado.Ruta} no tiene la huella con la que se respaldó.");
        }
    }

    private static void Revisar(ManifiestoDeRespaldo manifiesto, string destino)
    {
        if (manifiesto.Motor != "sqlite") return;
        var leida = CopiaDeBase.Leer(Path.Combine(destino, ManifiestoDeRespaldo.Base));
        if ((leida.Asientos, leida.UltimoHash) != (manifiesto.Asientos, manifiesto.UltimoHash))
        {
            throw new RespaldoException($"{Danado}: la bitácora de la base de datos no es la que dice el manifiesto.");
        }
    }
}
