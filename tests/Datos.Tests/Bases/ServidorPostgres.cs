using System.Diagnostics;
using Npgsql;

namespace SeguimientoDesempeno.Datos.Tests.Bases;

/// <summary>
/// A PostgreSQL cluster of our own in a temporary folder, on a Unix socket, started by the first test that needs it and
/// stopped with the process.
/// </summary>
internal sealed class ServidorPostgres
{
    private static readonly string? Programas = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).LastOrDefault(b => File.Exists(Path.Combine(b, "initdb")))
        : null;

    private static readonly Lazy<ServidorPostgres> Unico = new(() => new ServidorPostgres());
    private static int _bases;

    private readonly string _carpeta = Directory.CreateTempSubdirectory("pg").FullName;

    private ServidorPostgres()
    {
        if (Environment.IsPrivilegedProcess) Ejecutar("chown", "postgres", _carpeta);
        ComoPostgres("initdb", "-D", Datos, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        ComoPostgres(
            "pg_ctl", "-D", Datos, "-w", "-l", Path.Combine(_carpeta, "registro"),
            "-o", $"-c listen_addresses='' -c fsync=off -c max_connections=400 -k {_carpeta}", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Detener();
    }

    public static bool Instalado => Programas is not null;

    private string Datos => Path.Combine(_carpeta, "datos");

    /// <summary>Connection string of a new, empty database.</summary>
    public static string NuevaBase()
    {
        var servidor = Unico.Value;
        var nombre = $"prueba{Interlocked.Increment(ref _bases)}";
        using var conexion = new NpgsqlConnection(servidor.Conexion("postgres") + ";Pooling=false");
        conexion.Open();
        using var comando = conexion.CreateCommand();
        comando.CommandText = $"create database {nombre}";
        comando.ExecuteNonQuery();
        return servidor.Conexion(nombre);
    }

    private string Conexion(string nombre) => $"Host={_carpeta};Username=postgres;Database={nombre};Maximum Pool Size=12";

    private void Detener()
    {
        ComoPostgres("pg_ctl", "-D", Datos, "-m", "immediate", "stop");
        Directory.Delete(_carpeta, recursive: true);
    }

    private static void ComoPostgres(string programa, params string[] argumentos)
    {
        var ruta = Path.Combine(Programas!, programa);
        if (Environment.IsPrivilegedProcess) Ejecutar("runuser", ["-u", "postgres", "--", ruta, .. argumentos]);
        else Ejecutar(ruta, argumentos);
    }

    private static void Ejecutar(string programa, params string[] argumentos)
    {
        // Output goes to /dev/null: the server inherits the pipes and would keep them open.
        var linea = string.Join(' ', argumentos.Prepend(programa).Select(a => "'" + a.Replace("'", "'\\''", StringComparison.Ordinal) + "'"));
        using var proceso = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", linea + " >/dev/null 2>&1"]) { WorkingDirectory = "/" })!;
        proceso.WaitForExit();
        if (proceso.ExitCode != 0) throw new InvalidOperationException($"{programa} terminó con {proceso.ExitCode}.");
    }
}
