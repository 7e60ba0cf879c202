using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Bases;

/// <summary>An empty database of one test, on the engine asked for.</summary>
internal sealed class BasePrueba : IDisposable
{
    private readonly string? _carpeta;

    public BasePrueba(string motor)
    {
        if (motor == CadaMotor.Sqlite) _carpeta = Directory.CreateTempSubdirectory("datos").FullName;
        Destino = _carpeta is null ? ServidorPostgres.NuevaBase() : Path.Combine(_carpeta, "prueba.db");
        // A lot lasts as long as there are works in the queue: what shares a commit does not depend on the machine's speed.
        Datos = BaseDeDatos.Abrir(Destino, TimeProvider.System, TimeSpan.FromMinutes(1));
    }

    /// <summary>What <see cref="BaseDeDatos.Abrir"/> takes.</summary>
    public string Destino { get; }

    public BaseDeDatos Datos { get; private set; }

    public static DateTimeOffset Momento(int minutos = 0) =>
        new DateTimeOffset(2025, 4, 7, 14, 30, 15, TimeSpan.Zero).AddMinutes(minutos).AddTicks(1_234_560);

    public Task<T> Escribir<T>(Func<IAlmacen, T> obra) => Datos.RunAsync(tx => obra(tx.Get<IAlmacen>()));

    public Task Escribir(Action<IAlmacen> obra) => Flujos(tx => obra(tx.Get<IAlmacen>()));

    public Task Flujos(Action<ITransaction> obra) => Datos.RunAsync(tx =>
    {
        obra(tx);
        return true;
    });

    public T Leer<T>(Func<IAlmacen, T> obra) => Datos.Read(tx => obra(tx.Get<IAlmacen>()));

    /// <summary>Runs a statement behind the stores' back.</summary>
    public void PorFuera(string sql)
    {
        using var sesion = Sesiones.Abrir(Destino);
        sesion.Ejecutar(sql);
    }

    public void Reabrir()
    {
        Datos.Dispose();
        Datos = BaseDeDatos.Abrir(Destino);
    }

    public void Dispose()
    {
        Datos.Dispose();
        if (_carpeta is not null) Directory.Delete(_carpeta, recursive: true);
    }
}
