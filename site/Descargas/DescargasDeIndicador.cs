using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Charts;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>The files of one indicator: CSV, XLSX, JSON and its picture.</summary>
internal static class DescargasDeIndicador
{
    internal static IEnumerable<ArchivoDelSitio> De(Portal portal, Indicador indicador)
    {
        var resultados = Conjuntos.Resultados.Tabla(Conjuntos.FilasDeResultados(indicador));
        foreach (var csv in DescargasDelPortal.Csv(indicador.Ruta + indicador.Clave, resultados))
        {
            yield return csv;
        }

        yield return new(indicador.Descarga("xlsx"), LibroDeTablas.Escribir(
            $"{indicador.Clave} {indicador.Nombre}",
            portal.Sitio.Municipio,
            [
                ("Resultados", resultados),
                ("Variables", Conjuntos.Valores.Tabla(Conjuntos.FilasDeValores(indicador))),
                ("Ficha", Conjuntos.Fichas.Tabla(Conjuntos.FilasDeFichas(indicador))),
            ]));
        yield return new(indicador.Descarga("json"), JsonDePublicaciones.Escribir(new
        {
            indicador.Clave,
            indicador.Nombre,
            Direccion = portal.Sitio.Url + indicador.Ruta,
            Licencia = portal.Sitio.Licencia.Nombre,
            Fichas = indicador.Versiones,
            Resultados = indicador.Cifras.Select(c => new { Publicacion = c.Fuente.Manifiesto.Publicacion, c.Resultado, c.Notas }),
            Valores = indicador.Capturas,
        }));
        yield return ArchivoDeGrafica.De(portal.Sitio, new(
            indicador.Descarga("svg"), $"{indicador.Nombre}: meta y avance ({indicador.Ficha.UnidadMedida})", LineaMetaAvance.Dibujar(indicador)));
    }
}
