using SeguimientoDesempeno.Datos.Migraciones;
using SeguimientoDesempeno.Datos.Tests.Bases;

namespace SeguimientoDesempeno.Datos.Tests.Motores;

/// <summary>A copy made while the database is open.</summary>
public class CopiaDeBaseTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task La_copia_dice_su_esquema_y_hasta_donde_llega_su_bitacora(string motor)
    {
        using var b = new BasePrueba(motor);
        var asiento = await b.Escribir(a => a.Bitacora.Asentar(BasePrueba.Momento(), "ana", "probar", "copia"));
        var archivo = Path.GetTempFileName();
        File.Delete(archivo);
        try
        {
            var copia = CopiaDeBase.Hacer(b.Destino, archivo);

            Assert.Equal((Migrador.Ultima, 1L, asiento.Hash), (copia.Esquema, copia.Asientos, copia.UltimoHash));
            Assert.True(new FileInfo(archivo).Length > 0);
            if (copia.Motor == "sqlite") Assert.Equal(copia, CopiaDeBase.Leer(archivo));
        }
        finally
        {
            File.Delete(archivo);
        }
    }
}
