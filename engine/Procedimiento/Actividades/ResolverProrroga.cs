using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.11: answers a request for an extension by the rules; a discretionary one asked in time goes to a person.</summary>
internal sealed class ResolverProrroga(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Resolver la prórroga según las reglas",
    "La ordinaria se concede o se niega por sus condiciones de fecha; la discrecional pedida a tiempo queda a consideración.",
    "SISTEMA")
{
    PorDependencia = true,
    Resultados = ["Concedida", "Negada", "A consideración"],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var solicitudes = paso.Almacen.Prorrogas.DelMes(paso.Mes, paso.Dependencia);
        var solicitud = solicitudes.Last(s => s.Resuelta is null);
        var respuesta = ReglasDeProrroga.Responder(
            solicitud.Prorroga.Tipo,
            solicitud.Solicitada,
            PlazosMensuales.De(paso.Mes, paso.Servicios.Plazos.Calendario),
            [.. solicitudes.Where(s => s.Id != solicitud.Id).Select(s => s.Prorroga)]);
        if (respuesta.Dictamen == DictamenDeProrroga.RequiereDecision)
        {
            paso.Registrar($"La prórroga discrecional de {paso.NombreDependencia} queda a consideración. {respuesta.Motivo}");
            return "A consideración";
        }

        var concedida = respuesta.Dictamen == DictamenDeProrroga.Concedida;
        paso.Almacen.Prorrogas.Guardar(solicitud with
        {
            Prorroga = solicitud.Prorroga with
            {
                Resolucion = concedida ? ResolucionDeProrroga.Aceptada : ResolucionDeProrroga.Negada,
                FechaProrrogada = respuesta.FechaProrrogada,
            },
            Resuelta = paso.Ahora,
            ResueltaPor = "sistema",
            Respuesta = respuesta.Motivo,
        });
        paso.Registrar($"Prórroga {(concedida ? "concedida" : "negada")} por las reglas. {respuesta.Motivo}");
        return concedida ? "Concedida" : "Negada";
    }
}
