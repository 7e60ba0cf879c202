using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Sitio.Tests.Paginas;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>What a build leaves alone is what it would have made again: the portal is that of a build of everything, byte by byte.</summary>
public sealed class GeneracionParcialTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    public static TheoryData<string> Cambios => [.. CambiosDePrueba.Todos];

    [Theory]
    [MemberData(nameof(Cambios))]
    public async Task Cambia(string que)
    {
        var caso = await Caso.Nuevo(_carpeta.Ruta);

        await caso.Cambiar(que, "SPC-04");
    }

    [Fact]
    public async Task La_definicion_de_un_indicador_solo_hace_de_nuevo_sus_paginas_y_las_que_lo_nombran()
    {
        var caso = await Caso.Nuevo(_carpeta.Ruta);

        var resumen = await caso.Cambiar("la definición", "SPC-04");

        Assert.InRange(resumen.Dibujadas, 1, resumen.Paginas / 5);
    }

    [Fact]
    public async Task Una_dependencia_que_vuelve_a_llamarse_como_antes_cambia_todas_sus_paginas()
    {
        var caso = await Caso.Nuevo(_carpeta.Ruta);

        await caso.Cambiar("cómo se llama la dependencia", "SPC-04");
        await caso.Cambiar("el eje", "SPC-01");
    }

    [Fact]
    public async Task En_listas_de_varias_paginas_se_corre_lo_que_sigue()
    {
        var caso = await Caso.Nuevo(_carpeta.Ruta, PortalGrande.Publicar, Ejemplo.CopiarContenido(Path.Combine(_carpeta.Ruta, "content"), cifraDelAnio: "SSP-04-1"));

        await caso.Cambiar("que hay un indicador nuevo", "CMU-01");
    }

    [Fact]
    public void Cualquier_sucesion_de_cambios_da_el_mismo_portal_que_una_generacion_completa()
    {
        var cambio = from que in Gen.Elements<string>(CambiosDePrueba.Todos) from indicador in Gen.Elements<string>(CambiosDePrueba.Indicadores.Take(5)) select (que, indicador);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4), Prop.ForAll(cambio.ListOf(5).ToArbitrary(), cambios => Probar(cambios).GetAwaiter().GetResult()));
    }

    public void Dispose() => _carpeta.Dispose();

    private async Task Probar(IEnumerable<(string Que, string Indicador)> cambios)
    {
        var caso = await Caso.Nuevo(Path.Combine(_carpeta.Ruta, Guid.NewGuid().ToString("N")));
        foreach (var (que, indicador) in cambios)
        {
            await caso.Cambiar(que, indicador);
        }
    }

    /// <summary>A portal that is built again after each change.</summary>
    private sealed class Caso(string carpeta, string contenido)
    {
        private readonly CambiosDePrueba _cambios = new(Path.Combine(carpeta, "publicaciones"));
        private int _generaciones;

        private string Publicaciones => Path.Combine(carpeta, "publicaciones");

        private string Salida => Path.Combine(carpeta, "portal");

        internal static Task<Caso> Nuevo(string carpeta) => Nuevo(carpeta, Ejemplo.Publicar, Ejemplo.Contenido);

        internal static async Task<Caso> Nuevo(string carpeta, Action<string> publicar, string contenido)
        {
            var caso = new Caso(carpeta, contenido);
            publicar(caso.Publicaciones);
            Assert.Empty((await SitioGenerador.Generar(caso.Publicaciones, contenido, caso.Salida)).Problemas);
            return caso;
        }

        internal async Task<ResumenDelSitio> Cambiar(string que, string indicador)
        {
            _cambios.Publicar(que, indicador);
            var parcial = await SitioGenerador.Generar(Publicaciones, contenido, Salida);
            var completa = Path.Combine(carpeta, $"completa-{++_generaciones}");
            var todo = await SitioGenerador.Generar(Publicaciones, contenido, completa);

            Assert.Empty(parcial.Problemas.Concat(todo.Problemas));
            Assert.Equal(Archivos(completa), Archivos(Salida));
            Assert.Empty(Distintos(completa, Salida));
            return parcial;
        }

        private static IEnumerable<string> Distintos(string una, string otra) =>
            Archivos(una).Where(a => !File.ReadAllBytes(Path.Combine(una, a)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(otra, a))));

        private static IEnumerable<string> Archivos(string carpeta) =>
            Directory.EnumerateFiles(carpeta, "*", SearchOption.AllDirectories).Select(r => Path.GetRelativePath(carpeta, r)).Order(StringComparer.Ordinal);
    }
}
