using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos;

/// <summary>Storage as a service.</summary>
public static class RegistroDeServicios
{
    /// <summary>Registers the database, opened at first use, as <see cref="BaseDeDatos"/> and <see cref="ITransactor"/>.</summary>
    /// <param name="servicios">Where to register.</param>
    /// <param name="destino">Path of a SQLite file, or a PostgreSQL connection string.</param>
    public static IServiceCollection AddDatos(this IServiceCollection servicios, string destino) => servicios
        .AddSingleton(proveedor =>
        {
            var datos = BaseDeDatos.Abrir(destino, proveedor.GetService<TimeProvider>());
            proveedor.GetService<ILogger<BaseDeDatos>>()?.LogInformation("Base de datos: {Motor}", datos.Motor);
            return datos;
        })
        .AddSingleton<ITransactor>(proveedor => proveedor.GetRequiredService<BaseDeDatos>());
}
