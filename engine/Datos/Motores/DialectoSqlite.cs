using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SeguimientoDesempeno.Datos.Motores;

/// <summary>SQLite in one file: WAL, every commit flushed to the disk before it is acknowledged.</summary>
internal sealed class DialectoSqlite : Dialecto
{
    /// <summary>UTC with microseconds (what PostgreSQL keeps): fixed width, so that text order is time order.</summary>
    internal const string FormaMomento = "yyyy-MM-ddTHH:mm:ss.ffffffZ";

    internal const string FormaFecha = "yyyy-MM-dd";

    private readonly string _ruta;
    private readonly string _biblioteca;

    public DialectoSqlite(string ruta)
    {
        _ruta = Path.GetFullPath(ruta);
        _biblioteca = BibliotecaSqlite.Cargar();
        Directory.CreateDirectory(Path.GetDirectoryName(_ruta)!);
    }

    public override string Descripcion => $"{_biblioteca}, {_ruta}";

    public override IReadOnlyList<string> IniciarEscritura { get; } = ["begin immediate"];

    public override string Contiene(string clave, IEnumerable<string> columnas) => $"contiene({clave}, {string.Join(", ", columnas)})";

    public override string IniciarLectura => "begin deferred";

    protected override IReadOnlyDictionary<string, string> Tipos { get; } = new Dictionary<string, string>
    {
        ["texto"] = "text",
        ["entero"] = "integer",
        ["logico"] = "integer",
        ["decimal"] = "text",
        ["fecha"] = "text",
        ["momento"] = "text",
        ["bytes"] = "blob",
        ["autonumero"] = "integer primary key autoincrement",
        ["sin_rowid"] = "without rowid",
    };

    public override DbConnection AbrirEscritura() => Abrir("pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -16000;");

    public override DbConnection AbrirLectura() => Abrir("pragma query_only = on;");

    public override object Escribir(object? valor) => Forma(valor);

    internal static object Forma(object? valor) => valor switch
    {
        null => DBNull.Value,
        DateTimeOffset momento => momento.UtcDateTime.ToString(FormaMomento, CultureInfo.InvariantCulture),
        DateOnly fecha => fecha.ToString(FormaFecha, CultureInfo.InvariantCulture),
        decimal numero => numero.ToString(CultureInfo.InvariantCulture),
        _ => valor,
    };

    private SqliteConnection Abrir(string ajustes)
    {
        // Connections are kept by Escritor and Lectores; a second pool below them would only hide files in use.
        var conexion = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _ruta, Pooling = false }.ToString());
        try
        {
            conexion.Open();
            ContieneEnSqlite.Registrar(conexion);
            using var comando = conexion.CreateCommand();
            comando.CommandText = "pragma busy_timeout = 15000; pragma foreign_keys = on; " + ajustes;
            comando.ExecuteNonQuery();
            return conexion;
        }
        catch
        {
            conexion.Dispose();
            throw;
        }
    }
}
