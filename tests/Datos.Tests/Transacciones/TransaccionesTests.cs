using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Datos.Tests.Flujos;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Transacciones;

public class TransaccionesTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Lo_escrito_se_lee_dentro_de_la_misma_transaccion(string motor)
    {
        using var b = new BasePrueba(motor);
        Assert.Equal(("uno", 1), await b.Datos.RunAsync(tx =>
        {
            tx.Get<IAlmacen>().Ajustes.Escribir("clave", "uno");
            tx.Workflows.SaveInstance(Registros.Instancia("i1"), 0);
            return (tx.Get<IAlmacen>().Ajustes.Leer("clave"), tx.Workflows.CountInstances(new InstanceFilter()));
        }));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Lo_que_lanza_se_deshace_solo_y_lo_demas_del_lote_se_conserva(string motor)
    {
        using var b = new BasePrueba(motor);
        using var puerta = new ManualResetEventSlim();
        var primera = b.Escribir(_ => puerta.Wait());
        var antes = b.Escribir(a => a.Ajustes.Escribir("antes", "1"));
        var falla = b.Flujos(tx =>
        {
            tx.Get<IAlmacen>().Ajustes.Escribir("falla", "1");
            tx.Workflows.SaveInstance(Registros.Instancia("i1"), 0);
            throw new InvalidOperationException("a propósito");
        });
        var sql = b.Escribir(a => a.Envios.Guardar(null!));
        var despues = b.Escribir(a => a.Ajustes.Escribir("despues", "1"));
        puerta.Set();

        await Task.WhenAll(primera, antes, despues);
        Assert.Equal("a propósito", (await Assert.ThrowsAsync<InvalidOperationException>(() => falla)).Message);
        await Assert.ThrowsAsync<NullReferenceException>(() => sql);
        Assert.Equal(["antes", "despues"], b.Leer(a => a.Ajustes.ConPrefijo("")).Keys.Order());
        Assert.Null(b.Datos.Read(tx => tx.Workflows.FindInstance("i1")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_error_de_la_base_deshace_solo_su_obra(string motor)
    {
        using var b = new BasePrueba(motor);
        using var puerta = new ManualResetEventSlim();
        var primera = b.Escribir(_ => puerta.Wait());
        var duplicada = b.Flujos(tx => tx.Workflows.AddBookmarks([Registros.Marcador("m1", "i1"), Registros.Marcador("m1", "i1")]));
        var buena = b.Flujos(tx => tx.Workflows.AddBookmarks([Registros.Marcador("m2", "i1")]));
        puerta.Set();

        await Task.WhenAll(primera, buena);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => duplicada);
        Assert.Equal(["m2"], b.Datos.Read(tx => tx.Workflows.ListBookmarks()).Select(m => m.Id));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Las_obras_que_esperan_comparten_confirmacion(string motor)
    {
        using var b = new BasePrueba(motor);
        using var puerta = new ManualResetEventSlim();
        var primera = b.Escribir(_ => puerta.Wait());
        var demas = Enumerable.Range(1, 40).Select(i => b.Escribir(a => a.Ajustes.Escribir($"c{i}", "1"))).ToList();
        puerta.Set();
        await Task.WhenAll(demas.Append(primera));

        Assert.Equal(40, b.Leer(a => a.Ajustes.ConPrefijo("c")).Count);
        Assert.Equal(1, b.Datos.Confirmaciones);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_lote_no_pasa_de_64_obras(string motor)
    {
        using var b = new BasePrueba(motor);
        using var puerta = new ManualResetEventSlim();
        var primera = b.Escribir(_ => puerta.Wait());
        var demas = Enumerable.Range(1, 64).Select(i => b.Escribir(a => a.Ajustes.Escribir($"c{i}", "1"))).ToList();
        puerta.Set();
        await Task.WhenAll(demas.Append(primera));
        Assert.Equal(2, b.Datos.Confirmaciones);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Nadie_recibe_respuesta_antes_de_la_confirmacion(string motor)
    {
        using var b = new BasePrueba(motor);
        using var dentro = new ManualResetEventSlim();
        using var puerta = new ManualResetEventSlim();
        var lenta = b.Escribir(a =>
        {
            a.Ajustes.Escribir("lenta", "1");
            dentro.Set();
            puerta.Wait();
        });
        dentro.Wait();
        Assert.Null(b.Leer(a => a.Ajustes.Leer("lenta")));
        Assert.False(lenta.IsCompleted);
        puerta.Set();
        await lenta;
        Assert.Equal("1", b.Leer(a => a.Ajustes.Leer("lenta")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Si_la_confirmacion_falla_fallan_todas_las_obras_del_lote_y_las_siguientes_siguen(string motor)
    {
        using var b = new BasePrueba(motor);
        b.PorFuera("create table padre (id text primary key)");
        b.PorFuera("create table hija (padre text references padre (id) deferrable initially deferred)");
        using var puerta = new ManualResetEventSlim();
        var primera = b.Escribir(_ => puerta.Wait());
        var inocente = b.Escribir(a => a.Ajustes.Escribir("inocente", "1"));
        var culpable = b.Flujos(tx => ((Transaccion)tx).Sesion.Ejecutar("insert into hija values ('nadie')"));
        puerta.Set();
        foreach (var obra in new[] { primera, inocente, culpable })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => obra);
        }

        await b.Escribir(a => a.Ajustes.Escribir("siguiente", "1"));
        Assert.Equal(["siguiente"], b.Leer(a => a.Ajustes.ConPrefijo("")).Keys);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_lector_ve_un_solo_estado_aunque_se_escriba_mientras_lee(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Ajustes.Escribir("a", "1"));
        var (antes, despues) = b.Leer(a =>
        {
            var primero = a.Ajustes.Leer("a");
            b.Escribir(otro => otro.Ajustes.Escribir("a", "2")).GetAwaiter().GetResult();
            return (primero, a.Ajustes.Leer("a"));
        });
        Assert.Equal(("1", "1"), (antes, despues));
        Assert.Equal("2", b.Leer(a => a.Ajustes.Leer("a")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public void Una_lectura_no_puede_escribir(string motor)
    {
        using var b = new BasePrueba(motor);
        Assert.ThrowsAny<System.Data.Common.DbException>(() => b.Leer(a =>
        {
            a.Ajustes.Escribir("a", "1");
            return true;
        }));
        Assert.Null(b.Leer(a => a.Ajustes.Leer("a")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_obra_cancelada_mientras_espera_no_se_hace(string motor)
    {
        using var b = new BasePrueba(motor);
        using var cancelacion = new CancellationTokenSource();
        using var puerta = new ManualResetEventSlim();
        var primera = b.Escribir(_ => puerta.Wait());
        var cancelada = b.Datos.RunAsync(tx => tx.Get<IAlmacen>().Ajustes.Siguiente("n"), cancelacion.Token);
        await cancelacion.CancelAsync();
        puerta.Set();
        await primera;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelada);
        Assert.Null(b.Leer(a => a.Ajustes.Leer("n")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Muchos_a_la_vez_cuentan_sin_perder_ninguno(string motor)
    {
        using var b = new BasePrueba(motor);
        var numeros = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => b.Escribir(a => a.Ajustes.Siguiente("n")))));
        Assert.Equal(Enumerable.Range(1, 500).Select(n => (long)n), numeros.Order());
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public void Un_servicio_que_el_almacenamiento_no_tiene_se_dice(string motor)
    {
        using var b = new BasePrueba(motor);
        var error = Assert.Throws<InvalidOperationException>(() => b.Datos.Read(tx => tx.Get<TimeProvider>()));
        Assert.Contains("TimeProvider", error.Message, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Lo_confirmado_sigue_ahi_al_reabrir(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Ajustes.Escribir("clave", "valor"));
        b.Reabrir();
        Assert.Equal("valor", b.Leer(a => a.Ajustes.Leer("clave")));
        Assert.Empty(b.Datos.MigracionesAplicadas);
    }
}
