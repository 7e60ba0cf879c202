using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Procedimiento.Cambios.Actividades;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>What section E brings to the procedure.</summary>
internal static class RegistroDeCambios
{
    public static IServiceCollection AddCambios(this IServiceCollection servicios) => servicios.AddSingleton<SolicitudesDeCambio>();

    public static IReadOnlyList<Activity> Actividades(ServiciosDelProcedimiento servicios) =>
    [
        new AbrirSolicitudDeCambio(servicios), new PrepararSolicitudDeCambio(servicios), new TurnarSolicitudDeCambio(servicios), new ComunicarRechazoDeCambio(servicios),
        new ActualizarFicha(servicios), new AjustarFormatos(servicios), new NotificarAjustes(servicios), new NotificarCambio(servicios),
    ];

    public static IReadOnlyList<Formulario> Formularios() =>
    [
        new FormularioDeSolicitudDeCambio(), new FormularioDeAnalisis(), new FormularioDeOpinion(), new FormularioDeRechazo(), new FormularioDeRecomendaciones(),
    ];
}
