using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Busqueda;
using SeguimientoDesempeno.Sitio.Descargas;
using SeguimientoDesempeno.Sitio.Estilo;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Paginas;
using SeguimientoDesempeno.Sitio.Verificacion;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Everything that the portal consists of.</summary>
internal static class Inventario
{
    /// <summary>The pages, each with its address.</summary>
    internal static IEnumerable<PaginaPorDibujar> Paginas(Portal portal) =>
    [
        PaginaPorDibujar.De<Inicio>(""),
        PaginaPorDibujar.De<NoEncontrada>("404.html") with { Direccion = new("404.html", new Uri(portal.Sitio.Url).AbsolutePath) },
        .. Indices(null, portal.Indicadores, "indicadores/"),
        .. portal.Filtros.Todos.SelectMany(f => Indices(f, f.Indicadores, f.Ruta)),
        PaginaPorDibujar.De<PaginaDeEjes>(PaginaDeEjes.Ruta),
        PaginaPorDibujar.De<PaginaDeBusqueda>(PaginaDeBusqueda.Ruta),
        .. portal.Letras.SelectMany(l => Lista<PaginaDeLetra>(l.Ruta, l.Indicadores.Count, PaginaDeLetra.PorPagina, ("Letra", l))),
        .. portal.Indicadores.Select(i => PaginaPorDibujar.De<PaginaDeIndicador>(i.Ruta, ("Indicador", i))),
        .. portal.Indicadores.SelectMany(i => i.Cifras.Select(c => PaginaPorDibujar.De<PaginaDeCifra>(i.RutaDe(c), ("Indicador", i), ("Cifra", c)))),
        PaginaPorDibujar.De<IndiceDeDependencias>("dependencias/"),
        .. portal.Dependencias.Select(d => PaginaPorDibujar.De<PaginaDeDependencia>(d.Ruta, ("Dependencia", d))),
        PaginaPorDibujar.De<IndiceDeProgramas>("programas/"),
        .. portal.Programas.Select(p => PaginaPorDibujar.De<PaginaDePrograma>(p.Ruta, ("Programa", p))),
        PaginaPorDibujar.De<IndiceDeTrimestres>("trimestres/"),
        .. portal.Trimestres.Select(t => PaginaPorDibujar.De<PaginaDeTrimestre>(t.Ruta, ("Trimestre", t))),
        .. portal.Trimestres.SelectMany(t => Lista<PaginaDeResultados>(t.RutaDeResultados, t.Cifras.Count, PaginaDeResultados.PorPagina, ("Trimestre", t))),
        .. portal.Trimestres.Skip(1).SelectMany(t => Lista<PaginaDeCambios>(t.RutaDeCambios, t.Cambios.Count, PaginaDeCambios.PorPagina, ("Trimestre", t))),
        .. Rezagos(portal.Ultimo, PaginaDeRezago.Raiz),
        .. portal.Trimestres.SelectMany(t => Rezagos(t, PaginaDeRezago.RaizDe(t))),
        PaginaPorDibujar.De<PaginaDeArticulo95>(PaginaDeArticulo95.Ruta),
        PaginaPorDibujar.De<PaginaDeProcedimiento>(PaginaDeProcedimiento.Ruta),
        PaginaPorDibujar.De<PaginaDeDatos>("datos/"),
        PaginaPorDibujar.De<PaginaDeVerificacion>(PaginaDeVerificacion.Ruta),
        PaginaPorDibujar.De<PaginaDeDirecciones>(PaginaDeDirecciones.Ruta),
        .. portal.Contenido.Paginas.Select(p => PaginaPorDibujar.De<PaginaEscrita>(p.Slug + "/", ("Escrita", p))),
    ];

    /// <summary>The other files, as work that can be done in any order.</summary>
    internal static IEnumerable<Func<IEnumerable<ArchivoDelSitio>>> Archivos(
        Portal portal, IReadOnlyList<PaginaPorDibujar> paginas, string carpetaDePublicaciones) =>
    [
        () =>
        [
            ArchivoDelSitio.DeTexto(HojaDeEstilo.Ruta, HojaDeEstilo.Escribir(portal.Sitio.Colores)),
            Buscador.Archivo,
            .. Comprobacion.Archivos(portal),
            CatalogoDeDatos.Archivo(portal),
            PaqueteDeDatos.Archivo(portal),
            ArchivoDelSitio.DeTexto("icono.svg", Icono.Dibujar(portal.Sitio.Colores)),
            Mapa.Sitemap(portal.Sitio, paginas.Where(p => p.Direccion.Base is null).Select(p => p.Direccion.Ruta)),
            Mapa.Robots(portal.Sitio),
            Mapa.Avisos(portal),
        ],
        .. portal.Indicadores.Select<Indicador, Func<IEnumerable<ArchivoDelSitio>>>(i => () => DescargasDeIndicador.De(portal, i)),
        .. portal.Trimestres.Select<TrimestrePublicado, Func<IEnumerable<ArchivoDelSitio>>>(t => () => DescargasDelPortal.De(portal, t)),
        .. Conjuntos.Todos.Select<Conjunto, Func<IEnumerable<ArchivoDelSitio>>>(c => () => DescargasDelPortal.De(portal, c)),
        .. portal.Publicaciones.Select<PublicacionLeida, Func<IEnumerable<ArchivoDelSitio>>>(p => () => Copia(p.Manifiesto, carpetaDePublicaciones)),
    ];

    private static IEnumerable<PaginaPorDibujar> Indices(Filtro? filtro, IReadOnlyList<Indicador> indicadores, string raiz) =>
        Lista<IndiceDeIndicadores>(raiz, indicadores.Count, IndiceDeIndicadores.PorPagina, ("Filtro", filtro), ("Todos", indicadores), ("Raiz", raiz));

    private static IEnumerable<PaginaPorDibujar> Rezagos(TrimestrePublicado? trimestre, string raiz) =>
        Lista<PaginaDeRezago>(raiz, trimestre?.Rezagos.Count ?? 0, PaginaDeRezago.PorPagina, ("Trimestre", trimestre), ("RaizDeLista", raiz));

    /// <summary>A list on as many pages as it needs.</summary>
    private static IEnumerable<PaginaPorDibujar> Lista<T>(string raiz, int elementos, int porPagina, params (string Nombre, object? Valor)[] parametros)
        where T : Pagina =>
        Enumerable.Range(1, Paginado.Paginas(elementos, porPagina)).Select(n => PaginaPorDibujar.De<T>(Paginado.Ruta(raiz, n), [.. parametros, ("Numero", n)]));

    /// <summary>A publication as it lies in its folder, so that anybody can check its hashes.</summary>
    private static IEnumerable<ArchivoDelSitio> Copia(Manifiesto manifiesto, string carpeta) =>
        Comprobacion.Rutas(manifiesto).Select(ruta => new ArchivoDelSitio("publicaciones/" + ruta, File.ReadAllBytes(Path.Combine(carpeta, ruta))));
}
