using System.Runtime.InteropServices;
using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Motores;

public class SqliteTests
{
    [Theory]
    [InlineData("synchronous", "2")]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "15000")]
    public async Task El_escritor_vacia_el_disco_en_cada_confirmacion_y_vigila_las_llaves(string ajuste, string valor)
    {
        using var b = new BasePrueba(CadaMotor.Sqlite);
        Assert.Equal(valor, await b.Datos.RunAsync(tx => ((Transaccion)tx).Sesion.Escalar<string>($"pragma {ajuste}")));
    }

    [Fact]
    public void Se_prefiere_la_biblioteca_del_sistema_y_se_dice_cual_se_usa()
    {
        using var b = new BasePrueba(CadaMotor.Sqlite);
        var esperada = NativeLibrary.TryLoad("libsqlite3.so.0", out _) ? "biblioteca del sistema" : "incluida en el paquete";
        Assert.Matches($@"^SQLite 3\.\d+\.\d+ \({esperada}\), .*prueba\.db$", b.Datos.Motor);
    }

    [Fact]
    public async Task Decimales_y_momentos_se_guardan_como_texto_legible()
    {
        using var b = new BasePrueba(CadaMotor.Sqlite);
        var guardado = await b.Datos.RunAsync(tx =>
        {
            tx.Get<IAlmacen>().Capturas.Agregar(
            [
                new Captura
                {
                    Dato = new ValorCapturado("SPC-01", new Mes(2025, 3), "V1", 31.50m, new DateOnly(2025, 4, 4), null, EstatusDeEnvio.EnTiempo),
                    Recepcion = new DateTimeOffset(2025, 4, 3, 18, 0, 0, TimeSpan.FromHours(-6)),
                    Por = "enl-spc",
                },
            ]);
            return ((Transaccion)tx).Sesion.Escalar<string>(
                "select mes || ' ' || typeof(valor) || ' ' || valor || ' ' || recepcion || ' ' || fecha_limite || ' ' || estatus from captura");
        });
        Assert.Equal("2025-03 text 31.50 2025-04-04T00:00:00.000000Z 2025-04-04 EN_TIEMPO", guardado);
    }

    [Fact]
    public void Una_carpeta_que_no_existe_se_crea()
    {
        var carpeta = Directory.CreateTempSubdirectory("datos");
        try
        {
            using var datos = BaseDeDatos.Abrir(Path.Combine(carpeta.FullName, "a", "b", "seguimiento.db"));
            Assert.NotEmpty(datos.MigracionesAplicadas);
        }
        finally
        {
            carpeta.Delete(recursive: true);
        }
    }

    [Fact]
    public void Un_archivo_que_no_es_una_base_se_rechaza_sin_tocarlo()
    {
        var ruta = Path.GetTempFileName();
        try
        {
            File.WriteAllText(ruta, "esto no es una base de datos, es un texto bastante largo para parecerlo");
            var antes = File.ReadAllBytes(ruta);
            Assert.ThrowsAny<System.Data.Common.DbException>(() => BaseDeDatos.Abrir(ruta));
            Assert.Equal(antes, File.ReadAllBytes(ruta));
        }
        finally
        {
            File.Delete(ruta);
        }
    }
}
