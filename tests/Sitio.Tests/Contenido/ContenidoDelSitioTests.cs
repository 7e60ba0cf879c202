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
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\ncontacto: 'escríbanos a x@e.mx'\n", "contacto")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\nlicencia:\n  nombre: L\n  url: 'javascript:alert(1)'\n", "licencia.url")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\npie: [a, '']\n", "pie")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\ncifra_del_anio:\n  texto: Algo\n", "cifra_del_anio.indicador")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\ncifra_del_anio:\n  indicador: SSP-04\n", "cifra_del_anio.texto")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\nlogo: no-esta.svg\n", "logo")]
    [InlineData("municipio: P\ntitulo: P\nurl: https://e.mx/\nlogo: ../sitio.yaml\n", "logo")]
    public void Una_configuracion_que_no_sirve_nombra_su_campo(string yaml, string campo)
    {
        Configurar(yaml);

        Assert.Equal(campo, Assert.Single(ContenidoDelSitio.Leer(_carpeta.Ruta).Problemas).Lugar.Campo);
    }

    [Theory]
    [InlineData("escudo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("escudo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("escudo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><a href='https://otro.example/'><path/></a></svg>")]
    [InlineData("escudo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'https://otro.example/x.css'</style></svg>")]
    [InlineData("escudo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(https://otro.example/#x)'/></svg>")]
    [InlineData("escudo.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("escudo.svg", "no es xml")]
    [InlineData("escudo.png", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void Un_logo_que_no_es_una_imagen_simple_se_rechaza(string nombre, string texto)
    {
        Logo(nombre, System.Text.Encoding.UTF8.GetBytes(texto));

        var problema = Assert.Single(ContenidoDelSitio.Leer(_carpeta.Ruta).Problemas);

        Assert.Equal(("sitio.yaml", "logo"), (problema.Lugar.Archivo, problema.Lugar.Campo));
        Assert.Contains(nombre, problema.Mensaje, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_logo_pesado_se_rechaza_con_su_peso()
    {
        Logo("escudo.png", [0x89, 0x50, 0x4E, 0x47, .. new byte[80_000]]);

        Assert.Contains("80 kB", Assert.Single(ContenidoDelSitio.Leer(_carpeta.Ruta).Problemas).Mensaje, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_logo_svg_con_degradados_propios_se_acepta()
    {
        Logo("escudo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><linearGradient id='g'/><rect fill='url(#g)'/></svg>"u8.ToArray());

        var contenido = ContenidoDelSitio.Leer(_carpeta.Ruta);

        Assert.Empty(contenido.Problemas);
        Assert.Equal("logo.svg", contenido.Valor.Logo!.Ruta);
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

    private void Logo(string nombre, byte[] imagen)
    {
        Directory.CreateDirectory(Path.Combine(_carpeta.Ruta, "imagenes"));
        File.WriteAllBytes(Path.Combine(_carpeta.Ruta, "imagenes", nombre), imagen);
        Configurar($"municipio: P\ntitulo: P\nurl: https://e.mx/\nlogo: {nombre}\n");
    }

    private void Configurar(string yaml) => File.WriteAllText(Path.Combine(_carpeta.Ruta, "sitio.yaml"), yaml);
}
