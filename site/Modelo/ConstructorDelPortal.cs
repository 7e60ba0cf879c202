using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Contenido;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>Derives the portal's model. What a publication says of its own quarter holds over what a later one repeats.</summary>
internal sealed class ConstructorDelPortal
{
    private readonly IReadOnlyList<PublicacionLeida> _publicaciones;
    private ConstructorDelPortal(IReadOnlyList<PublicacionLeida> publicaciones) => _publicaciones = publicaciones;

    internal static Lectura<Portal> Construir(ContenidoDelSitio contenido, IReadOnlyList<PublicacionLeida> publicaciones)
    {
        var problemas = RevisionDePublicaciones.SinFicha(publicaciones).ToList();
        if (problemas.Count > 0)
        {
            return new(new(contenido, [], [], [], [], [], new([], [], [], [], [], []), []), problemas);
        }

        return new(new ConstructorDelPortal(publicaciones).Construir(contenido), []);
    }

    private Portal Construir(ContenidoDelSitio contenido)
    {
        var indicadores = Indicadores();
        var dependencias = Dependencias(indicadores);
        var trimestres = Trimestres(indicadores);
        var programas = Programas(indicadores);
        var filtros = new ConstructorDeFiltros(indicadores, trimestres.Count > 0 ? trimestres[^1].Trimestre : null).Construir(dependencias, programas);
        return new(contenido, _publicaciones, trimestres, indicadores, dependencias, programas, filtros, Letra.De(indicadores));
    }

    private List<Indicador> Indicadores()
    {
        var versiones = Ultimas(p => p.Fichas, f => (f.ClaveIndicador, f.Ejercicio, f.Version)).ToLookup(f => f.ClaveIndicador);
        var notas = Ultimas(p => p.Notas, n => (n.ClaveIndicador, n.Ejercicio, n.Trimestre, n.Tipo, n.Orden))
            .OrderBy(n => n.Orden)
            .ToLookup(n => (n.ClaveIndicador, n.Ejercicio, n.Trimestre));
        var cambios = HistoriaDeIndicador.De(_publicaciones);
        var resultados = Resultados().ToLookup(r => r.Resultado.ClaveIndicador);

        return [.. versiones
            .OrderBy(v => v.Key, StringComparer.Ordinal)
            .Select(v =>
            {
                var fichas = v.OrderByDescending(f => f.Ejercicio).ThenByDescending(f => f.Version).ToList();
                return new Indicador(
                    fichas[0],
                    fichas,
                    [.. resultados[v.Key].Select(r => Cifra(r, fichas, notas)).OrderBy(c => c.Trimestre)],
                    new(() => Capturas(v.Key)),
                    [.. cambios[v.Key]]);
            })];
    }

    private List<CapturaPublicada> Capturas(string indicador)
    {
        var ultimas = new Dictionary<(int, int, string), CapturaPublicada>();
        foreach (var captura in _publicaciones.SelectMany(p => p.CapturasDe(indicador)))
        {
            ultimas[(captura.Ejercicio, captura.Mes, captura.Variable)] = captura;
        }

        return [.. ultimas.Values.OrderBy(c => c.Ejercicio).ThenBy(c => c.Mes).ThenBy(c => c.Variable, StringComparer.Ordinal)];
    }

    private Dictionary<(string, Trimestre), ResultadoConFuente>.ValueCollection Resultados()
    {
        var resultados = new Dictionary<(string, Trimestre), ResultadoConFuente>();
        foreach (var leida in _publicaciones.Where(p => p.Publicacion.Datos.Tipo == TipoDePublicacion.TRIMESTRE))
        {
            var propio = Trimestre.Parse(leida.Publicacion.Datos.Periodo);
            foreach (var resultado in leida.Publicacion.Resultados)
            {
                var trimestre = new Trimestre(resultado.Ejercicio, resultado.Trimestre);
                var clave = (resultado.ClaveIndicador, trimestre);
                if (trimestre == propio)
                {
                    resultados[clave] = new(resultado, trimestre, leida);
                }
                else
                {
                    resultados.TryAdd(clave, new(resultado, trimestre, leida));
                }
            }
        }

        return resultados.Values;
    }

    private static Cifra Cifra(
        ResultadoConFuente r, List<FichaPublicada> fichas, ILookup<(string?, int, int), NotaPublicada> notas) =>
        new(
            r.Trimestre,
            r.Resultado,
            Leer<EstadoResultado>(r.Resultado.Estado),
            Leer<Semaforo>(r.Resultado.Semaforo),
            fichas.FirstOrDefault(f => f.Ejercicio == r.Trimestre.Anio && f.Version == r.Resultado.FichaVersion) ?? fichas[0],
            r.Fuente,
            [.. notas[(r.Resultado.ClaveIndicador, r.Trimestre.Anio, r.Trimestre.Numero)]]);

    private static T Leer<T>(string codigo) where T : struct, Enum =>
        Codigo.TryLeer<T>(codigo, out var valor) ? valor : throw new InvalidOperationException($"Código sin revisar: {codigo}.");

