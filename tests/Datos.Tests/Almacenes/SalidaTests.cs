using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class SalidaTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Encolar_dos_veces_la_misma_clave_manda_un_solo_mensaje(string motor)
    {
        using var b = new BasePrueba(motor);
        Assert.True(await b.Escribir(a => a.Salida.Encolar("correo:1", TipoSalida.Correo, "{\"n\":1}", BasePrueba.Momento())));
        Assert.False(await b.Escribir(a => a.Salida.Encolar("correo:1", TipoSalida.Correo, "{\"n\":2}", BasePrueba.Momento(1))));
        var mensaje = Assert.Single(b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento())));
        Assert.Equal(
            new MensajeSalida { Numero = mensaje.Numero, Clave = "correo:1", Tipo = TipoSalida.Correo, CargaJson = "{\"n\":1}", Creado = BasePrueba.Momento() },
            mensaje);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Los_pendientes_salen_en_orden_y_lo_entregado_no_vuelve(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Salida.Encolar("z", TipoSalida.Correo, "{}", BasePrueba.Momento(2));
            a.Salida.Encolar("y", TipoSalida.Publicacion, "{}", BasePrueba.Momento(1));
            a.Salida.Encolar("x", TipoSalida.Correo, "{}", BasePrueba.Momento());
        });
        var pendientes = b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(3)));
        Assert.Equal(["z", "y", "x"], pendientes.Select(m => m.Clave));
        Assert.Equal(["z"], b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(3), 1)).Select(m => m.Clave));

        await b.Escribir(a => a.Salida.Entregado(pendientes[0].Numero, BasePrueba.Momento(4)));
        Assert.Equal(["y", "x"], b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(5))).Select(m => m.Clave));
        Assert.Equal((1, BasePrueba.Momento(4)), b.Leer(a => (a.Salida.Buscar("z")!.Intentos, a.Salida.Buscar("z")!.Entregado!.Value)));
        Assert.Equal(["z", "x"], b.Leer(a => a.Salida.Todos(TipoSalida.Correo)).Select(m => m.Clave));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Lo_que_fallo_espera_a_su_proximo_intento_sin_detener_a_los_demas(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Salida.Encolar("a", TipoSalida.Correo, "{}", BasePrueba.Momento());
            a.Salida.Encolar("b", TipoSalida.Correo, "{}", BasePrueba.Momento());
            a.Salida.Fallido(a.Salida.Buscar("a")!.Numero, "buzón lleno", BasePrueba.Momento(10));
        });
        Assert.Equal(["b"], b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(9))).Select(m => m.Clave));
        Assert.Equal(["a", "b"], b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(10))).Select(m => m.Clave));
        var fallido = b.Leer(a => a.Salida.Buscar("a"))!;
        Assert.Equal((1, "buzón lleno", BasePrueba.Momento(10)), (fallido.Intentos, fallido.UltimoError, fallido.ProximoIntento!.Value));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Lo_ya_entregado_no_vuelve_a_fallar(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Salida.Encolar("a", TipoSalida.Portal, "{}", BasePrueba.Momento());
            var numero = a.Salida.Buscar("a")!.Numero;
            a.Salida.Entregado(numero, BasePrueba.Momento(1));
            a.Salida.Fallido(numero, "tarde", BasePrueba.Momento(2));
        });
        Assert.Null(b.Leer(a => a.Salida.Buscar("a"))!.UltimoError);
        Assert.Empty(b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(3))));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Los_correos_se_filtran_por_estado_y_por_lo_que_dicen_y_uno_fallido_se_puede_reintentar_ya(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            for (var n = 1; n <= 4; n++)
            {
                a.Salida.Encolar($"c{n}", TipoSalida.Correo, System.Text.Json.JsonSerializer.Serialize(new { Asunto = $"Prórroga {n}_%" }), BasePrueba.Momento(n));
            }

            a.Salida.Encolar("p", TipoSalida.Portal, "{}", BasePrueba.Momento());
            a.Salida.Entregado(1, BasePrueba.Momento(9));
            a.Salida.Fallido(2, "no contesta", BasePrueba.Momento(60));
        });

        Assert.Equal(["c4", "c3", "c2", "c1"], Claves(new()));
        Assert.Equal(["c1"], Claves(new(EstadoDeMensaje.Entregado)));
        Assert.Equal(["c4", "c3"], Claves(new(EstadoDeMensaje.EnEspera)));
        Assert.Equal(["c2"], Claves(new(EstadoDeMensaje.ConFallas)));
        Assert.Equal(["c3"], Claves(new(null, "PRÓRROGA 3_%")));
        Assert.Equal(4, b.Leer(a => a.Salida.Cuantos(TipoSalida.Correo, new(null, "prórroga"))));
        Assert.Equal(["c3"], b.Leer(a => a.Salida.Recientes(TipoSalida.Correo, new(), 1, 1)).Select(m => m.Clave));

        Assert.DoesNotContain(b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(30))), m => m.Clave == "c2");
        Assert.True(await b.Escribir(a => a.Salida.Reintentar(2)));
        Assert.Contains(b.Leer(a => a.Salida.Pendientes(BasePrueba.Momento(30))), m => m.Clave == "c2");
        Assert.False(await b.Escribir(a => a.Salida.Reintentar(1)));
        Assert.Equal("no contesta", b.Leer(a => a.Salida.PorNumero(2))!.UltimoError);

        IEnumerable<string> Claves(FiltroDeSalida filtro) => b.Leer(a => a.Salida.Recientes(TipoSalida.Correo, filtro, 0, 10)).Select(m => m.Clave);
    }
}
