using System.ComponentModel;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using SeguimientoDesempeno.Datos.Migraciones;
using SeguimientoDesempeno.Datos.Motores;

namespace SeguimientoDesempeno.Datos;

/// <summary>A copy of the database as it was at one moment, made while others write.</summary>
/// <param name="Motor">"sqlite" or "postgresql".</param>
/// <param name="Esquema">Number of its schema.</param>
/// <param name="Asientos">Entries of its audit log.</param>
/// <param name="UltimoHash">Hash of the last of them; empty when there is none.</param>
public sealed record CopiaDeBase(string Motor, long Esquema, long Asientos, string UltimoHash)
{
    private const string Consulta =
        "select (select coalesce(max(numero), 0) from esquema), (select count(*) from bitacora), "
        + "(select hash from bitacora order by numero desc limit 1)";

    /// <summary>Last schema number that this program knows.</summary>
    public static int EsquemaConocido => Migrador.Ultima;

    /// <summary>Copies a database into a new file: a SQLite database, or what <c>pg_dump --format=custom</c> writes.</summary>
    /// <param name="origen">Path of a SQLite file, or a PostgreSQL connection string.</param>
    /// <param name="archivo">File to write; it must not exist.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL's own tool is missing or refuses.</exception>
    public static CopiaDeBase Hacer(string origen, string archivo)
    {
        if (!EsPostgres(origen))
        {
            BibliotecaSqlite.Cargar();
            using var abierta = Abrir(origen);
            using var copiar = abierta.CreateCommand();
            copiar.CommandText = "vacuum into @archivo";
            copiar.Parameters.AddWithValue("@archivo", archivo);
            copiar.CommandTimeout = 0;
            copiar.ExecuteNonQuery();
            return Leer(archivo);
        }

        using (var conexion = new NpgsqlConnection(origen))
        {
            conexion.Open();
            var copia = Leer(conexion, "postgresql");
            Volcar(new NpgsqlConnectionStringBuilder(origen), archivo);
            return copia;
        }
    }

    /// <summary>What a copied SQLite file holds.</summary>
    /// <exception cref="InvalidOperationException">The file is damaged.</exception>
    public static CopiaDeBase Leer(string archivo)
    {
        BibliotecaSqlite.Cargar();
        using var conexion = Abrir(archivo);
        using var revisar = conexion.CreateCommand();
        revisar.CommandText = "pragma integrity_check";
        return (string?)revisar.ExecuteScalar() == "ok"
            ? Leer(conexion, "sqlite")
            : throw new InvalidOperationException("La base de datos está dañada: no pasa la revisión de SQLite.");
    }

    /// <summary>Whether it is a connection string and not a path.</summary>
    public static bool EsPostgres(string origen) => origen.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    private static CopiaDeBase Leer(DbConnection conexion, string motor)
    {
        using var orden = conexion.CreateCommand();
        orden.CommandText = Consulta;
        using var lector = orden.ExecuteReader();
        lector.Read();
        return new(motor, lector.GetInt64(0), lector.GetInt64(1), lector.IsDBNull(2) ? "" : lector.GetString(2));
    }

    private static SqliteConnection Abrir(string archivo)
    {
        var conexion = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = archivo, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 60,
        }.ToString());
        conexion.Open();
        return conexion;
    }

    private static void Volcar(NpgsqlConnectionStringBuilder conexion, string archivo)
    {
        var inicio = new ProcessStartInfo("pg_dump")
        {
            RedirectStandardError = true,
            ArgumentList = { "--format=custom", "--no-owner", "--file", archivo },
            Environment =
            {
                ["PGHOST"] = conexion.Host, ["PGPORT"] = $"{conexion.Port}", ["PGDATABASE"] = conexion.Database,
                ["PGUSER"] = conexion.Username, ["PGPASSWORD"] = conexion.Password,
            },
        };
        try
        {
            using var proceso = Process.Start(inicio)!;
            var error = proceso.StandardError.ReadToEnd();
            proceso.WaitForExit();
            if (proceso.ExitCode != 0) throw new InvalidOperationException($"pg_dump no pudo copiar la base de datos: {error.Trim()}");
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("Falta pg_dump (paquete postgresql-client): sin él, respalde la base de datos con las herramientas de su servidor PostgreSQL.");
        }
    }
}
