using SeguimientoDesempeno.Sitio.Contenido;

namespace SeguimientoDesempeno.Sitio.Tests.Contenido;

public sealed class ContenidoDelSitioTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    public ContenidoDelSitioTests()
    {
        Directory.CreateDirectory(Path.Combine(_carpeta.Ruta, "paginas"));
        Configurar("municipio: Prueba\ntitulo: Portal\nurl: https://ejemplo.gob.mx/\n");
    }

    [Fact]
    public void El_contenido_que_viene_con_el_producto_no_tiene_problemas() =>
        Assert.Empty(ContenidoDelSitio.Leer(Ejemplo.Contenido).Problemas);

    [Theory]
    [InlineData("municipio: Prueba\ntitulo: Portal\nurl: ejemplo.gob.mx\n", "url")]
    [InlineData("titulo: Portal\nurl: https://ejemplo.gob.mx/\n", "municipio")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\ncolores:\n  principal: '#f2c230'\n", "colores.principal")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\ncolores:\n  acento: 'red;}'\n", "colores.acento")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\ncolores:\n  principal_oscuro: '#14505c'\n", "colores.principal_oscuro")]
    public void Una_configuracion_que_no_sirve_nombra_su_campo(string yaml, string campo)
    {
        Configurar(yaml);

        Assert.Equal(campo, Assert.Single(ContenidoDelSitio.Leer(_carpeta.Ruta).Problemas).Lugar.Campo);
    }

    [Fact]
    public void Un_yaml_roto_nombra_su_linea()
    {
        Configurar("municipio: Prueba\n  titulo: [\n");

        var problema = Assert.Single(ContenidoDelSitio.Leer(_carpeta.Ruta).Problemas, p => p.Codigo == "YAML_INVALIDO");
        Assert.Equal("sitio.yaml", problema.Lugar.Archivo);
    }

    [Theory]
    [InlineData("sin-encabezado.md", "# Hola\n", "SIN_ENCABEZADO")]
    [InlineData("sin-titulo.md", "---\norden: 3\n---\nHola\n", "SIN_TITULO")]
    [InlineData("datos.md", "---\ntitulo: Datos\n---\nHola\n", "NOMBRE_DE_PAGINA")]
    [InlineData("Con Espacios.md", "---\ntitulo: Datos\n---\nHola\n", "NOMBRE_DE_PAGINA")]
    public void Una_pagina_que_no_sirve_nombra_su_archivo(string nombre, string texto, string codigo)
    {
        File.WriteAllText(Path.Combine(_carpeta.Ruta, "paginas", nombre), texto);

        var problema = Assert.Single(ContenidoDelSitio.Leer(_carpeta.Ruta).Problemas);
        Assert.Equal((codigo, nombre), (problema.Codigo, problema.Lugar.Archivo));
    }

    [Fact]
    public async Task Un_enlace_roto_en_una_pagina_escrita_detiene_la_generacion_y_nombra_la_pagina()
    {
        File.WriteAllText(Path.Combine(_carpeta.Ruta, "paginas", "acerca.md"), "---\ntitulo: Acerca\n---\n[aquí](/no-existe/) [allá](/acerca/#nada)\n");
        var salida = Path.Combine(_carpeta.Ruta, "portal");

        var resumen = await SitioGenerador.Generar(Path.Combine(_carpeta.Ruta, "ninguna"), _carpeta.Ruta, salida);

        Assert.Equal(["ENLACE_ROTO", "ANCLA_ROTA"], resumen.Problemas.Select(p => p.Codigo));
        Assert.All(resumen.Problemas, p => Assert.Equal("acerca/index.html", p.Lugar.Archivo));
        Assert.False(Directory.Exists(salida));
    }

    public void Dispose() => _carpeta.Dispose();

    private void Configurar(string yaml) => File.WriteAllText(Path.Combine(_carpeta.Ruta, "sitio.yaml"), yaml);
}
