using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class BitacoraTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Cada_asiento_lleva_el_hash_del_anterior(string motor)
    {
        using var b = new BasePrueba(motor);
        var asientos = await Tres(b);
        Assert.Equal(["", asientos[0].Hash, asientos[1].Hash], asientos.Select(a => a.HashPrevio));
        Assert.Equal(asientos, b.Leer(a => a.Bitacora.Lista()));
        Assert.Equal([asientos[1]], b.Leer(a => a.Bitacora.Lista("SPC-01/2025-03/V2")));
        Assert.Equal(new VerificacionBitacora(3, asientos[2].Hash, null), b.Leer(a => a.Bitacora.Verificar()));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public void Una_bitacora_vacia_esta_integra(string motor)
    {
        using var b = new BasePrueba(motor);
        Assert.Equal(new VerificacionBitacora(0, "", null), b.Leer(a => a.Bitacora.Verificar()));
    }

    public static TheoryData<string, string, long> Alteraciones()
    {
        var casos = new TheoryData<string, string, long>();
        foreach (var motor in new CadaMotor().Select(m => (string)m[0]))
        {
            foreach (var columna in new[] { "actor", "accion", "objeto", "antes", "despues", "hash", "hash_previo" })
            {
                casos.Add(motor, $"update bitacora set {columna} = 'x' where numero = 2", 2);
            }

            casos.Add(motor, "update bitacora set momento = '2025-01-01T00:00:00.000000Z' where numero = 2", 2);
            casos.Add(motor, "delete from bitacora where numero = 2", 3);
            casos.Add(motor, "delete from bitacora where numero = 1", 2);
            casos.Add(motor, "update bitacora set numero = 7 where numero = 3", 7);
            casos.Add(motor, "update bitacora set antes = null where numero = 2", 2);
        }

        return casos;
    }

    [Theory, MemberData(nameof(Alteraciones))]
    public async Task Una_alteracion_se_descubre_donde_se_hizo(string motor, string sql, long roto)
    {
        using var b = new BasePrueba(motor);
        await Tres(b);
        b.PorFuera(sql);
        Assert.Equal(roto, b.Leer(a => a.Bitacora.Verificar()).PrimeroRoto);
        Assert.False(b.Leer(a => a.Bitacora.Verificar()).Integra);
    }

    private static Task<Asiento[]> Tres(BasePrueba b) => b.Escribir(a => new[]
    {
        a.Bitacora.Asentar(BasePrueba.Momento(), "enl-spc", "CAPTURA", "SPC-01/2025-03/V1", null, "29"),
        a.Bitacora.Asentar(BasePrueba.Momento(1), "enl-spc", "CORRECCION", "SPC-01/2025-03/V2", "29", "31"),
        a.Bitacora.Asentar(BasePrueba.Momento(2), "sistema", "PUBLICACION", "2025-T1"),
    });
}
