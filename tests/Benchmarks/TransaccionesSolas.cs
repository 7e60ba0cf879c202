using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SeguimientoDesempeno.Datos.Motores;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>The floor: prepared statements straight on SQLite, one instance saved and one bookmark added a transaction, one commit each.</summary>
internal sealed class TransaccionesSolas : IDisposable
{
    private const int Instancias = 128;

    private readonly SqliteConnection _conexion;
    private long _numero;

    public TransaccionesSolas(string ruta)
    {
        _conexion = (SqliteConnection)new DialectoSqlite(ruta).AbrirEscritura();
        Ejecutar("create table instancia (id text primary key, revision integer not null, estado text not null)");
        Ejecutar("create table marcador (id text primary key, instancia text not null, nombre text not null) without rowid");
        for (var i = 0; i < Instancias; i++) Ejecutar($"insert into instancia values ('i{i}', 0, '')");
    }

    /// <summary>Transactions per second.</summary>
    public double Medir(int transacciones, string estado)
    {
        using var guardar = Preparar("update instancia set revision = revision + 1, estado = @p1 where id = @p2");
        using var marcar = Preparar("insert into marcador values (@p1, @p2, 'Elsa.RunTask')");
        using var iniciar = Preparar("begin immediate");
        using var confirmar = Preparar("commit");
        var inicio = Stopwatch.GetTimestamp();
        for (var i = 0; i < transacciones; i++)
        {
            var instancia = $"i{i % Instancias}";
            iniciar.ExecuteNonQuery();
            Ligar(guardar, estado, instancia);
            Ligar(marcar, $"m{++_numero}", instancia);
            confirmar.ExecuteNonQuery();
        }

        return transacciones / Stopwatch.GetElapsedTime(inicio).TotalSeconds;
    }

    public void Dispose() => _conexion.Dispose();

    private SqliteCommand Preparar(string sql)
    {
        var comando = _conexion.CreateCommand();
        comando.CommandText = sql;
        comando.Parameters.Add("@p1", SqliteType.Text);
        comando.Parameters.Add("@p2", SqliteType.Text);
        if (!sql.Contains('@', StringComparison.Ordinal)) comando.Parameters.Clear();
        return comando;
    }

    private static void Ligar(SqliteCommand comando, string primero, string segundo)
    {
        comando.Parameters[0].Value = primero;
        comando.Parameters[1].Value = segundo;
        comando.ExecuteNonQuery();
    }

    private void Ejecutar(string sql)
    {
        using var comando = _conexion.CreateCommand();
        comando.CommandText = sql;
        comando.ExecuteNonQuery();
    }
}
