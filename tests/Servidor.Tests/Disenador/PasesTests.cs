using Microsoft.AspNetCore.DataProtection;
using SeguimientoDesempeno.Servidor.Disenador.Acceso;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador;

public sealed class PasesTests
{
    private readonly RelojDePared _reloj = new();
    private readonly Pases _pases;

    public PasesTests() => _pases = new Pases(new EphemeralDataProtectionProvider(), new TiempoReal(_reloj));

    [Fact]
    public void Un_pase_dice_de_quien_es_y_de_que_sesion()
    {
        var pase = _pases.Leer(_pases.Emitir("dueno", "sello", "sesion"));

        Assert.Equal(new Pase("dueno", "sello", "sesion", _reloj.Ahora + Pases.Duracion), pase);
    }

    [Fact]
    public void Un_pase_vence_y_su_renovacion_llega_con_tiempo_de_sobra()
    {
        var pase = _pases.Emitir("dueno", "sello", "sesion");

        _reloj.Ahora += Pases.Renovacion * 2;
        Assert.NotNull(_pases.Leer(pase));
        _reloj.Ahora = _reloj.Ahora - (Pases.Renovacion * 2) + Pases.Duracion;
        Assert.Null(_pases.Leer(pase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("cualquier cosa")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAA")]
    public void Lo_que_no_emitio_el_servidor_no_es_un_pase(string texto) => Assert.Null(_pases.Leer(texto));

    [Fact]
    public void Un_pase_de_otras_claves_no_vale() =>
        Assert.Null(_pases.Leer(new Pases(new EphemeralDataProtectionProvider(), new TiempoReal(_reloj)).Emitir("dueno", "sello", "sesion")));

    private sealed class RelojDePared : TimeProvider
    {
        public DateTimeOffset Ahora { get; set; } = DateTimeOffset.FromUnixTimeSeconds(1_750_000_000);

        public override DateTimeOffset GetUtcNow() => Ahora;
    }
}
