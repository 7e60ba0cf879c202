using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Disenador.Ejecucion;
using SeguimientoDesempeno.Workflows.Execution.Waiting;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>What a running instance waits for, in the words of the procedure.</summary>
internal sealed class EsperasDeInstancia(WorkflowHost flujos, Organigrama organigrama, EnlacesFirmados enlaces, TimeProvider reloj)
{
    private const string TareaDeFuera = "Elsa.RunTask";

    /// <summary>How long the address counts that is given to whoever answers from outside.</summary>
    private static readonly TimeSpan VigenciaDelEnlace = TimeSpan.FromDays(90);

    /// <summary>Oldest first; empty when it has ended.</summary>
    /// <param name="tx">Transaction.</param>
    /// <param name="instancia">The instance.</param>
    /// <param name="conEnlaces">With the addresses for those outside, which are only for who may change flows.</param>
    public IReadOnlyList<Espera> De(ITransaction tx, string instancia, bool conEnlaces)
    {
        var tareas = tx.Get<IAlmacen>().Tareas.DeInstancia(instancia).Where(tarea => tarea.Estado == EstadoTarea.Abierta).ToList();
        var esperas = flujos.WaitReasons(tx, instancia);
        // The reminders of a task wait too; whoever reads wants the task.
        var deTareas = esperas.Where(espera => tareas.Exists(tarea => tarea.BookmarkId == espera.BookmarkId))
            .Select(espera => espera.ActivityInstanceId).ToHashSet();
        return
        [
            .. tareas.Select(De),
            .. esperas.Where(espera => espera.ActivityInstanceId is null || !deTareas.Contains(espera.ActivityInstanceId))
                .Select(espera => De(tx, instancia, espera, conEnlaces)),
        ];
    }

    private Espera De(Tarea tarea)
    {
        var quien = string.Join(" o ", tarea.Rol.Split(',').Select(organigrama.NombreDeRol));
        return new Espera(
            $"La tarea {tarea.Paso} «{tarea.Titulo}»",
            tarea.Dependencia is { Length: > 0 } dependencia ? $"{quien}, {organigrama.NombreDeDependencia(dependencia)}" : quien,
            tarea.Creada,
            tarea.Vence);
    }

    private Espera De(ITransaction tx, string instancia, WaitReason espera, bool conEnlaces)
    {
        var deFuera = espera.BookmarkId is { } id && tx.Workflows.FindBookmark(id)?.Name == TareaDeFuera;
        return new Espera(
            espera.Until is not null ? $"«{espera.Activity}» espera su momento." : deFuera ? $"«{espera.Activity}» espera a que alguien de fuera conteste." : espera.Message,
            espera.Until is not null ? "el calendario" : deFuera ? "otro sistema" : "",
            espera.Since,
            espera.Until)
        {
            Enlace = deFuera && conEnlaces ? enlaces.DeEspera(espera.BookmarkId!, instancia, reloj.GetUtcNow() + VigenciaDelEnlace) : null,
        };
    }
}

/// <summary>Something that an instance waits for.</summary>
/// <param name="Que">What, as a sentence or a task's name.</param>
/// <param name="Quien">Who or what it depends on; may be empty.</param>
/// <param name="Desde">Since when, or null.</param>
/// <param name="Hasta">Until when, or null for as long as it takes.</param>
public sealed record Espera(string Que, string Quien, DateTimeOffset? Desde, DateTimeOffset? Hasta)
{
    /// <summary>Address by which it is answered from outside, or null.</summary>
    public string? Enlace { get; init; }
}
