using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>
/// The staff of the sample municipality. They sit before the same inbox as anybody: they see only their tasks, and what they
/// send passes through its checks.
/// </summary>
internal sealed class PersonalSimulado(
    IServicioDeTareas bandeja,
    Personas personas,
    ITransactor almacen,
    IEnumerable<IActuacion> actuaciones,
    TareaOrdinaria ordinaria,
    IniciativasDeCambio iniciativas)
{
    private readonly Dictionary<string, IActuacion> _actuaciones = actuaciones.ToDictionary(a => a.Formulario);

    /// <summary>The earliest moment at which somebody will act on an open task; null when nobody will.</summary>
    public DateTimeOffset? Proxima() => (ProximaTarea()?.Momento, iniciativas.Proxima()?.Momento) switch
    {
        ({ } tarea, { } iniciativa) => tarea < iniciativa ? tarea : iniciativa,
        var (tarea, iniciativa) => tarea ?? iniciativa,
    };

    /// <summary>Attends the task whose turn has come by a moment, the earliest first. False when there is none.</summary>
    /// <exception cref="SimulacionException">The inbox refused all that the person could send.</exception>
    public async Task<bool> AtenderSiguienteAsync(DateTimeOffset ahora, CancellationToken cancelacion = default)
    {
        if (iniciativas.Proxima() is { } iniciativa && iniciativa.Momento <= ahora)
        {
            await iniciativas.TomarAsync(iniciativa, cancelacion);
            return true;
        }

        if (ProximaTarea() is not { Tarea: { } tarea } turno || turno.Momento > ahora) return false;
        var persona = QuienAtiende(tarea);
        var vista = bandeja.Ver(persona, tarea.Id) ?? throw new SimulacionException(tarea, persona, ["no la ve en su bandeja"]);
        byte[] Descargar(DocumentoDeTarea documento) => bandeja.Descargar(persona, documento.Id)?.Contenido
            ?? throw new SimulacionException(tarea, persona, [$"no puede descargar {documento.Nombre}"]);

        IReadOnlyList<string> rechazo = ["no tiene qué responder"];
        foreach (var intento in ActuacionPara(tarea).Intentos(tarea, vista, Descargar))
        {
            var respuesta = await bandeja.CompletarAsync(persona, intento, cancelacion);
            if (respuesta.Aceptada) return true;
            rechazo = [.. respuesta.Problemas.Select(p => p.ToString())];
        }

        throw new SimulacionException(tarea, persona, rechazo);
    }

    private (Tarea Tarea, DateTimeOffset Momento)? ProximaTarea() => (
        from tarea in almacen.Read(tx => tx.Get<IAlmacen>().Tareas.TodasLasAbiertas())
        let momento = ActuacionPara(tarea).Momento(tarea)
        where momento is not null
        orderby momento, tarea.Periodo, tarea.Dependencia, tarea.Paso, tarea.Id
        select ((Tarea, DateTimeOffset)?)(tarea, momento.Value)).FirstOrDefault();

    private IActuacion ActuacionPara(Tarea tarea) => _actuaciones.GetValueOrDefault(FormularioDeTarea.Leer(tarea.FormularioJson).Nombre, ordinaria);

    private Persona QuienAtiende(Tarea tarea) => almacen.Read(tx => tx.Get<IAlmacen>().Cuentas.Todas())
        .Where(c => c.Activa)
        .Select(personas.De)
        .FirstOrDefault(p => p.RolPara(tarea) is not null)
        ?? throw new SimulacionException(tarea, null, ["nadie tiene ese rol"]);
}
