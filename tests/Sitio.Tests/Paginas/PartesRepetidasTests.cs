using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Revision;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>A part that is copied from another page is the one that this page would have drawn.</summary>
public sealed class PartesRepetidasTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    [Fact]
    public async Task Cada_pagina_es_la_misma_si_se_dibuja_sola()
    {
        var (publicaciones, salida) = (Path.Combine(_carpeta.Ruta, "publicaciones"), Path.Combine(_carpeta.Ruta, "portal"));
        var escritor = new EscritorDePublicaciones(publicaciones);
        foreach (var publicacion in Ejemplo.Publicaciones())
        {
            // From July on one indicator is sent by another dependency, and another under a new version of its ficha.
            Assert.Empty(escritor.Escribir(publicacion with
            {
                Capturas = [.. publicacion.Capturas.Select(c => (c.ClaveIndicador, c.Mes) switch
                {
                    ("SPC-04", > 6) => c with { EnviadaPorDependencia = "SFA" },
                    ("SPC-01", > 6) => c with { FichaVersion = 2 },
                    _ => c,
                })],
            }).Problemas);
        }

        Assert.Empty((await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, salida, new() { Hilos = 1 })).Problemas);

        var portal = ConstructorDelPortal.Construir(ContenidoDelSitio.Leer(Ejemplo.Contenido).Valor, new Biblioteca().Leer(publicaciones, hilos: 1).Publicaciones).Valor;
        var paginas = InventarioDePaginas.De(portal);
        Assert.True(paginas.Count > 44 * 5);
        Assert.All(paginas, p => Assert.Equal(File.ReadAllText(Path.Combine(salida, p.Direccion.Archivo)), System.Text.Encoding.UTF8.GetString(new Dibujante(portal, new RevisorDeHtml(new Enlaces("/")), []).Dibujar(p).Span)));
    }

    public void Dispose() => _carpeta.Dispose();
}
