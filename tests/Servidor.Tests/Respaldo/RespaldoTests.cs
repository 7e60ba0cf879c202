using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Respaldo;
using SeguimientoDesempeno.Servidor.Simulacion;
using SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;
using SeguimientoDesempeno.Servidor.Verificacion;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Respaldo;

public sealed class RespaldoTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory("respaldo-").FullName;

    private string Viva => Path.Combine(_carpeta, "viva");

    private string Nueva => Path.Combine(_carpeta, "nueva");

    private string Archivo => Path.Combine(_carpeta, "copia.zip");

    [Fact]
    public async Task Un_respaldo_tomado_mientras_se_trabaja_se_restaura_se_verifica_y_el_trabajo_sigue()
    {
        ManifiestoDeRespaldo? manifiesto = null;
        await using (var servicios = Composicion.Simulada(new CarpetaDeDatos(Viva)))
        {
            await servicios.GetRequiredService<Demostracion>().AbrirAsync(Demostracion.InicioDe(2025), CancellationToken.None);
            await servicios.GetRequiredService<MundoSimulado>().VivirHastaAsync(Fin(2025, 2, 20));
            var trabajo = Task.Run(() => servicios.GetRequiredService<MundoSimulado>().VivirHastaAsync(Fin(2025, 4, 10)));
            manifiesto = CreadorDeRespaldo.Crear(Viva, new CarpetaDeDatos(Viva).BaseDeDatos, Archivo, TimeProvider.System);
            await trabajo;
        }

        var restaurado = await Orden.Ejecutar("restaurar", Archivo, "--datos", Nueva);
        var verificado = await Orden.Ejecutar("verificar", "--datos", Nueva);

        Assert.True(restaurado.Codigo == 0, restaurado.Error);
        Assert.True(verificado.Codigo == 0, verificado.Salida + verificado.Error);
        Assert.Contains(manifiesto.Archivos, a => a.Ruta.StartsWith("publicaciones/tablas/2025-01/", StringComparison.Ordinal));
        Assert.Contains(manifiesto.Archivos, a => a.Ruta.StartsWith("correo/", StringComparison.Ordinal));
        Assert.DoesNotContain(manifiesto.Archivos, a => a.Ruta.StartsWith("claves/", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(Nueva, "portal", "index.html")));
        await using var seguido = Composicion.Simulada(new CarpetaDeDatos(Nueva));
        Assert.True(await seguido.GetRequiredService<Demostracion>().AbrirAsync(Demostracion.InicioDe(2025), CancellationToken.None));
        await seguido.GetRequiredService<MundoSimulado>().VivirHastaAsync(Fin(2025, 5, 5));
        Assert.Empty(seguido.GetRequiredService<Verificador>().Verificar().Hallazgos);
        Assert.True(Directory.Exists(Path.Combine(Nueva, "publicaciones", "2025-T1")));
    }

    [Fact]
    public async Task No_se_sobrescribe_un_respaldo_ni_se_respalda_lo_que_no_hay()
    {
        var nada = await Orden.Ejecutar("respaldo", "--datos", Viva, "--salida", Archivo);
        await CrearAsync();
        var otraVez = await Orden.Ejecutar("respaldo", "--datos", Viva, "--salida", Archivo);

        Assert.Equal((1, 1), (nada.Codigo, otraVez.Codigo));
        Assert.Contains("no hay una base de datos", nada.Error);
        Assert.Contains("ya existe", otraVez.Error);
        Assert.Equal(Path.GetFullPath(Archivo), UltimoRespaldo.Leer(Viva)!.Archivo);
    }

    [Fact]
    public async Task En_una_carpeta_con_algo_no_se_restaura()
    {
        await CrearAsync();
        Directory.CreateDirectory(Nueva);
        await File.WriteAllTextAsync(Path.Combine(Nueva, "algo.txt"), "mío");

        var orden = await Orden.Ejecutar("restaurar", Archivo, "--datos", Nueva);

        Assert.Equal(1, orden.Codigo);
        Assert.Contains("no está vacía", orden.Error);
        Assert.Equal(["algo.txt"], Directory.EnumerateFileSystemEntries(Nueva).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("cortado", "no se puede leer")]
    [InlineData("otro archivo", "no se puede leer")]
    [InlineData("contenido cambiado", "no tiene la huella")]
    [InlineData("entrada de menos", "falta seguimiento.db")]
    [InlineData("entrada de más", "que su manifiesto no nombra")]
    [InlineData("sin manifiesto", "no tiene manifiesto")]
    public async Task Un_respaldo_danado_se_rechaza_con_la_razon_y_no_deja_nada(string dano, string razon)
    {
        await CrearAsync();
        Danar(dano);

        var orden = await Orden.Ejecutar("restaurar", Archivo, "--datos", Nueva);

        Assert.Equal(1, orden.Codigo);
        Assert.Contains(razon, orden.Error);
        Assert.False(Directory.Exists(Nueva));
        Assert.DoesNotContain(Directory.EnumerateDirectories(_carpeta), c => c.Contains("restaurando", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Un_respaldo_de_un_programa_mas_nuevo_se_rechaza()
    {
        await CrearAsync();
        using (var zip = ZipFile.Open(Archivo, ZipArchiveMode.Update))
        {
            using var lectura = zip.GetEntry(ManifiestoDeRespaldo.Nombre)!.Open();
            var manifiesto = ManifiestoDeRespaldo.Leer(lectura) with { Esquema = 999 };
            lectura.SetLength(0);
            lectura.Write(manifiesto.Escribir());
        }

        var orden = await Orden.Ejecutar("restaurar", Archivo, "--datos", Nueva);

        Assert.Equal(1, orden.Codigo);
        Assert.Contains("más nuevo", orden.Error);
    }

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    private static DateTimeOffset Fin(int anio, int mes, int dia) => HoraDeMonterrey.FinDelDia(new DateOnly(anio, mes, dia));

    private async Task CrearAsync()
    {
        var carpeta = new CarpetaDeDatos(Viva);
        Datos.BaseDeDatos.Abrir(carpeta.BaseDeDatos).Dispose();
        await File.WriteAllTextAsync(Path.Combine(carpeta.Correo, "uno.eml"), "Subject: uno");
        var orden = await Orden.Ejecutar("respaldo", "--datos", Viva, "--salida", Archivo);
        Assert.True(orden.Codigo == 0, orden.Error);
    }

    private void Danar(string dano)
    {
        switch (dano)
        {
            case "cortado":
                using (var archivo = File.OpenWrite(Archivo)) archivo.SetLength(archivo.Length / 2);
                return;
            case "otro archivo":
                File.WriteAllText(Archivo, "no soy un respaldo");
                return;
        }

        using var zip = ZipFile.Open(Archivo, ZipArchiveMode.Update);
        switch (dano)
        {
            case "contenido cambiado":
                zip.GetEntry("correo/uno.eml")!.Delete();
                using (var nueva = zip.CreateEntry("correo/uno.eml").Open()) nueva.Write("Subject: dos"u8);
                break;
            case "entrada de menos":
                zip.GetEntry("seguimiento.db")!.Delete();
                break;
            case "entrada de más":
                zip.CreateEntry("../fuera.txt");
                break;
            default:
                zip.GetEntry(ManifiestoDeRespaldo.Nombre)!.Delete();
                break;
        }
    }
}
