using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Busqueda;
using SeguimientoDesempeno.Sitio.Charts;
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
        .. portal.Filtros.Selecciones.SelectMany(s => Lista<IndiceDeIndicadores>(s.Ruta, s.Indicadores.Count, IndiceDeIndicadores.PorPagina, ("Seleccion", s))),
        PaginaPorDibujar.De<PaginaDeEjes>(PaginaDeEjes.Ruta),
        PaginaPorDibujar.De<PaginaDeBusqueda>(PaginaDeBusqueda.Ruta),
        .. portal.Letras.SelectMany(l => Lista<PaginaDeLetra>(l.Ruta, l.Indicadores.Count, PaginaDeLetra.PorPagina, ("Letra", l))),
        .. portal.Indicadores.Select(i => PaginaPorDibujar.De<PaginaDeIndicador>(i.Ruta, ("Indicador", i)) with { Solo = i }),
        .. portal.Indicadores.SelectMany(i => i.Cifras.Select(c => PaginaPorDibujar.De<PaginaDeCifra>(i.RutaDe(c), ("Indicador", i), ("Cifra", c)) with { Solo = i })),
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

    /// <summary>The pages as pieces: all of an indicator together, each other by itself.</summary>
    internal static IEnumerable<Pieza> Piezas(IReadOnlyList<PaginaPorDibujar> paginas, HuellasDeIndicadores huellas) =>
        paginas.GroupBy(p => p.Solo?.Clave).SelectMany(g => g.Key is { } clave
            ? [new Pieza($"indicadores/{clave}", huellas.De(clave), taller => g.ToList().ForEach(taller.Pagina))]
            : g.Select(p => new Pieza(p.Direccion.Archivo, null, taller => taller.Pagina(p))));

    /// <summary>The other files, as pieces that can be made in any order.</summary>
    internal static IEnumerable<Pieza> Archivos(
        Portal portal, IReadOnlyList<PaginaPorDibujar> paginas, string carpetaDePublicaciones, Entradas entradas, HuellasDeIndicadores huellas) =>
    [
        De("portal", null, () =>
        [
            ArchivoDelSitio.DeTexto(HojaDeEstilo.Ruta, HojaDeEstilo.Escribir(portal.Sitio.Colores)),
            .. portal.Contenido.Logo is { } logo ? [new ArchivoDelSitio(logo.Ruta, logo.Contenido)] : Array.Empty<ArchivoDelSitio>(),
            Buscador.Archivo,
            .. Comprobacion.Archivos(portal),
            CatalogoDeDatos.Archivo(portal),
            PaqueteDeDatos.Archivo(portal),
            ArchivoDelSitio.DeTexto("icono.svg", Icono.Dibujar(portal.Sitio.Colores)),
            Mapa.Sitemap(portal.Sitio, paginas.Where(p => p.Direccion.Base is null).Select(p => p.Direccion.Ruta)),
            Mapa.Robots(portal.Sitio),
            Cabeceras.Archivo,
            Mapa.Avisos(portal),
        ]),
        .. Graficas.Grupos(portal).Select(g => De($"graficas/{g.Nombre}", null, () => g.Dibujar().OfType<Grafica>().Select(x => ArchivoDeGrafica.De(portal.Sitio, x)))),
        .. portal.Indicadores.Select(i => De($"descargas/{i.Clave}", huellas.De(i.Clave), () => DescargasDeIndicador.De(portal, i))),
        .. portal.Trimestres.Select(t => De($"datos/{t.Trimestre}", null, () => DescargasDelPortal.De(portal, t))),
        .. Conjuntos.Todos.Select(c => De($"datos/{c.Nombre}", c.DeFichas ? null : entradas.Comun, () => DescargasDelPortal.De(portal, c))),
        .. portal.Publicaciones.Select(p => De($"publicaciones/{p.Manifiesto.Publicacion}", entradas.DePublicacion(p.Manifiesto.Publicacion), () => Copia(p.Manifiesto, carpetaDePublicaciones))),
    ];

    private static Pieza De(string nombre, string? depende, Func<IEnumerable<ArchivoDelSitio>> archivos) => new(nombre, depende, taller =>
    {
        foreach (var archivo in archivos())
        {
            taller.Archivo(archivo);
        }
    });

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
