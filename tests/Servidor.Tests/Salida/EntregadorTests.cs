using Microsoft.Extensions.Logging.Abstractions;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Salida;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Salida;

public sealed class EntregadorTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory("salida-").FullName;
    private readonly BaseDeDatos _datos;
    private readonly RelojDePared _pared = new();
    private readonly EntregaDePrueba _correo = new(TipoSalida.Correo);
    private readonly EntregaDePrueba _portal = new(TipoSalida.Portal);
    private readonly Entregador _entregador;

    public EntregadorTests()
    {
        _datos = BaseDeDatos.Abrir(Path.Combine(_carpeta, "salida.db"));
        _entregador = new Entregador(_datos, TimeProvider.System, new TiempoReal(_pared), [_correo, _portal], NullLogger<Entregador>.Instance);
    }

    [Fact]
    public async Task Entrega_en_el_orden_en_que_se_escribieron_y_una_sola_vez()
    {
        await EncolarAsync("uno", "dos", "tres");

        await _entregador.EntregarTodoAsync();
        await _entregador.EntregarTodoAsync();

        Assert.Equal(["uno", "dos", "tres"], _correo.Entregadas);
    }

    [Fact]
    public async Task Lo_que_falla_no_detiene_a_lo_demas_y_se_reintenta_cuando_pasa_su_espera()
    {
        _correo.Fallan.Add("dos");
        await EncolarAsync("uno", "dos", "tres");

        await _entregador.EntregarTodoAsync();
        Assert.Equal(["uno", "tres"], _correo.Entregadas);
        var fallido = Buscar("dos");
        Assert.Equal((1, "Se cayó dos."), (fallido.Intentos, fallido.UltimoError));

        _correo.Fallan.Clear();
        await _entregador.EntregarTodoAsync();
        Assert.DoesNotContain("dos", _correo.Entregadas);

        _pared.Avanzar(Entregador.Espera(1));
        await _entregador.EntregarTodoAsync();
        Assert.Equal(["uno", "tres", "dos"], _correo.Entregadas);
        Assert.NotNull(Buscar("dos").Entregado);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(7, 60)]
    [InlineData(500, 60)]
    public void La_espera_se_duplica_hasta_una_hora(int intentos, int minutos) =>
        Assert.Equal(TimeSpan.FromMinutes(minutos), Entregador.Espera(intentos));

    [Fact]
    public async Task Varias_solicitudes_de_generar_el_portal_lo_generan_una_vez_y_quedan_todas_hechas()
    {
        await EncolarAsync(TipoSalida.Portal, "portal/1", "portal/2", "portal/3");

        await _entregador.EntregarPublicacionesAsync();

        Assert.Equal(["portal/3"], _portal.Entregadas);
        Assert.All(new[] { "portal/1", "portal/2", "portal/3" }, clave => Assert.NotNull(Buscar(clave).Entregado));
    }

    [Fact]
    public async Task Entregar_publicaciones_deja_los_correos_para_despues()
    {
        await EncolarAsync("uno");

        await _entregador.EntregarPublicacionesAsync();

        Assert.Empty(_correo.Entregadas);
    }

    [Fact]
    public async Task Dos_entregas_a_la_vez_no_entregan_nada_dos_veces()
    {
        await EncolarAsync([.. Enumerable.Range(0, 40).Select(n => $"carta-{n}")]);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _entregador.EntregarTodoAsync())));

        Assert.Equal(40, _correo.Entregadas.Count);
    }

    public void Dispose()
    {
        _entregador.Dispose();
        _datos.Dispose();
        Directory.Delete(_carpeta, recursive: true);
    }

    private Task EncolarAsync(params string[] claves) => EncolarAsync(TipoSalida.Correo, claves);

    private Task EncolarAsync(TipoSalida tipo, params string[] claves) => _datos.RunAsync(tx =>
    {
        foreach (var clave in claves)
        {
            tx.Get<IAlmacen>().Salida.Encolar(clave, tipo, "{}", _pared.GetUtcNow());
        }

        return true;
    });

    private MensajeSalida Buscar(string clave) => _datos.Read(tx => tx.Get<IAlmacen>().Salida.Buscar(clave))!;

    /// <summary>The other side: notes what it was given and fails when it is told to.</summary>
    private sealed class EntregaDePrueba(TipoSalida tipo) : IEntrega
    {
        public TipoSalida Tipo => tipo;

        public List<string> Entregadas { get; } = [];

        public HashSet<string> Fallan { get; } = [];

        public Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion)
        {
            if (Fallan.Contains(mensaje.Clave))
            {
                throw new IOException($"Se cayó {mensaje.Clave}.");
            }

            Entregadas.Add(mensaje.Clave);
            return Task.CompletedTask;
        }
    }

    private sealed class RelojDePared : TimeProvider
    {
        private DateTimeOffset _ahora = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _ahora;

        public void Avanzar(TimeSpan cuanto) => _ahora += cuanto;
    }
}
