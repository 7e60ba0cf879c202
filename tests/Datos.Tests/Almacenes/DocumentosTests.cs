using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class DocumentosTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_documento_vuelve_con_sus_bytes_su_hash_y_su_tamano(string motor)
    {
        using var b = new BasePrueba(motor);
        byte[] bytes = [0, 1, 255, 0];
        var guardado = await b.Escribir(a => a.Documentos.Guardar(Documento("d1"), bytes));

        Assert.Equal(4, guardado.Bytes);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), guardado.Sha256);
        Assert.Equal(guardado, b.Leer(a => a.Documentos.Buscar("d1")));
        Assert.Equal(bytes, b.Leer(a => a.Documentos.Contenido("d1")));
        Assert.Null(b.Leer(a => a.Documentos.Contenido("d2")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task La_lista_es_de_un_tipo_y_periodo_y_de_una_dependencia_si_se_pide(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Documentos.Guardar(Documento("d2") with { Creado = BasePrueba.Momento(1) }, [1]);
            a.Documentos.Guardar(Documento("d1"), [2]);
            a.Documentos.Guardar(Documento("d3") with { Dependencia = "DIF" }, [3]);
            a.Documentos.Guardar(Documento("d4") with { Tipo = "INFORME" }, [4]);
            a.Documentos.Guardar(Documento("d5") with { Periodo = "2025-04" }, [5]);
        });
        Assert.Equal(["d1", "d3", "d2"], b.Leer(a => a.Documentos.Lista("TABLA_DATOS", "2025-03")).Select(d => d.Id));
        Assert.Equal(["d3"], b.Leer(a => a.Documentos.Lista("TABLA_DATOS", "2025-03", "DIF")).Select(d => d.Id));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_documento_guardado_no_se_reemplaza(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Documentos.Guardar(Documento("d1"), [1]));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => b.Escribir(a => a.Documentos.Guardar(Documento("d1"), [2])));
        Assert.Equal([1], b.Leer(a => a.Documentos.Contenido("d1"))!);
    }

    internal static Documento Documento(string id) => new()
    {
        Id = id,
        Tipo = "TABLA_DATOS",
        Nombre = "tabla-spc-2025-03.xlsx",
        Mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Periodo = "2025-03",
        Dependencia = "SPC",
        Creado = BasePrueba.Momento(),
        Origen = "RECIBIDO enl-spc",
    };
}
