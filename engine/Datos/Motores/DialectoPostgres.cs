using System.Data.Common;
using Npgsql;

namespace SeguimientoDesempeno.Datos.Motores;

/// <summary>PostgreSQL by connection string.</summary>
internal sealed class DialectoPostgres : Dialecto, IDisposable
{
    /// <summary>Key of the advisory lock by which writers of several processes take turns, as SQLite's do by its file lock.</summary>
    private const int Turno = 20025;

    private readonly NpgsqlDataSource _origen;

    public DialectoPostgres(string conexion)
    {
        var ajustes = new NpgsqlConnectionStringBuilder(conexion) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 };
        _origen = NpgsqlDataSource.Create(ajustes);
        Descripcion = $"PostgreSQL en {ajustes.Host}, base {ajustes.Database}";
    }

    public override string Descripcion { get; }

    public override IReadOnlyList<string> IniciarEscritura { get; } = ["begin", $"select pg_advisory_xact_lock({Turno})"];

    // The columns compare by bytes, where lower() knows only the letters without accents.
    public override string Contiene(string clave, IEnumerable<string> columnas) =>
        $"position({clave} in translate(lower(concat_ws(chr(10), {string.Join(", ", columnas)})), 'áéíóúüñÁÉÍÓÚÜÑ', 'aeiouunaeiouun')) > 0";

    public override string IniciarLectura => "begin isolation level repeatable read read only";

    protected override IReadOnlyDictionary<string, string> Tipos { get; } = new Dictionary<string, string>
    {
        // The order of bytes, as in SQLite: keys and ids compare ordinally whatever the database's locale.
        ["texto"] = "text collate \"C\"",
        ["entero"] = "bigint",
        ["logico"] = "boolean",
        ["decimal"] = "numeric",
        ["fecha"] = "date",
        ["momento"] = "timestamptz",
        ["bytes"] = "bytea",
        ["autonumero"] = "bigint generated always as identity primary key",
        ["sin_rowid"] = "",
    };

    public override DbConnection AbrirEscritura() => _origen.OpenConnection();

    public override DbConnection AbrirLectura() => _origen.OpenConnection();

    public override object Escribir(object? valor) => Forma(valor);

    internal static object Forma(object? valor) => valor switch
    {
        null => DBNull.Value,
        DateTimeOffset momento => momento.UtcDateTime,
        int numero => (long)numero,
        _ => valor,
    };

    public void Dispose() => _origen.Dispose();
}
