using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>Which time some data tell of and when they were published.</summary>
/// <param name="Periodo">First and last day that they tell of.</param>
/// <param name="Publicado">Day of their first publication.</param>
/// <param name="Modificado">Day of the last that changed them.</param>
/// <param name="Cerrado">Whether no further period will be added to them.</param>
internal sealed record Vigencia((DateOnly Desde, DateOnly Hasta) Periodo, DateOnly Publicado, DateOnly Modificado, bool Cerrado = false)
{
    /// <summary>Of the tables of the whole portal; null before the first quarter.</summary>
    internal static Vigencia? De(Portal portal) => portal.Ultimo is not { } ultimo ? null : new(
        (Enero(portal.Trimestres[0].Trimestre.Anio), ultimo.Trimestre.Cierre),
        Fecha(portal.Trimestres[0].Revisiones[0]),
        portal.Publicaciones.Where(p => p.Publicacion.Datos.Tipo is TipoDePublicacion.TRIMESTRE or TipoDePublicacion.FICHA).Max(Fecha));

    /// <summary>Of the figures of a quarter, which count from January to its close.</summary>
    internal static Vigencia De(TrimestrePublicado trimestre) => new(
        (Enero(trimestre.Trimestre.Anio), trimestre.Trimestre.Cierre), Fecha(trimestre.Revisiones[0]), Fecha(trimestre.Vigente), Cerrado: true);

    /// <summary>Of an indicator, its figures and its fichas; null before its first figure.</summary>
    internal static Vigencia? De(Portal portal, Indicador indicador) => indicador.Cifras is not [var primera, ..] ? null : new(
        (Enero(primera.Trimestre.Anio), indicador.Cifras[^1].Trimestre.Cierre),
        Fecha(portal.Trimestres.FirstOrDefault(t => t.Trimestre == primera.Trimestre)?.Revisiones[0] ?? primera.Fuente),
        indicador.Cifras.Select(c => c.Fuente).Concat(indicador.Cambios.OfType<CambioDeFicha>().Select(c => c.Fuente)).Max(Fecha));

    private static DateOnly Enero(int anio) => new(anio, 1, 1);

    private static DateOnly Fecha(PublicacionLeida leida) => Noticias.Fecha(leida.Publicacion.Datos);
}
