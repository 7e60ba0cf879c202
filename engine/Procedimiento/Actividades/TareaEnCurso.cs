using System.Globalization;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>One execution of a <see cref="TareaHumana"/>: its inputs, and its deadlines as they stand now.</summary>
internal sealed class TareaEnCurso(ActivityContext contexto, ServiciosDelProcedimiento servicios)
{
    public ActivityContext Contexto => contexto;

    public ServiciosDelProcedimiento Servicios => servicios;

    public IAlmacen Almacen { get; } = contexto.Get<IAlmacen>();

    public string Paso => Entrada("Paso") ?? "";

    public string Titulo => Entrada("Titulo") ?? "";

    /// <summary>Roles that may complete it, separated by commas without blanks.</summary>
    public string Rol => (Entrada("Rol") ?? "").Replace(" ", "", StringComparison.Ordinal);

    public string Periodo => Entrada("Periodo") ?? "";

    public string? Dependencia => Entrada("Dependencia");

    public IReadOnlyList<string> Resultados => contexto.Input<IReadOnlyList<string>>("Resultados") is { Count: > 0 } dados ? dados : ["Done"];

    /// <summary>Name of a built-in form, or the JSON list of the fields that the workflow describes.</summary>
    public string Formulario => Entrada("Formulario") is { } nombre && nombre != FormularioDeTarea.DeCampos ? nombre : Entrada("Campos") ?? FormularioDeTarea.DeCampos;

    /// <summary>Deadline, with the extensions granted so far; null when the task has none.</summary>
    public Plazo? Vence => Plazo("Vence");

    /// <summary>When the task closes by itself; null when it does not.</summary>
    public Plazo? Cierre => Plazo("Cierre");

    public string AlCierre => Entrada("AlCierre") ?? Resultados[^1];

    /// <summary>The outcome that only the deadline takes: people do not choose it.</summary>
    public string? ResultadoReservado => Entrada("Cierre") is null ? null : AlCierre;

    public string? Entrada(string nombre) => contexto.Input<string>(nombre) is { Length: > 0 } texto ? texto : null;

    public void Registrar(string actor, string rol, string texto, object? datos = null) => Almacen.Registros.Agregar(new Registro
    {
        Paso = Paso,
        Periodo = Periodo,
        Dependencia = Dependencia,
        Momento = contexto.Now,
        Actor = actor,
        Rol = rol,
        InstanciaId = contexto.InstanceId,
        ActividadId = contexto.Activity.Id,
        Texto = texto,
        DatosJson = datos is null ? null : PlainJson.Write(datos),
    });

    private Plazo? Plazo(string entrada) => Entrada(entrada) is { } regla
        ? servicios.Plazos.De(
            regla,
            Periodo,
            Dependencia,
            DateTimeOffset.Parse((string)contexto.GetProperty(TareaHumana.Desde)!, CultureInfo.InvariantCulture),
            Almacen)
        : null;
}
