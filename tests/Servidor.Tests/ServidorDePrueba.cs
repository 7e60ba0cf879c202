using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Disenador.Acceso;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests;

/// <summary>The real server on a free port, over a folder of its own with a real database.</summary>
public class ServidorDePrueba : IAsyncLifetime
{
    private WebApplication? _app;

    public string Datos { get; } = Directory.CreateTempSubdirectory("servidor-").FullName;

    public IServiceProvider Servicios => _app!.Services;

    public Uri Direccion => new(_app!.Urls.First());

    /// <summary>Settings that differ from the server's own.</summary>
    protected virtual Dictionary<string, string?> Configuracion { get; } = new() { ["Seguridad:EntradasPorMinuto"] = "100000" };

    protected virtual bool Produccion => false;

    /// <summary>Folder of content and workflows.</summary>
    protected virtual string Producto => CarpetaDelProducto.Encontrar().Ruta;

    public T Servicio<T>() where T : notnull => Servicios.GetRequiredService<T>();

    public Navegante Navegante() => new(Direccion);

    /// <summary>A browser in which this demo account has signed in, with a pass for the API whether or not the account would be given one.</summary>
    public async Task<Navegante> EntrarAsync(string usuario)
    {
        var navegante = Navegante();
        await navegante.EntrarAsync(usuario, $"demo-{usuario}");
        navegante.MostrarPase(Servicio<Pases>().Emitir(usuario, Servicio<Cuentas>().Buscar(usuario)?.Sello ?? "", "prueba"));
        return navegante;
    }

    public virtual Task InitializeAsync() => LevantarAsync();

    /// <summary>Stops the server and starts another over the same folder, on another port.</summary>
    public async Task ReiniciarAsync()
    {
        await PararAsync();
        await LevantarAsync();
    }

    public virtual async Task DisposeAsync()
    {
        await PararAsync();
        Directory.Delete(Datos, recursive: true);
    }

    private async Task LevantarAsync()
    {
        var opciones = new OpcionesDelServidor(
            new CarpetaDeDatos(Datos), new CarpetaDelProducto(Producto), "http://127.0.0.1:0", Produccion);
        _app = ServidorWeb.Construir(opciones, Configuracion);
        await Arranque.PrepararAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
    }

    private async Task PararAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>One server shared by the tests that do not change what others see.</summary>
[CollectionDefinition(Nombre)]
public sealed class ServidorCompartido : ICollectionFixture<ServidorDePrueba>
{
    public const string Nombre = "servidor compartido";
}
