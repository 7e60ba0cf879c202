using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Publicaciones;

public sealed class EscritorDePublicacionesTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    private EscritorDePublicaciones Escritor => new(_carpeta.Ruta);

    [Fact]
    public void Lo_que_se_escribe_se_lee_igual_y_en_orden()
    {
        Escritor.Escribir(PublicacionDePrueba.Trimestre(1));

        var leida = Assert.Single(new LectorDePublicaciones(_carpeta.Ruta).LeerTodas().Publicaciones);

        Assert.Equal("2025-T1", leida.Publicacion.Datos.Id);
        Assert.Equal(PublicacionDePrueba.Trimestre(1).Datos, leida.Publicacion.Datos);
        Assert.Equal(["SSP-01", "SSP-02"], leida.Publicacion.Resultados.Select(r => r.ClaveIndicador));
        Assert.Equal(["DIF", "SSP"], leida.Publicacion.Dependencias.Select(d => d.Clave));
        Assert.Equal([1, 2, 3], leida.Publicacion.Archivos[0].Contenido.ToArray());
    }

    [Fact]
    public void El_orden_en_que_llegan_los_datos_no_cambia_los_bytes()
    {
        var publicacion = PublicacionDePrueba.Trimestre(1);
        var alReves = publicacion with { Resultados = [.. publicacion.Resultados.Reverse()] };

        var una = Escritor.Escribir(publicacion);
        var otra = Escritor.Escribir(alReves);

        Assert.Equal(EstadoDeEscritura.SIN_CAMBIO, otra.Estado);
        Assert.Equal(una.Manifiesto!.Sha256, otra.Manifiesto!.Sha256);
    }

    [Fact]
    public void Los_numeros_se_escriben_en_su_forma_mas_corta()
    {
        Escritor.Escribir(PublicacionDePrueba.Trimestre(1));

        var json = File.ReadAllText(Path.Combine(_carpeta.Ruta, "2025-T1", "resultados.json"));

        Assert.Contains("\"cumplimiento_pct\": 84.5,", json, StringComparison.Ordinal);
        Assert.Contains("\"meta\": 10,", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void Otra_publicacion_con_el_mismo_nombre_se_rechaza_y_la_primera_queda()
    {
        Escritor.Escribir(PublicacionDePrueba.Trimestre(1));
        var archivo = Path.Combine(_carpeta.Ruta, "2025-T1", "resultados.json");
        var antes = File.ReadAllText(archivo);

        var distinta = PublicacionDePrueba.Trimestre(1) with { Resultados = [] };
        var resultado = Escritor.Escribir(distinta);

        Assert.Equal(EstadoDeEscritura.RECHAZADA, resultado.Estado);
        Assert.Equal("resultados.json", Assert.Single(resultado.Problemas).Archivo);
        Assert.Equal(antes, File.ReadAllText(archivo));
    }

    [Fact]
    public void Repetir_una_publicacion_de_en_medio_no_rompe_la_cadena()
    {
        Escritor.Escribir(PublicacionDePrueba.Trimestre(1));
        Escritor.Escribir(PublicacionDePrueba.Trimestre(2));

        Assert.Equal(EstadoDeEscritura.SIN_CAMBIO, Escritor.Escribir(PublicacionDePrueba.Trimestre(1)).Estado);
        Assert.Empty(new VerificadorDePublicaciones(_carpeta.Ruta).Verificar().Problemas);
    }

    [Fact]
    public void Una_escritura_interrumpida_no_deja_rastro_en_la_lectura_y_se_puede_repetir()
    {
        var parcial = Directory.CreateDirectory(Path.Combine(_carpeta.Ruta, ".2025-T1.parcial"));
        File.WriteAllText(Path.Combine(parcial.FullName, "fichas.json"), "[");

        Assert.Empty(new LectorDePublicaciones(_carpeta.Ruta).LeerTodas().Publicaciones);
        Assert.Equal(EstadoDeEscritura.ESCRITA, Escritor.Escribir(PublicacionDePrueba.Trimestre(1)).Estado);
        Assert.False(parcial.Exists && Directory.Exists(parcial.FullName));
    }

    [Theory]
    [InlineData("../fuera")]
    [InlineData("2025/T1")]
    [InlineData("")]
    public void Un_periodo_que_saldria_de_la_carpeta_se_rechaza(string periodo)
    {
        var publicacion = PublicacionDePrueba.Trimestre(1);

        var resultado = Escritor.Escribir(publicacion with { Datos = publicacion.Datos with { Periodo = periodo } });

        Assert.Equal("ID_INVALIDO", Assert.Single(resultado.Problemas).Codigo);
    }

    [Fact]
    public void Una_revision_sin_motivo_se_rechaza()
    {
        var publicacion = PublicacionDePrueba.Trimestre(1, revision: 2);

        var resultado = Escritor.Escribir(publicacion with { Datos = publicacion.Datos with { Motivo = " " } });

        Assert.Equal("REVISION_SIN_MOTIVO", Assert.Single(resultado.Problemas).Codigo);
    }

    public void Dispose() => _carpeta.Dispose();
}
