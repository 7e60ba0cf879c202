using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class FichasTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Rige_la_ultima_version_cuya_vigencia_ya_empezo(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Fichas.Guardar(Muestras.Ficha("SSP-02", 1, new DateOnly(2025, 1, 1)));
            a.Fichas.Guardar(Muestras.Ficha("SPC-01", 1, new DateOnly(2025, 1, 1)));
            a.Fichas.Guardar(Muestras.Ficha("SSP-02", 2, new DateOnly(2025, 7, 1)));
            a.Fichas.Guardar(Muestras.Ficha("SPC-01", 1, new DateOnly(2026, 1, 1)) with { Ejercicio = 2026 });
        });
        Assert.Equal([("SSP-02", 1), ("SPC-01", 1)], Vigentes(b, new DateOnly(2025, 6, 30)));
        Assert.Equal([("SSP-02", 2), ("SPC-01", 1)], Vigentes(b, new DateOnly(2025, 7, 1)));
        Assert.Empty(Vigentes(b, new DateOnly(2024, 12, 31)));
        Assert.Equal(3, b.Leer(a => a.Fichas.Todas(2025)).Count);
        Assert.Equal([(2025, 1), (2026, 1)], b.Leer(a => a.Fichas.Versiones("SPC-01")).Select(f => (f.Ejercicio, f.Version)));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_ficha_vuelve_entera(string motor)
    {
        using var b = new BasePrueba(motor);
        var ficha = Muestras.Ficha("SPC-01", 1, new DateOnly(2025, 1, 1));
        await b.Escribir(a => a.Fichas.Guardar(ficha));
        var leida = b.Leer(a => a.Fichas.Todas(2025))[0];
        Assert.Equal(ficha.Variables, leida.Variables);
        Assert.Equal(ficha.Ods, leida.Ods);
        Assert.Equal(ficha.Formula.ToString(), leida.Formula.ToString());
        Assert.Equal(ficha, leida with { Variables = ficha.Variables, Ods = ficha.Ods, Formula = ficha.Formula });
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_version_guardada_no_se_cambia(string motor)
    {
        using var b = new BasePrueba(motor);
        var ficha = Muestras.Ficha("SPC-01", 1, new DateOnly(2025, 1, 1));
        await b.Escribir(a => a.Fichas.Guardar(ficha));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => b.Escribir(a => a.Fichas.Guardar(ficha with { Nombre = "Otro" })));
        Assert.Contains("SPC-01", error.Message, StringComparison.Ordinal);
        Assert.Equal(ficha.Nombre, b.Leer(a => a.Fichas.Todas(2025))[0].Nombre);
    }

    private static IEnumerable<(string, int)> Vigentes(BasePrueba b, DateOnly al) =>
        b.Leer(a => a.Fichas.Vigentes(2025, al)).Select(f => (f.ClaveIndicador, f.Version));
}
