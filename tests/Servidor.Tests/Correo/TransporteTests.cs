using System.Text;
using SeguimientoDesempeno.Servidor.Correo;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Correo;

/// <summary>What any way of handing over mail has to do, seen from whoever receives it.</summary>
public abstract class TransporteTests
{
    /// <summary>Raw text of each mail received so far.</summary>
    private protected abstract IReadOnlyList<string> Recibidos { get; }

    private protected abstract ITransporteDeCorreo Transporte { get; }

    [Fact]
    public async Task La_carta_llega_con_destinatarios_copia_asunto_cuerpos_y_adjunto()
    {
        await Transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None);

        var correo = Assert.Single(Recibidos);
        Assert.Contains("enl-spc@municipio.example", correo);
        Assert.Contains("jef@municipio.example", correo);
        Assert.Contains("=?utf-8?B?", correo, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("text/plain", correo);
        Assert.Contains("text/html", correo);
        Assert.Contains(Convert.ToBase64String(CartaDePrueba.Contenido), correo);
    }

    [Fact]
    public async Task Una_repeticion_lleva_la_misma_identidad()
    {
        await Transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None);
        await Transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None);

        Assert.Single(Recibidos.Select(Identidad).Distinct());
    }

    [Fact]
    public async Task Dos_cartas_distintas_tienen_identidades_distintas()
    {
        await Transporte.EntregarAsync(CartaDePrueba.Crear("uno"), CancellationToken.None);
        await Transporte.EntregarAsync(CartaDePrueba.Crear("dos"), CancellationToken.None);

        Assert.Equal(2, Recibidos.Select(Identidad).Distinct().Count());
    }

    private static string Identidad(string correo) =>
        correo.Split('\n').First(renglon => renglon.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)).Trim();
}

public sealed class TransporteEnArchivosTests : TransporteTests, IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory("correo-").FullName;

    private protected override ITransporteDeCorreo Transporte => new TransporteEnArchivos(new Servidor.Anfitrion.CarpetaDeDatos(_carpeta));

    private protected override IReadOnlyList<string> Recibidos =>
        [.. Directory.GetFiles(Path.Combine(_carpeta, "correo")).Select(archivo => File.ReadAllText(archivo, Encoding.ASCII))];

    [Fact]
    public async Task Entregar_dos_veces_la_misma_carta_deja_un_solo_archivo()
    {
        await Transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None);
        await Transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None);

        Assert.Single(Recibidos);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("correo/a:b/ñ")]
    [InlineData("")]
    public void El_nombre_del_archivo_no_sale_de_su_carpeta_venga_la_clave_que_venga(string clave)
    {
        var nombre = TransporteEnArchivos.NombreDe(clave);

        Assert.Equal(Path.GetFileName(nombre), nombre);
        Assert.EndsWith(".eml", nombre, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);
}
