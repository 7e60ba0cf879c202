using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

/// <summary>Accounts and named values.</summary>
public class CuentasTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_cuenta_se_guarda_entera_y_se_cambia_en_su_lugar(string motor)
    {
        using var b = new BasePrueba(motor);
        var cuenta = new Cuenta
        {
            Usuario = "enl-spc",
            Puesto = "Enlace",
            Roles = ["ENL", "DEP"],
            Dependencia = "SPC",
            HashContrasena = "h1",
            DebeCambiar = true,
            Sello = "s1",
        };
        var bloqueada = cuenta with { Activa = false, Fallos = 5, BloqueadaHasta = BasePrueba.Momento(15), DebeCambiar = false, Sello = "s2", HashContrasena = "h2" };
        await b.Escribir(a => a.Cuentas.Guardar(cuenta));
        await b.Escribir(a => a.Cuentas.Guardar(cuenta with { Usuario = "ana", Dependencia = null }));
        Assert.Equal(cuenta, b.Leer(a => a.Cuentas.Buscar("enl-spc"))! with { Roles = cuenta.Roles });
        await b.Escribir(a => a.Cuentas.Guardar(bloqueada));
        var leida = b.Leer(a => a.Cuentas.Buscar("enl-spc"))!;
        Assert.Equal(["ENL", "DEP"], leida.Roles);
        Assert.Equal(bloqueada, leida with { Roles = bloqueada.Roles });
        Assert.Equal(["ana", "enl-spc"], b.Leer(a => a.Cuentas.Todas()).Select(c => c.Usuario));
        Assert.Null(b.Leer(a => a.Cuentas.Buscar("ENL-SPC")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_ajuste_se_escribe_se_cambia_y_se_quita(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Ajustes.Escribir("reloj", "2025-03-31");
            a.Ajustes.Escribir("reloj", "2025-04-01");
            a.Ajustes.Escribir("flujo:b", "1");
            a.Ajustes.Escribir("flujo:a", "2");
            a.Ajustes.Escribir("flujo%", "3");
        });
        Assert.Equal("2025-04-01", b.Leer(a => a.Ajustes.Leer("reloj")));
        Assert.Equal([("flujo:a", "2"), ("flujo:b", "1")], b.Leer(a => a.Ajustes.ConPrefijo("flujo:")).Select(p => (p.Key, p.Value)));
        await b.Escribir(a => a.Ajustes.Escribir("reloj", null));
        Assert.Null(b.Leer(a => a.Ajustes.Leer("reloj")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_contador_no_avanza_con_una_obra_que_se_deshizo(string motor)
    {
        using var b = new BasePrueba(motor);
        Assert.Equal(1, await b.Escribir(a => a.Ajustes.Siguiente("folio")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => b.Escribir(a =>
        {
            a.Ajustes.Siguiente("folio");
            throw new InvalidOperationException();
        }));
        Assert.Equal(2, await b.Escribir(a => a.Ajustes.Siguiente("folio")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_sesion_cerrada_se_recuerda_hasta_que_habria_terminado_sola(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.SesionesCerradas.Agregar("s1", BasePrueba.Momento(0), BasePrueba.Momento(10));
            a.SesionesCerradas.Agregar("s1", BasePrueba.Momento(1), BasePrueba.Momento(10));
        });
        Assert.True(b.Leer(a => a.SesionesCerradas.Contiene("s1")));
        Assert.False(b.Leer(a => a.SesionesCerradas.Contiene("S1")));
        await b.Escribir(a => a.SesionesCerradas.Agregar("s2", BasePrueba.Momento(10), BasePrueba.Momento(20)));
        Assert.False(b.Leer(a => a.SesionesCerradas.Contiene("s1")));
        Assert.True(b.Leer(a => a.SesionesCerradas.Contiene("s2")));
    }
}
