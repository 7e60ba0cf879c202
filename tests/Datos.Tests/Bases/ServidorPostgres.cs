using System.Diagnostics;
using Npgsql;

namespace SeguimientoDesempeno.Datos.Tests.Bases;

/// <summary>
/// A PostgreSQL cluster of our own in a temporary folder, on a Unix socket, started by the first test that needs it and
/// stopped and removed when the process ends, however it ends.
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
        DetenerAlTerminar();
        ComoPostgres("initdb", "-D", Datos, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        ComoPostgres(
            "pg_ctl", "-D", Datos, "-w", "-l", Path.Combine(_carpeta, "registro"),
            "-o", $"-c listen_addresses='' -c fsync=off -c max_connections=400 -k {_carpeta}", "start");
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

    // A process that is killed cleans nothing up: a shell outside of it waits for its end.
    private void DetenerAlTerminar() => Ejecutar(
        "setsid",
        [
            "--fork", "sh", "-c", "tail --pid=\"$0\" -f /dev/null; carpeta=$1; shift; \"$@\"; rm -rf \"$carpeta\"",
            $"{Environment.ProcessId}", _carpeta, .. LineaDePostgres("pg_ctl", "-D", Datos, "-m", "immediate", "stop"),
        ]);

    private static void ComoPostgres(string programa, params string[] argumentos)
    {
        var linea = LineaDePostgres(programa, argumentos);
        Ejecutar(linea[0], linea[1..]);
    }

    private static string[] LineaDePostgres(string programa, params string[] argumentos)
    {
        string[] linea = [Path.Combine(Programas!, programa), .. argumentos];
        return Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. linea] : linea;
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
