using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Calendario;
using SeguimientoDesempeno.Procedimiento.Cambios;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Correos;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento;

/// <summary>The procedure as a service.</summary>
public static class RegistroDeServicios
{
    /// <summary>
    /// Registers the activities, the workflow host that runs them, and the services over both. Storage
    /// (<see cref="ITransactor"/>) and clock (<see cref="TimeProvider"/>) are registered by the caller; a
    /// <see cref="WorkflowHostOptions"/> and <see cref="ElsaPorts"/>, when registered, are used.
    /// </summary>
    /// <param name="servicios">Where to register.</param>
    /// <param name="contenido">Folder <c>content</c>.</param>
    /// <param name="publicaciones">Folder of the publications.</param>
    public static IServiceCollection AddProcedimiento(this IServiceCollection servicios, string contenido, string publicaciones)
    {
        servicios.AddSingleton(_ => Organigrama.Leer(Path.Combine(contenido, "organizacion")));
        servicios.AddSingleton(_ => OpcionesDelProcedimiento.Leer(Path.Combine(contenido, "procedimiento", "opciones.yaml")));
        servicios.AddSingleton(proveedor => new ReglasDePlazo(
            DiasInhabilesCsv.Leer(proveedor.GetRequiredService<CarpetasDelProcedimiento>().Calendario).Valor,
            proveedor.GetRequiredService<OpcionesDelProcedimiento>()));
        servicios.AddSingleton(new PlantillasDeCorreo(Path.Combine(contenido, "plantillas", "correos")));
        servicios.AddSingleton(new CarpetasDelProcedimiento(contenido, publicaciones));
        servicios.AddSingleton<ServiciosDelProcedimiento>();
        servicios.AddSingleton(proveedor => Actividades(proveedor.GetRequiredService<ServiciosDelProcedimiento>(), proveedor.GetService<ElsaPorts>()));
        servicios.AddSingleton(proveedor => new WorkflowHost(
            proveedor.GetRequiredService<ITransactor>(),
            proveedor.GetRequiredService<ActivityRegistry>(),
            proveedor.GetRequiredService<TimeProvider>(),
            proveedor.GetService<WorkflowHostOptions>()));
        servicios.AddSingleton(new CatalogoDeFormularios(Formularios()));
        servicios.AddSingleton<Personas>();
        servicios.AddSingleton<CalendarioDelAnio>();
        servicios.AddSingleton<IServicioDeTareas, ServicioDeTareas>();
        servicios.AddCambios();
        servicios.AddSingleton(proveedor => new TableroDeRecepcion(
            proveedor.GetRequiredService<ITransactor>(), proveedor.GetRequiredService<ServiciosDelProcedimiento>()));
        servicios.AddSingleton(proveedor => new EntregaDePublicaciones(
            proveedor.GetRequiredService<ITransactor>(), proveedor.GetRequiredService<CarpetasDelProcedimiento>()));
        servicios.AddSingleton(proveedor => new RecalculoDePlazos(
            proveedor.GetRequiredService<ITransactor>(),
            proveedor.GetRequiredService<WorkflowHost>(),
            proveedor.GetRequiredService<CarpetasDelProcedimiento>()));
        servicios.AddSingleton<PublicacionDeFlujos>();
        servicios.AddSingleton<TrasladoDeInstancias>();
        servicios.AddSingleton<ImportadorDeFlujos>();
        servicios.AddSingleton<ExportadorDeFlujos>();
        servicios.AddSingleton(proveedor => new PrimerEjercicio(
            proveedor.GetRequiredService<ITransactor>(),
            proveedor.GetRequiredService<WorkflowHost>(),
            proveedor.GetRequiredService<TimeProvider>(),
            proveedor.GetRequiredService<ServiciosDelProcedimiento>()));
        return servicios;
    }

    internal static ActivityRegistry Actividades(ServiciosDelProcedimiento servicios, ElsaPorts? puertos = null)
    {
        var registro = ElsaActivities.Registry((puertos ?? new ElsaPorts()) with { Mail = new CorreoDeFlujos() });
        Activity[] actividades =
        [
            new TareaHumana(servicios), new DisparadorCalendario(servicios), new EsperarPlazo(servicios), new EnviarCorreo(servicios),
            new SolicitarDiagnosticos(servicios), new EntregarManuales(servicios), new InformarObservaciones(servicios),
            new ComunicarValidacion(servicios), new IntegrarTablaMaestra(servicios),
            new PrepararTablas(servicios), new EnviarRecordatorio(servicios), new ClasificarEntrega(servicios),
            new CapturarEntrega(servicios), new RevisarInconsistencias(servicios), new ResolverProrroga(servicios),
            new AplicarProrroga(servicios), new VerificarEntrega(servicios), new ResumirRecepcion(servicios), new MarcarNoDisponible(servicios),
            new MarcarNoEnviada(servicios), new RemitirACambios(servicios), new GuardarTablaMaestra(servicios), new SolicitarPublicacion(servicios),
            new CompartirArchivos(servicios), new PublicarTablas(servicios),
            new SolicitarPresupuesto(servicios), new CalcularIndicadores(servicios), new GenerarInforme(servicios),
            new EmitirOficios(servicios), new IdentificarRezagos(servicios), new EmitirOficioDeJustificacion(servicios),
            new RegistrarPlan(servicios), new CerrarAccion(servicios),
            new GenerarMatriz(servicios), new IntegrarFormatosDeTransparencia(servicios), new AbrirRevision(servicios), new Publicar(servicios), new AvisarPublicacion(servicios),
        ];
        foreach (var actividad in actividades.Concat(RegistroDeCambios.Actividades(servicios)))
        {
            registro.Register(actividad);
        }

        return registro;
    }

    internal static IEnumerable<Formulario> Formularios() =>
    [
        new FormularioDeDiagnostico(), new FormularioDeFichas(), new FormularioDeValidacionDeDiagnostico(),
        new FormularioDeSubsanacionDeDiagnostico(), new FormularioDeTablaMaestra(), new FormularioDeImportacion(),
        new FormularioDeCampos(), new FormularioDeAcuse(), new FormularioDeEntrega(), new FormularioDeProrroga(),
        new FormularioDeDecision(), new FormularioDeCorroboracion(), new FormularioDeRevisionDeCorroboracion(), new FormularioDeTablero(),
        new FormularioDePresupuesto(), new FormularioDeRevisionDeInforme(), new FormularioDeSubsanacion(), new FormularioDeInforme(),
        new FormularioDeRezagos(), new FormularioDePlan(), new FormularioDeSeguimiento(), new FormularioDeCierre(),
        new FormularioDePublicacion(), new FormularioDeSolicitud(), new FormularioDeRevisionDePublicacion(),
        .. RegistroDeCambios.Formularios(),
    ];
}
