using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>
/// The door of section E for whoever detects by themselves that an indicator must change (step 7.37, note of step 7.38):
/// a dependency for its own indicators, the Dirección de oficio for any. Checks by itself who asks.
/// </summary>
public sealed class SolicitudesDeCambio
{
    private static readonly string[] DeLaDependencia = ["ENL", "DEP"];
    private static readonly string[] DeOficio = ["ANA", "COORD"];
    private static readonly string[] QuienVeTodas = ["ANA", "COORD", "JEF", "CM", "DUENO"];

    private readonly ITransactor _transacciones;
    private readonly WorkflowHost _motor;
    private readonly TimeProvider _reloj;

    /// <summary>Opens the door over a storage, its workflows and a clock.</summary>
    public SolicitudesDeCambio(ITransactor transacciones, WorkflowHost motor, TimeProvider reloj) =>
        (_transacciones, _motor, _reloj) = (transacciones, motor, reloj);

    private DateOnly Hoy => HoraDeMonterrey.Fecha(_reloj.GetUtcNow());

    /// <summary>Indicators in force whose change the person may ask for, by key; none for who may not.</summary>
    public IReadOnlyList<FichaTecnica> Indicadores(Persona persona) => _transacciones.Read(tx =>
        tx.Get<IAlmacen>().Fichas.Vigentes(Hoy.Year, Hoy).Where(f => ModoDe(persona, f.DependenciaClave) is not null)
            .OrderBy(f => f.ClaveIndicador, StringComparer.Ordinal).ToList());

    /// <summary>Whether the person proposes changes de oficio and asks for none of a dependency.</summary>
    public static bool EsDeOficio(Persona persona)
    {
        ArgumentNullException.ThrowIfNull(persona);
        return persona.Roles.Any(DeOficio.Contains) && !persona.Roles.Any(DeLaDependencia.Contains);
    }

    /// <summary>Requests that the person may see, the latest first.</summary>
    public IReadOnlyList<SolicitudVista> Lista(Persona persona)
    {
        ArgumentNullException.ThrowIfNull(persona);
        return _transacciones.Read(tx =>
        {
            var almacen = tx.Get<IAlmacen>();
            var todas = persona.Roles.Any(QuienVeTodas.Contains);
            return almacen.Cambios.Todos().Where(cambio => todas || EsSuya(persona, cambio.Dependencia)).Select(cambio => new SolicitudVista(
                cambio, PuedeReingresar(almacen, persona, cambio), [.. Expediente.Documentos(almacen, cambio.Folio).Select(DocumentoDeTarea.De)])).ToList();
        });
    }

    /// <summary>
    /// Opens a request and returns the id of the task in which it is written; asked for again before that, the same task.
    /// Null when there is no such indicator or request for this person.
    /// </summary>
    /// <param name="persona">Who asks.</param>
    /// <param name="referencia">Key of an indicator, or folio of a rejected request to complete.</param>
    /// <param name="cancelacion">Gives up before anything is written.</param>
    public async Task<string?> IniciarAsync(Persona persona, string referencia, CancellationToken cancelacion = default)
    {
        ArgumentNullException.ThrowIfNull(persona);
        var tarea = await _transacciones.RunAsync(tx => Iniciar(tx, persona, referencia), cancelacion);
        await _motor.DrainAsync();
        return tarea;
    }

    private string? Iniciar(ITransaction tx, Persona persona, string referencia)
    {
        var almacen = tx.Get<IAlmacen>();
        var previa = almacen.Cambios.Buscar(referencia);
        if (previa is not null && !PuedeReingresar(almacen, persona, previa)) return null;

        var clave = previa?.Solicitud.ClaveIndicador ?? referencia;
        if (almacen.Fichas.Vigentes(Hoy.Year, Hoy).FirstOrDefault(f => f.ClaveIndicador == clave) is not { } ficha
            || ModoDe(persona, ficha.DependenciaClave) is not { } deOficio)
        {
            return null;
        }

        if (almacen.Tareas.Abiertas(persona.Asignaciones).FirstOrDefault(t => EsSolicitud(t, referencia)) is { } abierta) return abierta.Id;
        var folio = FolioDeCambio.Siguiente(almacen, Hoy.Year);
        var inicio = _motor.Start(tx, new StartRequest
        {
            DefinitionId = FolioDeCambio.Flujo,
            CorrelationId = folio,
            Input = FolioDeCambio.Entrada(folio, ficha.DependenciaClave, referencia, deOficio),
        });
        return inicio.InstanceId is { } instancia ? almacen.Tareas.DeInstancia(instancia) is [var tarea, ..] ? tarea.Id : null : null;
    }

    /// <summary>A rejected request may be completed once, by whom it belongs to (step 7.39).</summary>
    private static bool PuedeReingresar(IAlmacen almacen, Persona persona, CambioSolicitado cambio) =>
        cambio.Solicitud.Estatus == EstatusDeSolicitud.Rechazada
        && ModoDe(persona, cambio.Dependencia) == cambio.DeOficio
        && almacen.Cambios.DeIndicador(cambio.Solicitud.ClaveIndicador).All(c => c.Solicitud.ReingresoDe != cambio.Folio);

    private static bool EsSolicitud(Tarea tarea, string referencia) =>
        tarea.Referencia == referencia && FormularioDeTarea.Leer(tarea.FormularioJson).Nombre == FormularioDeSolicitudDeCambio.Tipo;

    /// <summary>False for a request of the dependency, true for a change de oficio, null when the person may ask for neither.</summary>
    private static bool? ModoDe(Persona persona, string dependencia) =>
        EsSuya(persona, dependencia) ? false
        : persona.Roles.Any(DeOficio.Contains) ? true
        : null;

    private static bool EsSuya(Persona persona, string dependencia) =>
        persona.Cargos.Any(cargo => cargo.Dependencia == dependencia && DeLaDependencia.Contains(cargo.Rol));
}

/// <summary>A request as its page shows it to somebody.</summary>
/// <param name="Cambio">The request.</param>
/// <param name="Reingresable">Whether the person may complete it: it was rejected, is theirs, and nobody has completed it yet.</param>
/// <param name="Documentos">Its files.</param>
public sealed record SolicitudVista(CambioSolicitado Cambio, bool Reingresable, IReadOnlyList<DocumentoDeTarea> Documentos);
