using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using SeguimientoDesempeno.Datos;

namespace SeguimientoDesempeno.Servidor.Respaldo;

/// <summary>
/// Copies a data folder into one archive while the server works. The database goes first: what is published or mailed after
/// that moment is still waiting in the copy's outbox, and delivering it again after a restore is harmless.
/// </summary>
internal static class CreadorDeRespaldo
{
    private static readonly string[] Carpetas = ["publicaciones", "correo"];

    /// <summary>Makes a backup.</summary>
    /// <param name="datos">Data folder.</param>
    /// <param name="origen">Path of its SQLite file, or a PostgreSQL connection string.</param>
    /// <param name="salida">Archive to write; it must not exist.</param>
    /// <param name="reloj">Clock on the wall.</param>
    /// <exception cref="RespaldoException">It cannot be made.</exception>
    public static ManifiestoDeRespaldo Crear(string datos, string origen, string salida, TimeProvider reloj)
    {
        if (File.Exists(salida)) throw new RespaldoException($"El archivo {salida} ya existe: indique otro nombre; un respaldo no se sobrescribe.");
        if (!CopiaDeBase.EsPostgres(origen) && !File.Exists(origen)) throw new RespaldoException($"En {datos} no hay una base de datos que respaldar.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(salida))!);
        var (parcial, copia) = (salida + ".parcial", salida + ".base");
        try
        {
            File.Delete(parcial);
            File.Delete(copia);
            var manifiesto = Escribir(datos, origen, parcial, copia, reloj);
            File.Move(parcial, salida);
            new UltimoRespaldo(manifiesto.Creado, Path.GetFullPath(salida), new FileInfo(salida).Length).Anotar(datos);
            return manifiesto;
        }
        finally
        {
            File.Delete(parcial);
            File.Delete(copia);
        }
    }

    private static ManifiestoDeRespaldo Escribir(string datos, string origen, string parcial, string copia, TimeProvider reloj)
    {
        var hecha = CopiaDeBase.Hacer(origen, copia);
        var archivos = new List<ArchivoDeRespaldo>();
        using var flujo = new FileStream(parcial, SoloParaSuDueno);
        using (var archivo = new ZipArchive(flujo, ZipArchiveMode.Create, leaveOpen: true))
        {
            archivos.Add(Agregar(archivo, hecha.Motor == "sqlite" ? ManifiestoDeRespaldo.Base : ManifiestoDeRespaldo.Volcado, copia));
            archivos.AddRange(Carpetas.SelectMany(carpeta => ArchivosDe(datos, carpeta)).Select(ruta => Agregar(archivo, ruta, Path.Combine(datos, ruta))));
            var manifiesto = new ManifiestoDeRespaldo(
                ManifiestoDeRespaldo.FormatoActual, reloj.GetUtcNow(), Version, hecha.Motor, hecha.Esquema, hecha.Asientos, hecha.UltimoHash, archivos);
            using var entrada = archivo.CreateEntry(ManifiestoDeRespaldo.Nombre).Open();
            entrada.Write(manifiesto.Escribir());
            return manifiesto;
        }
    }

    /// <summary>Version of the program.</summary>
    public static string Version => typeof(CreadorDeRespaldo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    // A backup holds password hashes and everybody's data.
    private static FileStreamOptions SoloParaSuDueno
    {
        get
        {
            var opciones = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
            if (!OperatingSystem.IsWindows()) opciones.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return opciones;
        }
    }

    // What is half written has a name that says so, and appears whole under its own later.
    private static IEnumerable<string> ArchivosDe(string datos, string carpeta) => !Directory.Exists(Path.Combine(datos, carpeta)) ? [] : Directory
        .EnumerateFiles(Path.Combine(datos, carpeta), "*", SearchOption.AllDirectories)
        .Select(ruta => Path.GetRelativePath(datos, ruta).Replace('\\', '/'))
        .Where(ruta => !ruta.EndsWith(".parcial", StringComparison.Ordinal) && !ruta.Split('/').Any(parte => parte.StartsWith('.')))
        .Order(StringComparer.Ordinal);

    private static ArchivoDeRespaldo Agregar(ZipArchive archivo, string ruta, string origen)
    {
        using var entrada = archivo.CreateEntry(ruta, CompressionLevel.Fastest).Open();
        using var lectura = File.OpenRead(origen);
        using var huella = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bloque = new byte[128 * 1024];
        var bytes = 0L;
        for (int leidos; (leidos = lectura.Read(bloque)) > 0; bytes += leidos)
        {
            huella.AppendData(bloque, 0, leidos);
            entrada.Write(bloque, 0, leidos);
        }

        return new(ruta, bytes, Convert.ToHexStringLower(huella.GetHashAndReset()));
    }
}
