using Microsoft.AspNetCore.DataProtection;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Procedimiento;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Cierre;
using SeguimientoDesempeno.Servidor.Correo;
using SeguimientoDesempeno.Servidor.Disenador.Ejecucion;
using SeguimientoDesempeno.Servidor.Portal;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Salida;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Servidor.Simulacion;
using SeguimientoDesempeno.Servidor.Verificacion;

namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>The procedure's services, the same for the server and for the commands that work beside it.</summary>
internal static class Composicion
{
    /// <summary>Services of a command that works on a folder without serving it.</summary>
    /// <param name="datos">Folder.</param>
    /// <param name="agregar">Adds what only this command needs.</param>
    public static ServiceProvider SinServidor(CarpetaDeDatos datos, Action<IServiceCollection>? agregar = null)
    {
        var configuracion = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var servicios = new ServiceCollection();
        servicios.AddLogging(registro => registro.ConRegistroEnConsola(configuracion));
        servicios.AddSeguimiento(datos, CarpetaDelProducto.Encontrar(), configuracion);
        agregar?.Invoke(servicios);
        return servicios.BuildServiceProvider();
    }

    /// <summary>Services of a folder on the simulated clock, with the sample staff.</summary>
    /// <param name="datos">Folder.</param>
    /// <param name="agregar">Adds what only this use needs.</param>
    public static ServiceProvider Simulada(CarpetaDeDatos datos, Action<IServiceCollection>? agregar = null) => SinServidor(datos, servicios =>
    {
        servicios.AddSingleton(proveedor => new OpcionesDelServidor(
            datos, proveedor.GetRequiredService<CarpetaDelProducto>(), OpcionesDelServidor.UrlsPredeterminadas, Produccion: false));
        servicios.AddSingleton<CuentasDemo>();
        servicios.AddSimulacion();
        agregar?.Invoke(servicios);
    });

    /// <summary>Adds the procedure with its storage, clock, accounts and outbox.</summary>
    public static void AddSeguimiento(
        this IServiceCollection servicios, CarpetaDeDatos datos, CarpetaDelProducto producto, IConfiguration configuracion)
    {
        servicios.AddSingleton(datos);
        servicios.AddSingleton(producto);
        servicios.AddSingleton(new TiempoReal(TimeProvider.System));
        servicios.AddSingleton(new RelojDelSistema(TimeProvider.System));
        servicios.AddSingleton<TimeProvider>(proveedor => proveedor.GetRequiredService<RelojDelSistema>());
        servicios.AddDatos(configuracion["BaseDeDatos"] ?? datos.BaseDeDatos);
        servicios.AddProcedimiento(producto.Contenido, datos.Publicaciones);
        servicios.ConDireccionPublica(producto, configuracion);
        servicios.AddDataProtection().SetApplicationName("SeguimientoDesempeno").PersistKeysToFileSystem(new DirectoryInfo(datos.Claves));
        servicios.AddSingleton<EnlacesFirmados>();
        servicios.AddSingleton(proveedor => PuertosDeFlujos.De(proveedor, configuracion));
        servicios.AddSingleton<Cuentas>();
        servicios.AddCorreo(configuracion);
        servicios.AddSingleton<IEntrega, EntregaDePublicacion>();
        servicios.AddSingleton<IEntrega, EntregaDelPortal>();
        servicios.AddSingleton<GeneradorDelPortal>();
        servicios.AddSingleton<PortalPorIndexar>();
        servicios.AddSingleton<Entregador>();
        servicios.AddSingleton<Latido>();
        servicios.AddSingleton<CierreDeTrimestre>();
        servicios.AddSingleton<Verificador>();
    }

    // Mails lead to where people come in, whatever the sample's content says.
    private static void ConDireccionPublica(this IServiceCollection servicios, CarpetaDelProducto producto, IConfiguration configuracion)
    {
        if (DetrasDeProxy.Publica(configuracion) is not { } publica) return;
        servicios.AddSingleton(_ => OpcionesDelProcedimiento.Leer(Path.Combine(producto.Contenido, "procedimiento", "opciones.yaml")) with
        {
            Bandeja = publica.ToString(),
            Portal = new Uri(publica, "portal/").ToString(),
        });
    }
}
