using Microsoft.Extensions.DependencyInjection.Extensions;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>The simulated municipality as a service, for <c>simular</c> and for the demonstration.</summary>
internal static class RegistroDeServicios
{
    public static IServiceCollection AddSimulacion(this IServiceCollection servicios)
    {
        servicios.AddSingleton(proveedor => proveedor.GetRequiredService<ReglasDePlazo>().Calendario);
        servicios.AddSingleton(proveedor => EjemploMunicipal.Leer(
            Path.Combine(proveedor.GetRequiredService<CarpetaDelProducto>().Contenido, "ejemplo"),
            proveedor.GetRequiredService<ReglasDePlazo>().Calendario));
        servicios.AddSingleton<Jornada>();
        servicios.AddSingleton<TareaOrdinaria>();
        servicios.AddSingleton<CambiosDelEjemplo>();
        servicios.AddSingleton<IniciativasDeCambio>();
        servicios.AddSingleton<PersonalSimulado>();
        servicios.AddSingleton<MundoSimulado>();
        servicios.AddSingleton<IMundoSimulado>(proveedor => proveedor.GetRequiredService<MundoSimulado>());
        servicios.AddSingleton<Demostracion>();
        servicios.AddSingleton(new WorkflowHostOptions { Ids = new IdsContados() });
        servicios.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<IActuacion, ElaboracionDeDiagnostico>(),
            ServiceDescriptor.Singleton<IActuacion, ElaboracionDeFichas>(),
            ServiceDescriptor.Singleton<IActuacion, ValidacionDeDiagnostico>(),
            ServiceDescriptor.Singleton<IActuacion, ImportacionDeFichas>(),
            ServiceDescriptor.Singleton<IActuacion, EntregaDeTabla>(),
            ServiceDescriptor.Singleton<IActuacion, Corroboracion>(),
            ServiceDescriptor.Singleton<IActuacion, SolicitudDeProrroga>(),
            ServiceDescriptor.Singleton<IActuacion, DecisionDeProrroga>(),
            ServiceDescriptor.Singleton<IActuacion, SeguimientoDeRecepcion>(),
            ServiceDescriptor.Singleton<IActuacion, RemisionDePresupuesto>(),
            ServiceDescriptor.Singleton<IActuacion, RevisionDeInforme>(),
            ServiceDescriptor.Singleton<IActuacion, SeguimientoDeAccion>(),
            ServiceDescriptor.Singleton<IActuacion, EnvioDePlan>(),
            ServiceDescriptor.Singleton<IActuacion, SolicitudDeCambioDeIndicador>(),
            ServiceDescriptor.Singleton<IActuacion, AnalisisDeCambio>(),
        ]);
        return servicios;
    }
}
