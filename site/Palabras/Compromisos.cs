using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Whether what a dependency promised was done, in a reader's words.</summary>
internal static class Compromisos
{
    /// <summary>The finding on an action: «Se cumplió.»</summary>
    internal static string Decir(NotaPublicada accion) =>
        accion.Estatus is null || !Codigo.TryLeer<EstatusDeAccion>(accion.Estatus, out var estatus) ? "Sin seguimiento publicado." : estatus switch
        {
            EstatusDeAccion.Cumplida => "Se cumplió.",
            EstatusDeAccion.Vencida => "Venció sin cumplirse.",
            EstatusDeAccion.EnEjecucion => "En ejecución.",
            EstatusDeAccion.Cancelada => "Se canceló.",
            _ => "Registrado; aún no empieza.",
        };
}
