using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Estadisticas;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Documentos;
using Contenido = SeguimientoDesempeno.Desempeno.Publicaciones.Publicacion;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>Gathers the statistical tables of a month (step 7.18).</summary>
internal static class ComposicionDeTablas
{
    public static PublicacionEnSalida Componer(PasoEnCurso paso)
    {
        var fichas = paso.Almacen.Fichas.Vigentes(paso.Mes.Anio, paso.Mes.UltimoDia);
        var porClave = fichas.ToDictionary(f => f.ClaveIndicador);
        var valores = paso.Almacen.Capturas.Vigentes(paso.Mes, paso.Mes).Select(c => c.Dato).Where(v => porClave.ContainsKey(v.ClaveIndicador)).ToList();
        var tablas = new TablasEstadisticas { Municipio = paso.Servicios.Opciones.Municipio, Mes = paso.Mes, Fichas = fichas, Valores = valores };
        var csv = paso.Guardar(TipoDeDocumento.TablasEstadisticas, tablas.NombreDeArchivo + ".csv", "text/csv", tablas.EscribirCsv());
        var libro = paso.Guardar(TipoDeDocumento.TablasEstadisticas, tablas.NombreDeArchivo + ".xlsx", ArchivoDeDocumentos.Xlsx, tablas.EscribirLibro());
        var contenido = new Contenido
        {
            Datos = new DatosDePublicacion
            {
                Tipo = TipoDePublicacion.TABLAS,
                Periodo = paso.Texto,
                Ejercicio = paso.Mes.Anio,
                Corte = paso.Ahora,
                PublicadaEl = paso.Ahora,
                Municipio = paso.Servicios.Opciones.Municipio,
            },
            Fichas = [.. fichas.Select(FichaPublicada.De)],
            Capturas = [.. valores.Select(v => CapturaPublicada.De(v, porClave[v.ClaveIndicador]))],
            Dependencias = DependenciaPublicada.De(fichas),
        };
        return new PublicacionEnSalida(contenido,
        [
            new ArchivoEnSalida(csv.Id, csv.Nombre, "Tablas estadísticas (CSV)"),
            new ArchivoEnSalida(libro.Id, libro.Nombre, "Tablas estadísticas (libro)"),
        ]);
    }
}
