using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Datos.Transacciones;

namespace SeguimientoDesempeno.Datos.Tests.Transacciones;

public class ConexionPerdidaTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Si_la_conexion_del_escritor_se_pierde_falla_esa_obra_y_la_siguiente_abre_otra(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Ajustes.Escribir("antes", "1"));
        await Assert.ThrowsAnyAsync<Exception>(() => b.Flujos(tx => ((Transaccion)tx).Sesion.Dispose()));
        await b.Escribir(a => a.Ajustes.Escribir("despues", "1"));
        Assert.Equal(["antes", "despues"], b.Leer(a => a.Ajustes.ConPrefijo("")).Keys);
    }
}
