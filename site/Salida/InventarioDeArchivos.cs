using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Busqueda;
using SeguimientoDesempeno.Sitio.Charts;
using SeguimientoDesempeno.Sitio.Descargas;
using SeguimientoDesempeno.Sitio.Estilo;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Verificacion;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>What the portal consists of besides its pages, with what each file shows of the fichas.</summary>
internal static class InventarioDeArchivos
{
    /// <summary>The files, as pieces that can be made in any order.</summary>
    /// <param name="portal">Model.</param>
    /// <param name="paginas">Its pages, for the map of the site.</param>
    /// <param name="carpetaDePublicaciones">Where the publications lie.</param>
    /// <param name="huellas">Prints of what pieces are made from.</param>
    internal static IEnumerable<Pieza> De(Portal portal, IReadOnlyList<PaginaPorDibujar> paginas, string carpetaDePublicaciones, Huellas huellas)
    {
        var rutas = paginas.Where(p => p.Direccion.Base is null).Select(p => p.Direccion.Ruta).ToList();
        return
        [
            Pieza("portal", null, () =>
            [
                ArchivoDelSitio.DeTexto(HojaDeEstilo.Ruta, HojaDeEstilo.Escribir(portal.Sitio.Colores)),
                .. portal.Contenido.Logo is { } logo ? [new ArchivoDelSitio(logo.Ruta, logo.Contenido)] : Array.Empty<ArchivoDelSitio>(),
                Buscador.Archivo,
                .. Comprobacion.Archivos(portal),
                PaqueteDeDatos.Archivo(portal),
                ArchivoDelSitio.DeTexto("icono.svg", Icono.Dibujar(portal.Sitio.Colores)),
                Mapa.Robots(portal.Sitio),
                Cabeceras.Archivo,
                Mapa.Avisos(portal),
            ]),
            Pieza("mapa", new() { Textos = rutas }, () => [Mapa.Sitemap(portal.Sitio, rutas)]),
            Pieza("catalogo", CatalogoDeDatos.Muestra(portal), () => [CatalogoDeDatos.Archivo(portal)]),
            .. Graficas.Grupos(portal).Select(g => Pieza($"graficas/{g.Nombre}", g.Muestra, () => g.Dibujar().OfType<Grafica>().Select(x => ArchivoDeGrafica.De(portal.Sitio, x)))),
            .. portal.Indicadores.Select(i => Pieza($"descargas/{i.Clave}", new() { Indicadores = [i] }, () => DescargasDeIndicador.De(portal, i))),
            .. portal.Trimestres.Select(t => Pieza($"datos/{t.Trimestre}", new() { Cifras = t.Cifras.Select(c => c.Cifra) }, () => DescargasDelPortal.De(portal, t))),
            .. Conjuntos.Todos.Select(c => Pieza($"datos/{c.Nombre}", c.Muestra(portal), () => DescargasDelPortal.De(portal, c))),
            .. portal.Publicaciones.Select(p => p.Manifiesto).Select(m => Hacer($"publicaciones/{m.Publicacion}", huellas.DePublicacion(m.Publicacion), () => Copia(m, carpetaDePublicaciones))),
        ];

        Pieza Pieza(string nombre, Muestra? muestra, Func<IEnumerable<ArchivoDelSitio>> archivos) =>
            Hacer(nombre, muestra is null ? null : huellas.De(muestra), archivos);
    }

    private static Pieza Hacer(string nombre, string? depende, Func<IEnumerable<ArchivoDelSitio>> archivos) => new(nombre, depende, taller =>
    {
        foreach (var archivo in archivos())
        {
            taller.Archivo(archivo);
        }
    });

    /// <summary>A publication as it lies in its folder, so that anybody can check its hashes.</summary>
    private static IEnumerable<ArchivoDelSitio> Copia(Manifiesto manifiesto, string carpeta) =>
        Comprobacion.Rutas(manifiesto).Select(ruta => new ArchivoDelSitio("publicaciones/" + ruta, File.ReadAllBytes(Path.Combine(carpeta, ruta))));
}
