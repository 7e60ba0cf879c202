using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.28: which indicators of a dependency the Contraloría asks about.</summary>
internal sealed class IdentificarRezagos(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Identificar indicadores en rezago",
    "Reúne los indicadores de la dependencia cuyo semáforo es «En rezago»; los «No disponible» se listan aparte.",
    "CM")
{
    PorDependencia = true,
    Resultados = ["Con rezago", "Sin rezago"],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var resultados = new InformesDelTrimestre(paso.Almacen, paso.Servicios, paso.Trimestre).ResultadosDe(paso.Dependencia);
        var rezagos = resultados.Where(r => r.Semaforo == Semaforo.EnRezago).Select(r => r.ClaveIndicador).ToList();
        var noDisponibles = resultados.Where(r => r.Semaforo == Semaforo.NoDisponible).Select(r => r.ClaveIndicador).ToList();
        paso.Registrar(
            $"{paso.NombreDependencia}: {(rezagos.Count == 0 ? "sin indicadores en rezago" : $"en rezago {string.Join(", ", rezagos)}")}{(noDisponibles.Count == 0 ? "" : $"; no disponibles {string.Join(", ", noDisponibles)}")}.",
            new { rezagos, noDisponibles });
        return rezagos.Count == 0 ? "Sin rezago" : "Con rezago";
    }
}
