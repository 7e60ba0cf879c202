using SeguimientoDesempeno.Formatos.Transparencia;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.30: fills the transparency formats (fractions IV to VII) with the frozen results.</summary>
internal sealed class IntegrarFormatosDeTransparencia(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Integrar los formatos de transparencia",
    "Integra los resultados congelados en los formatos de transparencia, con el fundamento vigente.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var municipio = FormatosDelMunicipio.Leer(paso.Servicios.Carpetas);
        var portal = paso.Servicios.Opciones.Portal;
        var entrega = new EntregaDeTransparencia
        {
            AreaResponsable = paso.Servicios.Opciones.Oficina,
            Trimestre = paso.Trimestre,
            FechaDeActualizacion = paso.Hoy,
            HipervinculoResultados = $"{portal}trimestres/{paso.Texto}/",
            HipervinculoProgramas = $"{portal}programas/",
            Fichas = paso.Almacen.Fichas.Vigentes(paso.Trimestre.Anio, paso.Trimestre.Cierre),
            Resultados = paso.Almacen.Resultados.Indicadores(paso.Trimestre),
        };
        var archivos = municipio.Formatos.SelectMany(f => entrega.Escribir(f, municipio.Fundamentos)).ToList();
        foreach (var archivo in archivos)
        {
            var mime = archivo.Nombre.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : ArchivoDeDocumentos.Xlsx;
            paso.Guardar(TipoDeDocumento.Transparencia, archivo.Nombre, mime, archivo.Contenido);
        }

        paso.Registrar(
            $"Se integraron {municipio.Formatos.Count} formatos de transparencia del {paso.EnPalabras}: {archivos.Count} archivos.",
            archivos.Select(a => a.Nombre));
        return null;
    }
}
