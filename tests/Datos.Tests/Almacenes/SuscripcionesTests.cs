using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

/// <summary>Private addresses of calendars.</summary>
public class SuscripcionesTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_cuenta_tiene_a_lo_mas_una_y_al_renovarla_la_anterior_ya_no_se_encuentra(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Cuentas.Guardar(new Cuenta { Usuario = "ana", Puesto = "Analista", Roles = [], HashContrasena = "h", Sello = "s" }));
        var primera = new Suscripcion("ana", "h1", BasePrueba.Momento(1));
        var segunda = new Suscripcion("ana", "h2", BasePrueba.Momento(2));

        await b.Escribir(a => a.Suscripciones.Guardar(primera));
        Assert.Equal(primera, b.Leer(a => a.Suscripciones.PorHuella("h1")));
        await b.Escribir(a => a.Suscripciones.Guardar(segunda));
        Assert.Null(b.Leer(a => a.Suscripciones.PorHuella("h1")));
        Assert.Equal(segunda, b.Leer(a => a.Suscripciones.De("ana")));
        await b.Escribir(a => a.Suscripciones.Quitar("ana"));
        Assert.Null(b.Leer(a => a.Suscripciones.PorHuella("h2")));
        Assert.Null(b.Leer(a => a.Suscripciones.De("ana")));
    }
}
