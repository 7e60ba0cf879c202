using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class PresupuestosTests
{
    private static readonly Trimestre T2 = new(2025, 2);

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_archivo_nuevo_reemplaza_los_renglones_de_su_trimestre_y_de_ningun_otro(string motor)
    {
        using var b = new BasePrueba(motor);
        var t1 = Partida("PP02", 1000) with { Trimestre = T2.Anterior };
        await b.Escribir(a =>
        {
            a.Documentos.Guardar(DocumentosTests.Documento("d1"), [1]);
            a.Presupuestos.Reemplazar(T2.Anterior, [t1], null);
            a.Presupuestos.Reemplazar(T2, [Partida("PP01", 1000), Partida("PP01", 2000)], null);
            a.Presupuestos.Reemplazar(T2, [Partida("PP03", 3000), Partida("PP01", 1000)], "d1");
        });
        Assert.Equal([Partida("PP03", 3000), Partida("PP01", 1000)], b.Leer(a => a.Presupuestos.DelTrimestre(T2)));
        Assert.Equal([t1], b.Leer(a => a.Presupuestos.DelTrimestre(T2.Anterior)));
        Assert.Equal("d1", b.Leer(a => a.Presupuestos.DocumentoDe(T2)));
        Assert.Null(b.Leer(a => a.Presupuestos.DocumentoDe(T2.Anterior)));
        Assert.Null(b.Leer(a => a.Presupuestos.DocumentoDe(T2.Siguiente)));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_renglon_de_otro_trimestre_no_entra_y_nada_cambia(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Presupuestos.Reemplazar(T2, [Partida("PP01", 1000)], null));
        await Assert.ThrowsAsync<ArgumentException>(() => b.Escribir(a => a.Presupuestos.Reemplazar(T2.Siguiente, [Partida("PP01", 1000)], null)));
        Assert.Empty(b.Leer(a => a.Presupuestos.DelTrimestre(T2.Siguiente)));
        Assert.Single(b.Leer(a => a.Presupuestos.DelTrimestre(T2)));
    }

    private static PartidaPresupuestal Partida(string programa, int capitulo) => new(
        T2, programa, "Seguridad ciudadana", "SPC", $"{capitulo}", "Servicios personales", Muestras.Momentos);
}
