using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A published change of an indicator: of its ficha by a request, or of a figure by a revision.</summary>
/// <param name="Desde">Day from which it holds; null when the ficha does not say.</param>
public abstract record CambioPublicado(DateOnly? Desde);

/// <summary>A new version of the ficha (step 7.41).</summary>
/// <param name="Antes">Version before it.</param>
/// <param name="Ahora">New version.</param>
/// <param name="Fuente">Publication that brought it first.</param>
public sealed record CambioDeFicha(FichaPublicada Antes, FichaPublicada Ahora, PublicacionLeida Fuente) : CambioPublicado(Ahora.VigenteDesde);

/// <summary>A figure that a revision of its quarter corrected (step 7.33).</summary>
/// <param name="Indicador">Indicator.</param>
/// <param name="Antes">Figure as it was.</param>
/// <param name="Ahora">Figure as corrected.</param>
/// <param name="Revision">Publication that corrected it, with its reason.</param>
public sealed record CambioDeCifra(FichaPublicada Indicador, ResultadoPublicado Antes, ResultadoPublicado Ahora, PublicacionLeida Revision)
    : CambioPublicado(Palabras.Noticias.Fecha(Revision.Publicacion.Datos));

/// <summary>Finds what changed from one publication to the next.</summary>
internal static class HistoriaDeIndicador
{
    /// <summary>Changes of fichas and figures by indicator, newest first.</summary>
    internal static ILookup<string, CambioPublicado> De(IReadOnlyList<PublicacionLeida> publicaciones) =>
        DeFichas(publicaciones).Select(c => (c.Ahora.ClaveIndicador, Cambio: (CambioPublicado)c))
            .Concat(DeCifras(publicaciones).Select(c => (c.Ahora.ClaveIndicador, Cambio: (CambioPublicado)c)))
            .OrderByDescending(c => c.Cambio.Desde)
            .ToLookup(c => c.ClaveIndicador, c => c.Cambio);

    private static IEnumerable<CambioDeFicha> DeFichas(IReadOnlyList<PublicacionLeida> publicaciones)
    {
        var primeras = new Dictionary<(string, int, int), (FichaPublicada Ficha, PublicacionLeida Fuente)>();
        foreach (var leida in publicaciones)
        {
            foreach (var ficha in leida.Publicacion.Fichas)
            {
                primeras.TryAdd((ficha.ClaveIndicador, ficha.Ejercicio, ficha.Version), (ficha, leida));
            }
        }

        return primeras.Values
            .GroupBy(v => v.Ficha.ClaveIndicador)
            .Select(g => g.OrderBy(v => v.Ficha.Ejercicio).ThenBy(v => v.Ficha.Version).ToList())
            .SelectMany(versiones => versiones.Zip(versiones.Skip(1), (antes, ahora) => new CambioDeFicha(antes.Ficha, ahora.Ficha, ahora.Fuente)));
    }

    private static IEnumerable<CambioDeCifra> DeCifras(IReadOnlyList<PublicacionLeida> publicaciones)
    {
        foreach (var periodo in publicaciones
            .Where(p => p.Publicacion.Datos.Tipo == TipoDePublicacion.TRIMESTRE)
            .GroupBy(p => p.Publicacion.Datos.Periodo))
        {
            var revisiones = periodo.OrderBy(p => p.Publicacion.Datos.Revision).ToList();
            foreach (var (antes, ahora) in revisiones.Zip(revisiones.Skip(1)))
            {
                var previos = Propios(antes).ToDictionary(r => r.ClaveIndicador);
                foreach (var resultado in Propios(ahora))
                {
                    if (previos.TryGetValue(resultado.ClaveIndicador, out var previo) && Cambio(previo, resultado))
                    {
                        var ficha = ahora.Publicacion.Fichas.Concat(antes.Publicacion.Fichas).First(f => f.ClaveIndicador == resultado.ClaveIndicador);
                        yield return new(ficha, previo, resultado, ahora);
                    }
                }
            }
        }
    }

    /// <summary>Results of the publication's own quarter.</summary>
    private static IEnumerable<ResultadoPublicado> Propios(PublicacionLeida leida) =>
        leida.Publicacion.Resultados.Where(r => $"{r.Ejercicio}-T{r.Trimestre}" == leida.Publicacion.Datos.Periodo);

    private static bool Cambio(ResultadoPublicado a, ResultadoPublicado b) =>
        a.Resultado != b.Resultado || a.Meta != b.Meta || a.CumplimientoPct != b.CumplimientoPct || a.Estado != b.Estado || a.Semaforo != b.Semaforo;
}