    private List<TrimestrePublicado> Trimestres(List<Indicador> indicadores) =>
        [.. _publicaciones
            .Where(p => p.Publicacion.Datos.Tipo == TipoDePublicacion.TRIMESTRE)
            .GroupBy(p => Trimestre.Parse(p.Publicacion.Datos.Periodo))
            .OrderBy(g => g.Key)
            .Select(g => new TrimestrePublicado(
                g.Key,
                [.. g.OrderBy(p => p.Publicacion.Datos.Revision)],
                [.. from indicador in indicadores let cifra = indicador.En(g.Key) where cifra is not null select (indicador, cifra)],
                new Conteo(indicadores.Select(i => i.En(g.Key)).OfType<Cifra>()),
                Cambios(indicadores, g.Key),
                Rezagos(indicadores, g.Key)))];

    private static List<Cambio> Cambios(List<Indicador> indicadores, Trimestre trimestre) =>
        [.. from indicador in indicadores
            let antes = indicador.En(trimestre.Anterior)
            let ahora = indicador.En(trimestre)
            where antes is not null && ahora is not null && antes.Semaforo != ahora.Semaforo
            where antes.Semaforo != Semaforo.NoCorresponde && ahora.Semaforo != Semaforo.NoCorresponde
            let cambio = new Cambio(indicador, antes, ahora)
            orderby cambio.Clase
            select cambio];

    private static List<Rezago> Rezagos(List<Indicador> indicadores, Trimestre trimestre) =>
        [.. from indicador in indicadores
            let cifra = indicador.En(trimestre)
            where cifra is { Semaforo: Semaforo.EnRezago }
            select new Rezago(indicador, cifra)];

    private List<Dependencia> Dependencias(List<Indicador> indicadores)
    {
        var envios = Ultimas(p => p.Envios, e => (e.DependenciaClave, e.Ejercicio, e.Mes)).ToLookup(e => e.DependenciaClave);
        var propios = indicadores.ToLookup(i => i.Ficha.DependenciaClave);
        return [.. Ultimas(p => p.Dependencias, d => d.Clave)
            .UnionBy(indicadores.Select(i => new DependenciaPublicada(i.Ficha.DependenciaClave, i.Ficha.DependenciaClave, "DEPENDENCIA")), d => d.Clave)
            .OrderBy(d => d.Nombre, StringComparer.Ordinal)
            .Select(d => new Dependencia(d, [.. propios[d.Clave]], [.. envios[d.Clave].OrderBy(e => e.Ejercicio).ThenBy(e => e.Mes)]))];
    }

    private List<Programa> Programas(List<Indicador> indicadores)
    {
        var avances = Ultimas(p => p.Programas, p => (p.ProgramaClave, p.Ejercicio, p.Trimestre)).ToLookup(p => p.ProgramaClave);
        var partidas = (_publicaciones.LastOrDefault(p => p.Publicacion.Presupuesto.Count > 0)?.Publicacion.Presupuesto ?? [])
            .ToLookup(p => p.ProgramaClave);
        string[] niveles = ["FIN", "PROPOSITO", "COMPONENTE", "ACTIVIDAD"];
        var propios = indicadores.ToLookup(i => i.Ficha.ProgramaClave);

        // A programme that ended, or whose indicators moved to another, keeps its page.
        return [.. indicadores
            .SelectMany(i => i.Versiones)
            .GroupBy(f => f.ProgramaClave)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Programa(
                g.Key,
                (propios[g.Key].FirstOrDefault()?.Ficha ?? g.First()).Programa,
                [.. propios[g.Key].OrderBy(i => Array.IndexOf(niveles, i.Ficha.NivelMir)).ThenBy(i => i.Clave, StringComparer.Ordinal)],
                [.. avances[g.Key].OrderBy(a => a.Ejercicio).ThenBy(a => a.Trimestre)],
                UltimoCorte(partidas[g.Key])))];
    }

    private static List<PartidaPublicada> UltimoCorte(IEnumerable<PartidaPublicada> partidas) =>
        [.. partidas.GroupBy(p => (p.Ejercicio, p.Trimestre)).OrderBy(g => g.Key).LastOrDefault() ?? Enumerable.Empty<PartidaPublicada>()];

    /// <summary>The last published element of each key, over all publications.</summary>
    private List<T> Ultimas<T, TClave>(Func<Publicacion, IEnumerable<T>> elementos, Func<T, TClave> clave)
        where TClave : notnull
    {
        var ultimos = new Dictionary<TClave, T>();
        foreach (var elemento in _publicaciones.SelectMany(p => elementos(p.Publicacion)))
        {
            ultimos[clave(elemento)] = elemento;
        }

        return [.. ultimos.Values];
    }

    private sealed record ResultadoConFuente(ResultadoPublicado Resultado, Trimestre Trimestre, PublicacionLeida Fuente);
}
