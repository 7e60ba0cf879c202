using System.Data.Common;

namespace SeguimientoDesempeno.Datos.Motores;

/// <summary>Where SQLite and PostgreSQL differ; everything else is the same SQL.</summary>
internal abstract class Dialecto
{
    /// <summary>Engine, version and where it came from, for the log.</summary>
    public abstract string Descripcion { get; }

    /// <summary>Opens the connection that writes.</summary>
    public abstract DbConnection AbrirEscritura();

    /// <summary>Opens a connection that only reads.</summary>
    public abstract DbConnection AbrirLectura();

    /// <summary>Statements that begin a transaction that writes; no other process writes until it ends.</summary>
    public abstract IReadOnlyList<string> IniciarEscritura { get; }

    /// <summary>Begins a transaction that reads one consistent state.</summary>
    public abstract string IniciarLectura { get; }

    /// <summary>
    /// Condition: a key of <see cref="Flujos.DefinitionTexts.Key"/> (a parameter) is in any of the columns, whatever their case and accents.
    /// </summary>
    public abstract string Contiene(string clave, IEnumerable<string> columnas);

    /// <summary>A value in the form in which this engine stores it.</summary>
    public abstract object Escribir(object? valor);

    /// <summary>A migration's text with the column types of this engine in place of <c>{texto}</c>, <c>{momento}</c>…</summary>
    public string Traducir(string sql)
    {
        foreach (var (nombre, tipo) in Tipos) sql = sql.Replace("{" + nombre + "}", tipo, StringComparison.Ordinal);
        return sql;
    }

    /// <summary>Column types by the name that migrations use.</summary>
    protected abstract IReadOnlyDictionary<string, string> Tipos { get; }
}
