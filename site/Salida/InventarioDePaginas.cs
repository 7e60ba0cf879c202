using SeguimientoDesempeno.Sitio.Charts;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Paginas;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>The pages that the portal consists of, each with its address and with what it shows of the fichas.</summary>
internal static class InventarioDePaginas
{
    /// <summary>Every page.</summary>
    internal static IReadOnlyList<PaginaPorDibujar> De(Portal portal)
    {
        var cuentas = new CuentasDeFiltros(portal.Filtros);
        var letras = portal.Letras.Select(l => l.Nombre).ToList();
        return
        [
            PaginaPorDibujar.De<Inicio>(""),
            PaginaPorDibujar.De<NoEncontrada>("404.html") with { Direccion = new("404.html", new Uri(portal.Sitio.Url).AbsolutePath), Muestra = Muestra.SoloLoComun },
            .. portal.Filtros.Selecciones.SelectMany(s => Lista<IndiceDeIndicadores>(s.Ruta, s.Indicadores, IndiceDeIndicadores.PorPagina, cuentas.De(s), ("Seleccion", s))),
            PaginaPorDibujar.De<PaginaDeEjes>(PaginaDeEjes.Ruta),
            PaginaPorDibujar.De<PaginaDeBusqueda>(PaginaDeBusqueda.Ruta),
            .. portal.Letras.SelectMany(l => Lista<PaginaDeLetra>(l.Ruta, l.Indicadores, PaginaDeLetra.PorPagina, letras, ("Letra", l))),
            .. portal.Indicadores.SelectMany(DeIndicador),
            PaginaPorDibujar.De<IndiceDeDependencias>("dependencias/"),
            .. portal.Dependencias.Select(d => PaginaPorDibujar.De<PaginaDeDependencia>(d.Ruta, ("Dependencia", d)) with { Muestra = new() { Indicadores = d.Indicadores } }),
            PaginaPorDibujar.De<IndiceDeProgramas>("programas/"),
            .. portal.Programas.Select(p => PaginaPorDibujar.De<PaginaDePrograma>(p.Ruta, ("Programa", p)) with { Muestra = new() { Indicadores = p.Indicadores, Textos = [p.Nombre] } }),
            PaginaPorDibujar.De<IndiceDeTrimestres>("trimestres/"),
            .. portal.Trimestres.Select(t => PaginaPorDibujar.De<PaginaDeTrimestre>(t.Ruta, ("Trimestre", t)) with { Muestra = Graficas.Muestran(portal, t) }),
            .. portal.Trimestres.SelectMany(t => Lista<PaginaDeResultados>(t.RutaDeResultados, [.. t.Cifras.Select(c => c.Indicador)], PaginaDeResultados.PorPagina, [], ("Trimestre", t))),
            .. portal.Trimestres.Skip(1).SelectMany(t => Lista<PaginaDeCambios>(t.RutaDeCambios, [.. t.Cambios.Select(c => c.Indicador)], PaginaDeCambios.PorPagina, [], ("Trimestre", t))),
            .. Rezagos(portal.Ultimo, PaginaDeRezago.Raiz),
            .. portal.Trimestres.SelectMany(t => Rezagos(t, PaginaDeRezago.RaizDe(t))),
            PaginaPorDibujar.De<PaginaDeArticulo95>(PaginaDeArticulo95.Ruta),
            PaginaPorDibujar.De<PaginaDeProcedimiento>(PaginaDeProcedimiento.Ruta),
            PaginaPorDibujar.De<PaginaDeDatos>("datos/"),
            PaginaPorDibujar.De<PaginaDeVerificacion>(PaginaDeVerificacion.Ruta),
            PaginaPorDibujar.De<PaginaDeDirecciones>(PaginaDeDirecciones.Ruta),
            .. portal.Contenido.Paginas.Select(p => PaginaPorDibujar.De<PaginaEscrita>(p.Slug + "/", ("Escrita", p))),
        ];
    }

    /// <summary>The pages as pieces: all of an indicator together, each other by itself.</summary>
    internal static IEnumerable<Pieza> Piezas(IReadOnlyList<PaginaPorDibujar> paginas, Huellas huellas) =>
        paginas.GroupBy(p => p.Pieza).Select(g => g.ToList())
            .Select(g => new Pieza(g[0].Pieza, g[0].Muestra is { } muestra ? huellas.De(muestra) : null, taller => g.ForEach(taller.Pagina)));

    private static IEnumerable<PaginaPorDibujar> DeIndicador(Indicador indicador)
    {
        var pieza = $"indicadores/{indicador.Clave}";
        var muestra = new Muestra { Indicadores = [indicador] };
        return indicador.Cifras.Select(c => PaginaPorDibujar.De<PaginaDeCifra>(indicador.RutaDe(c), ("Indicador", indicador), ("Cifra", c)))
            .Prepend(PaginaPorDibujar.De<PaginaDeIndicador>(indicador.Ruta, ("Indicador", indicador)))
            .Select(p => p with { Pieza = pieza, Muestra = muestra });
    }

    private static IEnumerable<PaginaPorDibujar> Rezagos(TrimestrePublicado? trimestre, string raiz) =>
        Lista<PaginaDeRezago>(raiz, [.. trimestre?.Rezagos.Select(r => r.Indicador) ?? []], PaginaDeRezago.PorPagina, [], ("Trimestre", trimestre), ("RaizDeLista", raiz));

    /// <summary>A list on as many pages as it needs: each shows its own part, and how many pages there are.</summary>
    private static IEnumerable<PaginaPorDibujar> Lista<T>(
        string raiz, IReadOnlyList<Indicador> indicadores, int porPagina, IEnumerable<string> textos, params (string Nombre, object? Valor)[] parametros)
        where T : Pagina =>
        Enumerable.Range(1, Paginado.Paginas(indicadores.Count, porPagina)).Select(n => PaginaPorDibujar.De<T>(Paginado.Ruta(raiz, n), [.. parametros, ("Numero", n)]) with
        {
            Muestra = new() { Indicadores = indicadores.Skip((n - 1) * porPagina).Take(porPagina), Textos = textos.Append($"{indicadores.Count}") },
        });
}
