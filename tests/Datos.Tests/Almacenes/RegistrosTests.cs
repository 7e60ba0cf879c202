using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class RegistrosTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Cada_paso_deja_su_registro_y_se_encuentra_por_paso_periodo_y_dependencia(string motor)
    {
        using var b = new BasePrueba(motor);
        var completo = Registro("7.24", "2025-T3", "SPC") with { DatosJson = "{\"x\":1}" };
        var numeros = await b.Escribir(a => new[]
        {
            a.Registros.Agregar(completo),
            a.Registros.Agregar(Registro("7.24", "2025-T2", "SPC")),
            a.Registros.Agregar(Registro("7.24", "2025-T3", null)),
            a.Registros.Agregar(Registro("7.29", "2025-T3", null) with { InstanciaId = "i2" }),
        });
        Assert.Equal(numeros.Order(), numeros);
        Assert.Equal([completo with { Numero = numeros[0] }], b.Leer(a => a.Registros.Buscar("7.24", "2025-T3", "SPC")));
        Assert.Equal(numeros[..3], b.Leer(a => a.Registros.Buscar("7.24")).Select(r => r.Numero));
        Assert.Equal([numeros[0], numeros[2], numeros[3]], b.Leer(a => a.Registros.Buscar(periodo: "2025-T3")).Select(r => r.Numero));
        Assert.Equal(numeros[..2], b.Leer(a => a.Registros.Buscar(limite: 2)).Select(r => r.Numero));
        Assert.Equal([numeros[3]], b.Leer(a => a.Registros.DeInstancia("i2")).Select(r => r.Numero));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Se_cuenta_cuantos_registros_dejo_cada_paso(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            foreach (var (paso, periodo) in new[] { ("7.24", "2025-T3"), ("7.24", "2025-T3"), ("7.24", "2025-T2"), ("7.29", "2025-T3") })
            {
                a.Registros.Agregar(Registro(paso, periodo, null));
            }
        });
        Assert.Equal(new Dictionary<string, int> { ["7.24"] = 3, ["7.29"] = 1 }, b.Leer(a => a.Registros.CuentaPorPaso()));
        Assert.Equal(new Dictionary<string, int> { ["7.24"] = 1 }, b.Leer(a => a.Registros.CuentaPorPaso("2025-T2")));
    }

    private static Registro Registro(string paso, string periodo, string? dependencia) => new()
    {
        Paso = paso,
        Periodo = periodo,
        Dependencia = dependencia,
        Momento = BasePrueba.Momento(),
        Actor = "jef",
        Rol = "JEF",
        InstanciaId = "i1",
        ActividadId = "P7_24_Revisar",
        Texto = "Revisó el informe",
    };
}
