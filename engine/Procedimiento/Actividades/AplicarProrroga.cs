using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.11: answers the request by mail and, when it was granted, moves the deadline of the delivery.</summary>
internal sealed class AplicarProrroga(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Contestar y aplicar la prórroga",
    "Contesta la solicitud por correo y, si se concedió, recorre el plazo de la entrega. Lo que nadie resolvió se contesta como negado.",
    "ANA")
{
    PorDependencia = true,
    Resultados = ["Puede solicitar otra", "Terminada"],
})
{
    private const string SinResolver = "No se resolvió antes del corte del mes: rige la fecha límite original.";

    protected override string? Realizar(PasoEnCurso paso)
    {
        var solicitud = Contestada(paso);
        var ventana = paso.Almacen.VentanaDe(paso.Dependencia, paso.Mes, paso.Servicios.Plazos.Calendario);
        if (solicitud.Prorroga.Resolucion == ResolucionDeProrroga.Aceptada)
        {
            Recorrer(paso, ventana);
        }

        var concedida = solicitud.Prorroga.Resolucion == ResolucionDeProrroga.Aceptada;
        var tipo = solicitud.Prorroga.Tipo == TipoDeProrroga.Ordinaria ? "ordinaria" : "discrecional";
        paso.Enviar("prorroga-respuesta", "ENL", new()
        {
            ["periodo"] = paso.EnPalabras,
            ["dependencia"] = paso.NombreDependencia,
            ["tipo"] = tipo,
            ["resolucion"] = concedida ? "concedida" : "negada",
            ["motivo"] = solicitud.Respuesta,
            ["fechaLimite"] = NombresDeCalendario.Completa(ventana.Cierre),
        }, copia: "ANA", clave: solicitud.Id);
        paso.Registrar(
            $"Se contestó la prórroga {tipo} de {paso.NombreDependencia}: {(concedida ? "concedida" : "negada")}; la entrega vence el {NombresDeCalendario.Completa(ventana.Cierre)}.",
            new { prorroga = solicitud.Id, vence = ventana.Cierre });
        return QuedaOtra(paso) ? "Puede solicitar otra" : "Terminada";
    }

    private static SolicitudDeProrroga Contestada(PasoEnCurso paso)
    {
        var ultima = paso.Almacen.Prorrogas.DelMes(paso.Mes, paso.Dependencia)[^1];
        if (ultima.Resuelta is not null)
        {
            return ultima;
        }

        var negada = ultima with
        {
            Prorroga = ultima.Prorroga with { Resolucion = ResolucionDeProrroga.Negada },
            Resuelta = paso.Ahora,
            ResueltaPor = "sistema",
            Respuesta = SinResolver,
        };
        paso.Almacen.Prorrogas.Guardar(negada);
        return negada;
    }

    /// <summary>The delivery, and every open task that is due with it, gets the new date.</summary>
    private static void Recorrer(PasoEnCurso paso, VentanaDeRecepcion ventana)
    {
        if (paso.Almacen.Envios.Buscar(paso.Dependencia, paso.Mes) is { } envio)
        {
            paso.Almacen.Envios.Guardar(envio with { FechaProrrogada = ventana.FechaProrrogada });
        }

        foreach (var tarea in paso.Almacen.Tareas.DeInstancia(paso.InstanciaId).Where(t => t.Estado == EstadoTarea.Abierta))
        {
            if (FormularioDeTarea.Leer(tarea.FormularioJson).ReglaDeVencimiento == "entrega")
            {
                paso.Reprogramar(tarea, ventana.MomentoDeCierre);
            }
        }
    }

    private static bool QuedaOtra(PasoEnCurso paso)
    {
        var plazos = PlazosMensuales.De(paso.Mes, paso.Servicios.Plazos.Calendario);
        var pedidas = paso.Almacen.Prorrogas.DelMes(paso.Mes, paso.Dependencia).Select(s => s.Prorroga.Tipo).ToHashSet();
        return (!pedidas.Contains(TipoDeProrroga.Ordinaria) && plazos.UltimoDiaOrdinaria >= paso.Hoy)
            || (!pedidas.Contains(TipoDeProrroga.Discrecional) && plazos.UltimoDiaDiscrecional >= paso.Hoy);
    }
}
