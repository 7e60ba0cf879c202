using System.Data.Common;
using Dapper;
using SeguimientoDesempeno.Datos.Motores;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>One connection and its prepared commands; used by one thread at a time.</summary>
internal sealed class Sesion(DbConnection conexion, Dialecto dialecto) : IDisposable
{
    private readonly Dictionary<string, Orden> _ordenes = new(StringComparer.Ordinal);

    static Sesion() => TiposPropios.Registrar();

    /// <inheritdoc cref="Dialecto.Contiene"/>
    public string Contiene(string clave, IEnumerable<string> columnas) => dialecto.Contiene(clave, columnas);

    public void IniciarEscritura()
    {
        foreach (var sentencia in dialecto.IniciarEscritura) Preparada(sentencia).Ejecutar();
    }

    public void IniciarLectura() => Preparada(dialecto.IniciarLectura).Ejecutar();

    public void Confirmar() => Preparada("commit").Ejecutar();

    public void Deshacer() => Preparada("rollback").Ejecutar();

    /// <summary>A command kept prepared for the life of the connection, for what every burst does. Parameters @p1, @p2…</summary>
    public Orden Preparada(string sql)
    {
        if (!_ordenes.TryGetValue(sql, out var orden))
        {
            var comando = conexion.CreateCommand();
            comando.CommandText = sql;
            _ordenes[sql] = orden = new Orden(comando, dialecto);
        }

        return orden;
    }

    /// <summary>Runs a migration's statements.</summary>
    public void Guion(string sql) => conexion.Execute(dialecto.Traducir(sql));

    /// <summary>Runs a statement; returns how many rows it changed.</summary>
    public int Ejecutar(string sql, object? parametros = null) => conexion.Execute(sql, parametros);

    /// <summary>The only value of the only row, or the default when there is none.</summary>
    public T? Escalar<T>(string sql, object? parametros = null) => conexion.ExecuteScalar<T>(sql, parametros);

    /// <summary>The first row, or null.</summary>
    public T? Uno<T>(string sql, Func<Fila, T> leer, object? parametros = null) where T : class
    {
        using var lector = (DbDataReader)conexion.ExecuteReader(sql, parametros);
        return lector.Read() ? leer(new Fila(lector)) : null;
    }

    /// <summary>All rows.</summary>
    public List<T> Lista<T>(string sql, Func<Fila, T> leer, object? parametros = null) => Recorrer(sql, leer, parametros).ToList();

    /// <summary>All rows, one by one; nothing else may run on this connection meanwhile.</summary>
    public IEnumerable<T> Recorrer<T>(string sql, Func<Fila, T> leer, object? parametros = null)
    {
        using var lector = (DbDataReader)conexion.ExecuteReader(sql, parametros);
        while (lector.Read()) yield return leer(new Fila(lector));
    }

    public void Dispose()
    {
        foreach (var orden in _ordenes.Values) orden.Dispose();
        conexion.Dispose();
    }
}
