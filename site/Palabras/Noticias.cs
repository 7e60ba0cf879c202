using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>A publication as a piece of news: its title, its day and where to read it.</summary>
internal static class Noticias
{
    internal static string Titulo(DatosDePublicacion datos)
    {
        var titulo = datos.Tipo switch
        {
            TipoDePublicacion.TRIMESTRE => $"Resultados del {FormatoMexicano.Periodo(Trimestre.Parse(datos.Periodo))}",
            TipoDePublicacion.TABLAS => $"Tablas estadísticas de {FormatoMexicano.Periodo(Mes.Parse(datos.Periodo))}",
            _ => $"Ficha técnica de {datos.Periodo.Replace(".v", ", versión ", StringComparison.Ordinal)}",
        };
        return datos.Revision > 1 ? $"{titulo}, revisión {datos.Revision}" : titulo;
    }

    /// <summary>Address, inside the portal, where the publication is presented.</summary>
    internal static string Ruta(DatosDePublicacion datos) => datos.Tipo switch
    {
        TipoDePublicacion.TRIMESTRE => $"trimestres/{datos.Periodo}/",
        _ => $"datos/#{Ancla(datos.Id)}",
    };

    internal static string Ancla(string id) => "p-" + id.Replace('/', '-').Replace('.', '-');

    /// <summary>Business date of the publication, in the offset that was recorded with it.</summary>
    internal static DateOnly Fecha(DatosDePublicacion datos) => HoraDeMonterrey.Fecha(datos.PublicadaEl);
}
