using SeguimientoDesempeno.Datos.Flujos;
using SeguimientoDesempeno.Datos.Migraciones;
using SeguimientoDesempeno.Datos.Motores;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos;

/// <summary>The database: a SQLite file or a PostgreSQL server. One writer, readers beside it.</summary>
public sealed class BaseDeDatos : ITransactor, IDisposable
{
    private readonly Dialecto _dialecto;
    private readonly Escritor _escritor;
    private readonly Lectores _lectores;
    private int _cerrada;

    private BaseDeDatos(Dialecto dialecto, TimeProvider reloj, TimeSpan duracionDelLote)
    {
        _dialecto = dialecto;
        using (var sesion = new Sesion(dialecto.AbrirEscritura(), dialecto))
        {
            MigracionesAplicadas = Migrador.Migrar(sesion, reloj);
            if (MigracionesAplicadas.Count > 0) DefinitionIndex.Complete(sesion);
        }

        _escritor = new Escritor(dialecto, duracionDelLote);
        _lectores = new Lectores(dialecto);
    }

    /// <summary>Engine, its version and where its data is, for the log.</summary>
    public string Motor => _dialecto.Descripcion;

    /// <summary>Numbers of the migrations that opening applied.</summary>
    public IReadOnlyList<int> MigracionesAplicadas { get; }

    /// <summary>Commits so far; fewer than works, because works that wait share one.</summary>
    public long Confirmaciones => _escritor.Confirmaciones;

    /// <summary>Opens a database and brings its schema up to date; creates a SQLite file that is not there.</summary>
    /// <param name="destino">Path of a SQLite file, or a PostgreSQL connection string ("Host=…;Database=…").</param>
    /// <param name="reloj">Clock that dates the migrations; by default the system's.</param>
    /// <exception cref="EsquemaMasNuevoException">A newer program has used it.</exception>
    public static BaseDeDatos Abrir(string destino, TimeProvider? reloj = null) =>
        Abrir(destino, reloj ?? TimeProvider.System, Escritor.DuracionDelLote);

    internal static BaseDeDatos Abrir(string destino, TimeProvider reloj, TimeSpan duracionDelLote)
    {
        Dialecto dialecto = destino.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new DialectoPostgres(destino)
            : new DialectoSqlite(destino);
        try
        {
            return new BaseDeDatos(dialecto, reloj, duracionDelLote);
        }
        catch
        {
            (dialecto as IDisposable)?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<T> RunAsync<T>(Func<ITransaction, T> work, CancellationToken cancellation = default) =>
        _escritor.Encolar(work, cancellation);

    /// <inheritdoc/>
    public T Read<T>(Func<ITransaction, T> work) => _lectores.Leer(work);

    /// <summary>Finishes the works that wait and closes every connection.</summary>
    public void Dispose()
    {
        // A container that knows it under two names closes it twice.
        if (Interlocked.Exchange(ref _cerrada, 1) == 1) return;
        _escritor.Dispose();
        _lectores.Dispose();
        (_dialecto as IDisposable)?.Dispose();
    }
}
