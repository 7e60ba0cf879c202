using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>The publications that change nothing but what is said of the indicators whose fichas they bring (step 7.41).</summary>
internal static class PublicacionesDeFicha
{
    /// <summary>Those among all; one that says something new of a dependency, or brings anything more, is not.</summary>
    internal static IReadOnlyList<PublicacionLeida> Entre(IReadOnlyList<PublicacionLeida> publicaciones)
    {
        var dependencias = new Dictionary<string, DependenciaPublicada>();
        var deUnaFicha = new List<PublicacionLeida>();
        foreach (var leida in publicaciones)
        {
            if (SoloTraeFichas(leida.Publicacion) && leida.Publicacion.Dependencias.All(d => dependencias.GetValueOrDefault(d.Clave) == d))
            {
                deUnaFicha.Add(leida);
                continue;
            }

            // What it says of a dependency holds until another says otherwise: to say again what was said before it is new.
            foreach (var dependencia in leida.Publicacion.Dependencias)
            {
                dependencias[dependencia.Clave] = dependencia;
            }
        }

        return deUnaFicha;
    }

    /// <summary>
    /// The fichas that such publications say otherwise than the common ones, each with its publication's print. They repeat
    /// the versions before the new one, most often as they were.
    /// </summary>
    internal static Dictionary<FichaPublicada, string> Nuevas(IReadOnlyList<PublicacionLeida> publicaciones, IReadOnlyList<PublicacionLeida> deUnaFicha)
    {
        var claves = deUnaFicha.SelectMany(p => p.Publicacion.Fichas).Select(Llave).ToHashSet();
        var comunes = new Dictionary<(string, int, int), FichaPublicada>();
        foreach (var ficha in publicaciones.Except(deUnaFicha).SelectMany(p => p.Publicacion.Fichas).Where(f => claves.Contains(Llave(f))))
        {
            comunes[Llave(ficha)] = ficha;
        }

        // The same object, not one that says the same: the model keeps those that were read.
        var nuevas = new Dictionary<FichaPublicada, string>(ReferenceEqualityComparer.Instance);
        foreach (var (ficha, huella) in deUnaFicha.SelectMany(p => p.Publicacion.Fichas, (p, f) => (f, p.Manifiesto.Sha256)))
        {
            if (!comunes.TryGetValue(Llave(ficha), out var comun) || !DiceLoMismo(ficha, comun))
            {
                nuevas[ficha] = huella;
            }
        }

        return nuevas;
    }

    private static bool SoloTraeFichas(Publicacion p) => p is
    {
        Datos.Tipo: TipoDePublicacion.FICHA, Capturas.Count: 0, Resultados.Count: 0, Programas.Count: 0, Presupuesto.Count: 0,
        Envios.Count: 0, Validaciones.Count: 0, Notas.Count: 0, Procedimiento.Count: 0,
    };

    private static (string, int, int) Llave(FichaPublicada ficha) => (ficha.ClaveIndicador, ficha.Ejercicio, ficha.Version);

    private static bool DiceLoMismo(FichaPublicada a, FichaPublicada b) => JsonDePublicaciones.Escribir(a).AsSpan().SequenceEqual(JsonDePublicaciones.Escribir(b));
}
