using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Calendario;

/// <summary>
/// Every deadline of a year as the published workflows and the municipality's calendar give it, with the tasks that are
/// there already in place of those foreseen. Terms counted from the arrival of a task have no day until it arrives.
/// </summary>
public sealed class CalendarioDelAnio(ITransactor transactor, ReglasDePlazo reglas, OpcionesDelProcedimiento opciones)
{
    private const int TareasTerminadas = 1000;

    private static readonly string[] DelMes = ["ultimo-dia-habil-del-mes", "entrega", "corte", "solicitud-de-prorroga"];
    private static readonly string[] DelTrimestre = ["dia-30-del-trimestre", "dia-20", "plan-de-acciones", "transparencia"];

    // A rule that gives another day when it is counted from another moment is a term, not a date.
    private static readonly DateTimeOffset UnMomento = HoraDeMonterrey.Momento(new DateOnly(2001, 2, 5), new TimeOnly(8, 0));
    private static readonly DateTimeOffset OtroMomento = UnMomento.AddDays(60);

    /// <summary>What a person has to do in a year, by day.</summary>
    public IReadOnlyList<PlazoDelAnio> De(int anio, Persona persona) => transactor.Read(tx =>
    {
        ArgumentNullException.ThrowIfNull(persona);
        var almacen = tx.Get<IAlmacen>();
        var previstos = TareaPlaneada.De(tx.Workflows).SelectMany(tarea => persona.Cargos
            .Where(cargo => tarea.Roles.Contains(cargo.Rol))
            .Select(cargo => cargo.Dependencia)
            .Distinct()
            .SelectMany(dependencia => Plazos(tarea, anio, dependencia, almacen))).ToList();
        var tareas = almacen.Tareas.Historial(persona.Asignaciones, TareasTerminadas).Concat(almacen.Tareas.Abiertas(persona.Asignaciones));
        return Ordenados(ConTareas(previstos, tareas, anio));
    });

    /// <summary>What everybody has to do in a year and what the system does by itself, by day; dependencies all alike.</summary>
    public IReadOnlyList<PlazoDelAnio> De(int anio) => transactor.Read(tx =>
        Ordenados(TareaPlaneada.De(tx.Workflows).SelectMany(tarea => Plazos(tarea, anio, null, null))));

    /// <summary>Terms that begin when a task arrives: they have no day in the year's calendar.</summary>
    /// <param name="roles">Codes of the roles to list; null for all.</param>
    public IReadOnlyList<(string Paso, string Titulo, IReadOnlyList<string> Roles, string Plazo)> SinFecha(IReadOnlyCollection<string>? roles) =>
        transactor.Read(tx => TareaPlaneada.De(tx.Workflows)
            .Where(t => t.Roles.Count > 0 && (roles is null || t.Roles.Any(roles.Contains)) && Fecha(t.Regla, Periodos(t.Regla, opciones.PrimerMes.Anio + 1).First(), null, null) is null)
            .Select(t => (t.Paso, t.Titulo, t.Roles, reglas.EnPalabras(t.Regla)))
            .Distinct()
            .OrderBy(t => t.Paso, StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering))
            .ToList());

    private IEnumerable<PlazoDelAnio> Plazos(TareaPlaneada tarea, int anio, string? dependencia, IAlmacen? almacen) =>
        from periodo in Periodos(tarea.Regla, anio)
        let plazo = Fecha(tarea.Regla, periodo, dependencia, almacen)
        where plazo is not null && plazo.Fecha.Year == anio
        select new PlazoDelAnio(plazo.Fecha, tarea.Paso, tarea.Titulo, tarea.Roles, dependencia, periodo, plazo.Explicacion);

    private Plazo? Fecha(string regla, string periodo, string? dependencia, IAlmacen? almacen)
    {
        try
        {
            var plazo = reglas.De(regla, periodo, dependencia, UnMomento, almacen);
            return plazo.Fecha == reglas.De(regla, periodo, dependencia, OtroMomento, almacen).Fecha ? plazo : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // Periods whose deadline may fall in the year: those of the year itself and their neighbours.
    private IEnumerable<string> Periodos(string regla, int anio)
    {
        if (DelMes.Contains(regla))
        {
            return Mes.Rango(new Mes(anio - 1, 11), new Mes(anio, 12)).Where(m => m >= opciones.PrimerMes).Select(m => m.ToString());
        }

        return DelTrimestre.Contains(regla)
            ? Trimestre.Rango(new Trimestre(anio - 1, 4), new Trimestre(anio, 4)).Where(t => t >= opciones.PrimerMes.Trimestre).Select(t => t.ToString())
            : Enumerable.Range(anio - 1, 3).Where(a => a >= opciones.PrimerMes.Anio).Select(a => a.ToString(CultureInfo.InvariantCulture));
    }

    private static List<PlazoDelAnio> ConTareas(IReadOnlyList<PlazoDelAnio> previstos, IEnumerable<Tarea> tareas, int anio)
    {
        var reales = tareas
            .Where(t => t.Vence is { } vence && HoraDeMonterrey.Fecha(vence).Year == anio && t.Estado != EstadoTarea.Cancelada)
            .Select(DeTarea)
            .GroupBy(p => p.Clave)
            .Select(g => g.Last())
            .ToList();
        // A task of each dependency stands in for the one foreseen for all of them.
        var cubiertos = reales.SelectMany(p => new[] { p.Clave, (p with { Dependencia = null }).Clave }).ToHashSet();
        var explicaciones = previstos.GroupBy(p => (p.Clave, p.Fecha)).ToDictionary(g => g.Key, g => g.First().Explicacion);
        return
        [
            .. reales.Select(p => p with { Explicacion = explicaciones.GetValueOrDefault((p.Clave, p.Fecha)) ?? explicaciones.GetValueOrDefault(((p with { Dependencia = null }).Clave, p.Fecha)) ?? "" }),
            .. previstos.Where(p => !cubiertos.Contains(p.Clave)),
        ];
    }

    private static PlazoDelAnio DeTarea(Tarea tarea) => new(
        HoraDeMonterrey.Fecha(tarea.Vence!.Value),
        tarea.Paso,
        tarea.Titulo,
        tarea.Rol.Split(','),
        tarea.Dependencia,
        tarea.Periodo,
        "",
        tarea.Estado == EstadoTarea.Abierta ? EstadoDelPlazo.Pendiente : EstadoDelPlazo.Terminado,
        tarea.Id);

    private static List<PlazoDelAnio> Ordenados(IEnumerable<PlazoDelAnio> plazos) =>
        [.. plazos.DistinctBy(p => p.Clave).OrderBy(p => p.Fecha).ThenBy(p => p.Paso, StringComparer.Ordinal).ThenBy(p => p.Clave, StringComparer.Ordinal)];
}
