using System.Globalization;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>Sorts the indicators into the lists that a reader can go to.</summary>
internal sealed class ConstructorDeFiltros(IReadOnlyList<Indicador> indicadores, Trimestre? ultimo)
{
    private readonly Dictionary<string, string> _slugs = [];

    // Of the last quarter: what was retired before it keeps its page and is in no traffic light now.
    private readonly Dictionary<string, Semaforo?> _luces =
        indicadores.ToDictionary(i => i.Clave, i => ultimo is { } trimestre ? i.En(trimestre)?.Semaforo : null);

    internal Filtros Construir(IReadOnlyList<Dependencia> dependencias, IReadOnlyList<Programa> programas)
    {
        var conLuz = indicadores.ToLookup(i => _luces[i.Clave]);
        List<Filtro> semaforos = [.. Conteo.Orden.Select(s => new Filtro(Filtro.PorSemaforo, Etiquetas.Slug(s), s.Etiqueta(), [.. conLuz[s]]))];
        List<Filtro> deDependencia = [.. dependencias.Select(d => new Filtro(Filtro.PorDependencia, EnMinusculas(d.Clave), d.Nombre, d.Indicadores))];
        List<Filtro> dePrograma = [.. programas.Select(p => new Filtro(Filtro.PorPrograma, EnMinusculas(p.Clave), $"{p.Clave} {p.Nombre}", p.Indicadores))];
        List<Filtro> deEje = [.. PorEje()];
        List<Filtro> deOds = [.. PorOds()];
        var conocidos = indicadores.SelectMany(Cruces).ToHashSet();
        return new(semaforos, deDependencia, deEje, deOds, dePrograma,
        [
            new(null, null, indicadores),
            .. semaforos.Select(s => new Seleccion(null, s, s.Indicadores)),
            .. deDependencia.Concat(deEje).Concat(deOds).Concat(dePrograma).SelectMany(tema => DelTema(tema, semaforos, conocidos)),
        ]);
    }

    private IEnumerable<Seleccion> DelTema(Filtro tema, List<Filtro> semaforos, HashSet<(string, string, Semaforo)> conocidos)
    {
        yield return new(tema, null, tema.Indicadores);
        var conLuz = tema.Indicadores.ToLookup(i => _luces[i.Clave]);
        foreach (var (luz, semaforo) in Conteo.Orden.Zip(semaforos).Where(s => conocidos.Contains((tema.Clase, tema.Slug, s.First))))
        {
            yield return new(tema, semaforo, [.. conLuz[luz]]);
        }
    }

    private IEnumerable<Filtro> PorEje()
    {
        var ahora = indicadores.Where(i => i.Ficha.AlineacionPmd is not null).ToLookup(i => Slug(i.Ficha.AlineacionPmd!.Eje));
        return indicadores
            .SelectMany(i => i.Versiones)
            .Where(f => f.AlineacionPmd is not null)
            .GroupBy(f => Slug(f.AlineacionPmd!.Eje))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Filtro(Filtro.PorEje, g.Key, (ahora[g.Key].FirstOrDefault()?.Ficha ?? g.First()).AlineacionPmd!.Eje, [.. ahora[g.Key]]));
    }

    private IEnumerable<Filtro> PorOds()
    {
        var ahora = indicadores.SelectMany(i => i.Ficha.Ods.Distinct().Select(o => (Ods: o, Indicador: i))).ToLookup(x => x.Ods, x => x.Indicador);
        return indicadores
            .SelectMany(i => i.Versiones)
            .SelectMany(f => f.Ods)
            .Distinct()
            .Order()
            .Select(o => new Filtro(Filtro.PorOds, Numero(o), ObjetivosDeDesarrollo.Decir(o), [.. ahora[o]]));
    }

    /// <summary>Each theme under which an indicator was ever published, with each traffic light that it ever showed.</summary>
    private IEnumerable<(string Clase, string Slug, Semaforo Luz)> Cruces(Indicador indicador)
    {
        var luces = indicador.Cifras.Select(c => c.Semaforo)
            .Concat(indicador.Cambios.OfType<CambioDeCifra>().Select(c => Codigo.TryLeer<Semaforo>(c.Antes.Semaforo, out var luz) ? luz : default))
            .Distinct()
            .ToList();
        return indicador.Versiones.SelectMany(Temas).Distinct().SelectMany(tema => luces.Select(luz => (tema.Clase, tema.Slug, luz)));
    }

    private IEnumerable<(string Clase, string Slug)> Temas(FichaPublicada ficha)
    {
        yield return (Filtro.PorDependencia, EnMinusculas(ficha.DependenciaClave));
        yield return (Filtro.PorPrograma, EnMinusculas(ficha.ProgramaClave));
        if (ficha.AlineacionPmd is { } pmd)
        {
            yield return (Filtro.PorEje, Slug(pmd.Eje));
        }

        foreach (var ods in ficha.Ods)
        {
            yield return (Filtro.PorOds, Numero(ods));
        }
    }

    private string Slug(string nombre) => _slugs.TryGetValue(nombre, out var slug) ? slug : _slugs[nombre] = Alfabeto.Slug(nombre);

    private static string EnMinusculas(string clave) => clave.ToLowerInvariant();

    private static string Numero(int ods) => ods.ToString(CultureInfo.InvariantCulture);
}
