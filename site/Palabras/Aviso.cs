using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>An entry of the feed: a publication, or a figure that one corrected.</summary>
/// <param name="Id">What never changes of it, after the portal's address.</param>
/// <param name="Titulo">Headline.</param>
/// <param name="Momento">When it was published.</param>
/// <param name="Ruta">Address of the page that tells it.</param>
/// <param name="Autor">Municipality.</param>
/// <param name="Resumen">Why.</param>
internal sealed record Aviso(string Id, string Titulo, DateTimeOffset Momento, string Ruta, string Autor, string Resumen)
{
    private const int Maximo = 200;

    /// <summary>The newest, newest first.</summary>
    internal static IEnumerable<Aviso> De(Portal portal)
    {
        var corregidas = portal.Indicadores
            .SelectMany(i => i.Cambios.OfType<CambioDeCifra>(), (indicador, cambio) => (indicador, cambio))
            .ToLookup(x => x.cambio.Revision.Publicacion.Datos.Id);
        return portal.Publicaciones.Reverse()
            .SelectMany(leida => corregidas[leida.Publicacion.Datos.Id].Select(x => De(x.indicador, x.cambio)).Prepend(De(leida.Publicacion.Datos)))
            .Take(Maximo);
    }

    private static Aviso De(Desempeno.Publicaciones.DatosDePublicacion datos) =>
        new($"publicaciones/{datos.Id}/", Noticias.Titulo(datos), datos.PublicadaEl, Noticias.Ruta(datos), datos.Municipio, datos.Motivo ?? "Publicación original.");

    private static Aviso De(Indicador indicador, CambioDeCifra cambio)
    {
        var datos = cambio.Revision.Publicacion.Datos;
        return new(
            $"publicaciones/{datos.Id}/{indicador.Clave}",
            $"Se corrigió {indicador.Clave} en el {Etiquetas.Periodo(datos.Periodo)}: {indicador.Nombre}",
            datos.PublicadaEl,
            $"{indicador.Ruta}#por-que-cambio",
            datos.Municipio,
            datos.Motivo ?? "");
    }
}
