using System.Text.Json;
using SeguimientoDesempeno.Procedimiento.Correos;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>One execution of a step: the period and dependency it is about, and what it may write.</summary>
internal sealed class PasoEnCurso
{
    private readonly ActivityContext _contexto;
    private readonly string _rol;

    public PasoEnCurso(ActivityContext contexto, ServiciosDelProcedimiento servicios, string rol)
    {
        _contexto = contexto;
        _rol = rol;
        Servicios = servicios;
        Almacen = contexto.Get<IAlmacen>();
        Numero = contexto.Input<string>("Paso") ?? "";
        Texto = contexto.Input<string>("Periodo") ?? "";
        ClaveDependencia = contexto.Input<string>("Dependencia") is { Length: > 0 } clave ? clave : null;
    }

    public ServiciosDelProcedimiento Servicios { get; }

    public IAlmacen Almacen { get; }

    public DateTimeOffset Ahora => _contexto.Now;

    /// <summary>Today in Monterrey.</summary>
    public DateOnly Hoy => HoraDeMonterrey.Fecha(Ahora);

    /// <summary>Number of the step, "7.24".</summary>
    public string Numero { get; }

    /// <summary>Period as the workflow gave it.</summary>
    public string Texto { get; }

    /// <summary>The period in words: "marzo de 2025".</summary>
    public string EnPalabras => TextoDePeriodo.De(Texto);

    public Mes Mes => new Periodo(Texto).Mes;

    public Trimestre Trimestre => new Periodo(Texto).Trimestre;

    public int Ejercicio => new Periodo(Texto).Ejercicio;

    /// <summary>Key of the dependency that the step is about.</summary>
    /// <exception cref="InvalidOperationException">The workflow gives none.</exception>
    public string Dependencia => ClaveDependencia ?? throw new InvalidOperationException("La actividad necesita una dependencia y el flujo no la indica.");

    public string NombreDependencia => Servicios.Organigrama.NombreDeDependencia(Dependencia);

    /// <summary>Instance that does the step.</summary>
    public string InstanciaId => _contexto.InstanceId;

    /// <summary>This execution of the step.</summary>
    public string EjecucionId => _contexto.Id;

    private string? ClaveDependencia { get; }

    public string? Entrada(string nombre) => _contexto.Input<string>(nombre) is { Length: > 0 } texto ? texto : null;

    /// <summary>Members of an input that is an object; none when the workflow gives none.</summary>
    public IReadOnlyDictionary<string, object?> Objeto(string nombre) =>
        _contexto.Input(nombre) as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>();

    /// <summary>Deadline of the task that this step leads to, as the drawing has it; null when it has none.</summary>
    public Plazo? PlazoDeLaTarea => new TareaSiguiente(Obtener<IWorkflowStore>()).Vence(_contexto.Activity) is { } regla
        ? Servicios.Plazos.De(regla, Texto, ClaveDependencia, Ahora, Almacen)
        : null;

    /// <summary>Day until which that task can be done, in words.</summary>
    public string? VenceLaTarea => PlazoDeLaTarea is { } plazo ? NombresDeCalendario.Completa(plazo.Fecha) : null;

    /// <summary>A service bound to the burst.</summary>
    public T Obtener<T>() where T : class => _contexto.Get<T>();

    public void Salida(string nombre, object? valor) => _contexto.Output(nombre, valor);

    /// <summary>Moves the deadline of an open task: people see it at once, its timers are set anew after this burst.</summary>
    public void Reprogramar(Tarea tarea, DateTimeOffset vence)
    {
        Almacen.Tareas.Reprogramar(tarea.Id, vence);
        _contexto.ResumeLater(tarea.BookmarkId, TareaHumana.Recalcular);
    }

    /// <summary>Leaves the record of the step.</summary>
    public void Registrar(string texto, object? datos = null) => Almacen.Registros.Agregar(new Registro
    {
        Paso = Numero,
        Periodo = Texto,
        Dependencia = ClaveDependencia,
        Momento = Ahora,
        Actor = "sistema",
        Rol = _rol,
        InstanciaId = _contexto.InstanceId,
        ActividadId = _contexto.Activity.Id,
        Texto = texto,
        DatosJson = datos is null ? null : JsonSerializer.Serialize(datos),
    });

    /// <summary>Puts a mail about this period, and this dependency unless another is given, in the outbox.</summary>
    public void Enviar(
        string plantilla,
        string para,
        Dictionary<string, object?> datos,
        string? dependencia = null,
        string copia = "",
        string clave = "",
        IReadOnlyList<string>? adjuntos = null) =>
        Servicios.Enviar(Almacen, Ahora, new Envio(plantilla, para, Texto, dependencia ?? ClaveDependencia)
        {
            Copia = copia,
            Clave = clave,
            Datos = datos,
            Adjuntos = adjuntos ?? [],
        });

    /// <summary>Stores a file that the step made.</summary>
    public Documento Guardar(string tipo, string nombre, string mime, byte[] contenido, string? dependencia = null) =>
        Almacen.Guardar(tipo, nombre, mime, contenido, Texto, dependencia ?? ClaveDependencia, Ahora, $"GENERADO {Numero}");
}
