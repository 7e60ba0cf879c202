using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class CapturasTests
{
    private static readonly Mes Marzo = new(2025, 3);

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_correccion_es_otra_revision_y_la_primera_se_conserva(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Capturas.Agregar([Nueva("SPC-01", Marzo, "V1", 29m)]));
        await b.Escribir(a => a.Capturas.Agregar([Nueva("SPC-01", Marzo, "V1", 31.50m) with { Motivo = "corrección" }]));

        var historia = b.Leer(a => a.Capturas.Historia("SPC-01", Marzo, "V1"));
        Assert.Equal([(1, 29m), (2, 31.50m)], historia.Select(c => (c.Revision, c.Dato.Valor!.Value)));
        Assert.Equal(Nueva("SPC-01", Marzo, "V1", 31.50m) with { Motivo = "corrección", Revision = 2 }, b.Leer(a => a.Capturas.Vigente("SPC-01", Marzo, "V1")));
        Assert.Equal(2, b.Leer(a => a.Capturas.Revisiones(Marzo, Marzo)).Count);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Vigentes_trae_la_ultima_revision_de_los_meses_pedidos_en_orden(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Capturas.Agregar(
        [
            Nueva("SPC-02", Marzo, "V1", 4), Nueva("SPC-01", Marzo, "V2", 3), Nueva("SPC-01", Marzo, "V1", 2),
            Nueva("SPC-01", Marzo.Anterior, "V1", 1), Nueva("SPC-01", Marzo.Siguiente, "V1", 9), Nueva("SPC-01", Marzo, "V1", 20),
        ]));

        var vigentes = b.Leer(a => a.Capturas.Vigentes(Marzo.Anterior, Marzo));
        Assert.Equal(
            [("2025-02", "SPC-01", "V1", 1m), ("2025-03", "SPC-01", "V1", 20m), ("2025-03", "SPC-01", "V2", 3m), ("2025-03", "SPC-02", "V1", 4m)],
            vigentes.Select(c => (c.Dato.Mes.ToString(), c.Dato.ClaveIndicador, c.Dato.Variable, c.Dato.Valor!.Value)));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Los_decimales_vuelven_exactos_con_todas_sus_cifras(string motor)
    {
        using var b = new BasePrueba(motor);
        decimal[] valores = [0.1m, 4514868474.00m, -5.3229m, 79228162514264337593543950335m, 0.0000000000000000000000000001m];
        await b.Escribir(a => a.Capturas.Agregar(valores.Select((v, i) => Nueva("SPC-01", Marzo, $"V{i + 1}", v)).ToList()));

        var leidos = b.Leer(a => a.Capturas.Vigentes(Marzo, Marzo)).Select(c => c.Dato.Valor!.Value.ToString());
        Assert.Equal(valores.Select(v => v.ToString()), leidos);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_celda_vacia_se_guarda_vacia(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Capturas.Agregar([Nueva("SPC-01", Marzo, "V1", null)]));
        Assert.Null(b.Leer(a => a.Capturas.Vigente("SPC-01", Marzo, "V1"))!.Dato.Valor);
        Assert.Null(b.Leer(a => a.Capturas.Vigente("SPC-01", Marzo, "V2")));
    }

    private static Captura Nueva(string clave, Mes mes, string variable, decimal? valor) => new()
    {
        Dato = new ValorCapturado(clave, mes, variable, valor, new DateOnly(2025, 4, 4), new DateOnly(2025, 4, 7), EstatusDeEnvio.Extemporanea),
        Recepcion = BasePrueba.Momento(),
        Por = "enl-spc",
        Revision = 1,
    };
}
