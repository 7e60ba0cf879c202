using Microsoft.Data.Sqlite;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Verificacion;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Verificacion;

public sealed class VerificadorTests : IDisposable
{
    private readonly CarpetaDeDatos _carpeta = new(Directory.CreateTempSubdirectory("verificar-").FullName);
    private readonly BaseDeDatos _datos;

    public VerificadorTests() => _datos = BaseDeDatos.Abrir(_carpeta.BaseDeDatos);

    [Fact]
    public async Task Una_carpeta_intacta_no_tiene_hallazgos()
    {
        await ConAsync(almacen =>
        {
            almacen.Bitacora.Asentar(DateTimeOffset.UnixEpoch, "ana", "CAPTURAR", "SPC-01/2025-03", null, "1");
            Recibir(almacen, "tabla");
        });

        var verificado = new Verificador(_datos, _carpeta).Verificar();

        Assert.Empty(verificado.Hallazgos);
        Assert.Equal((1, 1), (verificado.Asientos, verificado.Documentos));
    }

    [Theory]
    [InlineData("delete from bitacora where numero = 3")]
    [InlineData("delete from bitacora where numero >= 2")]
    public async Task Una_bitacora_recortada_por_el_final_la_descubre_la_publicacion_que_la_atestigua(string recorte)
    {
        var ultimo = "";
        await ConAsync(almacen =>
        {
            for (var n = 0; n < 3; n++)
            {
                ultimo = almacen.Bitacora.Asentar(DateTimeOffset.UnixEpoch, "ana", "CAPTURAR", $"SPC-0{n}/2025-03").Hash;
            }
        });
        Publicar(new SelloDeBitacora(3, ultimo));
        Assert.Empty(new Verificador(_datos, _carpeta).Verificar().Hallazgos);

        using (var intruso = new SqliteConnection($"Data Source={_carpeta.BaseDeDatos}"))
        {
            intruso.Open();
            using var orden = intruso.CreateCommand();
            orden.CommandText = recorte;
            orden.ExecuteNonQuery();
        }

        var hallazgo = Assert.Single(new Verificador(_datos, _carpeta).Verificar().Hallazgos);

        Assert.Equal(("bitacora", "3"), (hallazgo.Que, hallazgo.Donde));
        Assert.Contains("2025-T1 atestigua", hallazgo.Mensaje);
    }

    [Fact]
    public async Task Una_publicacion_sin_su_carpeta_es_un_hallazgo()
    {
        await ConAsync(almacen => almacen.Publicaciones.Guardar(new Procedimiento.Almacen.Publicacion
        {
            Id = "2025-T1",
            Estado = EstadoPublicacion.Publicada,
            Solicitada = DateTimeOffset.UnixEpoch,
        }));

        var hallazgo = Assert.Single(new Verificador(_datos, _carpeta).Verificar().Hallazgos);

        Assert.Equal(("publicacion", "2025-T1"), (hallazgo.Que, hallazgo.Donde));
    }

    [Fact]
    public async Task Un_archivo_recibido_que_alguien_cambia_en_la_base_es_un_hallazgo()
    {
        await ConAsync(almacen => Recibir(almacen, "tabla"));
        using (var intruso = new SqliteConnection($"Data Source={_carpeta.BaseDeDatos}"))
        {
            intruso.Open();
            using var orden = intruso.CreateCommand();
            orden.CommandText = "update documento_contenido set contenido = x'FF'";
            Assert.Equal(1, orden.ExecuteNonQuery());
        }

        var hallazgo = Assert.Single(new Verificador(_datos, _carpeta).Verificar().Hallazgos);

        Assert.Equal(("documento", "2025-03:SPC"), (hallazgo.Que, hallazgo.Donde));
    }

    public void Dispose()
    {
        _datos.Dispose();
        Directory.Delete(_carpeta.Ruta, recursive: true);
    }

    private Task ConAsync(Action<IAlmacen> accion) => _datos.RunAsync(tx =>
    {
        accion(tx.Get<IAlmacen>());
        return true;
    });

    private static void Recibir(IAlmacen almacen, string id)
    {
        almacen.Documentos.Guardar(
            new Documento
            {
                Id = id, Tipo = "TABLA_RECIBIDA", Nombre = "tabla.xlsx", Mime = "application/octet-stream",
                Creado = DateTimeOffset.UnixEpoch, Origen = "RECIBIDO enl-spc",
            },
            [1, 2, 3]);
        almacen.Envios.Guardar(Envio(id));
    }

    private static EnvioDelMes Envio(string documento) => new()
    {
        Dependencia = "SPC",
        Mes = new Mes(2025, 3),
        Estatus = EstatusDeEnvio.EnTiempo,
        FechaLimite = new DateOnly(2025, 4, 4),
        DocumentoId = documento,
    };

    private void Publicar(SelloDeBitacora sello) => new EscritorDePublicaciones(_carpeta.Publicaciones).Escribir(new Desempeno.Publicaciones.Publicacion
    {
        Datos = new DatosDePublicacion
        {
            Tipo = TipoDePublicacion.TRIMESTRE,
            Periodo = "2025-T1",
            Ejercicio = 2025,
            Corte = DateTimeOffset.UnixEpoch,
            PublicadaEl = DateTimeOffset.UnixEpoch,
            Municipio = "Municipio de ejemplo",
            Bitacora = sello,
        },
    });
}
