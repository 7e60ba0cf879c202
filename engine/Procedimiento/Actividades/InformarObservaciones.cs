using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.5: tells the area what the Analista found, and until when to remedy it.</summary>
internal sealed class InformarObservaciones(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Informar las observaciones",
    "Envía al Enlace y a la persona titular las observaciones al diagnóstico y a sus fichas.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var registro = paso.Almacen.Diagnosticos.Buscar(paso.Ejercicio, paso.Dependencia)!;
        var abiertas = paso.Almacen.Diagnosticos.Observaciones(paso.Ejercicio, paso.Dependencia).Where(o => o.Estatus == EstatusDeObservacion.Abierta).ToList();
        var vence = paso.PlazoDeLaTarea!.Fecha;
        foreach (var observacion in abiertas) paso.Almacen.Diagnosticos.Guardar(observacion with { Vence = vence });
        paso.Enviar("observaciones-diagnostico", "ENL", new()
        {
            ["dependencia"] = paso.NombreDependencia,
            ["periodo"] = paso.EnPalabras,
            ["vence"] = paso.VenceLaTarea,
            ["observaciones"] = abiertas.Select(o => $"{o.Numero}. {o.Seccion}: {o.Texto}").ToList(),
        }, copia: "DEP", clave: $"{registro.Vuelta}");
        paso.Registrar($"Se informaron {abiertas.Count} observaciones al diagnóstico de {paso.NombreDependencia} (vuelta {registro.Vuelta}).", abiertas.Select(o => o.Id));
        return null;
    }
}
