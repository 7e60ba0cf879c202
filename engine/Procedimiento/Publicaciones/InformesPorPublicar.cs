using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>The approved Informe de Avance of each dependency (step 7.24), which goes out with the quarter's publication.</summary>
internal static class InformesPorPublicar
{
    /// <summary>The documents by dependency; a draft is never among them.</summary>
    public static IEnumerable<Documento> De(IAlmacen almacen, Trimestre trimestre) =>
        almacen.Informes.DelTrimestre(trimestre)
            .Where(i => i.Estado is EstadoInforme.Aprobado or EstadoInforme.Difundido)
            .Select(i => i.DocumentoId is { } id ? almacen.Documentos.Buscar(id) : null)
            .OfType<Documento>();

    /// <summary>Its name in a publication, which has no drafts to tell apart: <c>informe-SPC-2025-T1.docx</c>.</summary>
    public static string Nombre(Documento informe, Trimestre trimestre) => $"informe-{informe.Dependencia}-{trimestre}{Path.GetExtension(informe.Nombre)}";
}
