using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Correos;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>
/// The timers of a task: reminders, escalation and close. A timer that goes off looks at the deadline anew, because a
/// prórroga or a changed calendar may have moved it; then it is set again instead.
/// </summary>
internal sealed class RelojesDeTarea(TareaEnCurso tarea)
{
    /// <summary>Tag of the bookmark that a person's answer resumes.</summary>
    public const string Persona = "persona";

    private const string Recordatorio = "recordatorio:";
    private const string Escalamiento = "escalamiento";
    private const string Cierre = "cierre";

    private static readonly TimeOnly HoraDeRecordatorio = new(8, 0);

    private DateTimeOffset Ahora => tarea.Contexto.Now;

    /// <summary>Sets every timer whose moment is still to come: a reminder that is past is not mailed.</summary>
    public void Poner()
    {
        foreach (var dias in DiasDeRecordatorio())
        {
            Poner(Recordatorio + dias.ToString(CultureInfo.InvariantCulture), MomentoDeRecordatorio(dias));
        }

        Poner(Escalamiento, tarea.Entrada("Escalamiento") is null ? null : MomentoDeEscalamiento());
        if (tarea.Cierre is { } cierre)
        {
            // A changed calendar may have put it in the past: then it is due at once.
            tarea.Contexto.CreateBookmark(stimulus: tarea.Contexto.Id, dueAt: cierre.Momento, tag: Cierre);
        }
    }

    /// <summary>
    /// The calendar has changed or a prórroga was granted: sets every timer anew, also those that went off for the old date.
    /// Tells the holder when the deadline is another day than the task shows; a prórroga has its own answer and moved it already.
    /// </summary>
    public void Recorrer()
    {
        foreach (var reloj in tarea.Contexto.Bookmarks.Where(b => b.Tag != Persona).ToList())
        {
            tarea.Contexto.RemoveBookmark(reloj);
        }

        Poner();
        var antes = tarea.Almacen.Tareas.Buscar(tarea.Contexto.Id)?.Vence;
        if (antes is { } vencia && tarea.Vence is { } vence && vencia != vence.Momento)
        {
            tarea.Almacen.Tareas.Reprogramar(tarea.Contexto.Id, vence.Momento);
            var fecha = NombresDeCalendario.Completa(HoraDeMonterrey.Fecha(vencia));
            Enviar("plazo-recorrido", tarea.Rol, "", fecha);
            tarea.Registrar("sistema", "SISTEMA", $"Cambió el calendario: «{tarea.Titulo}» vencía el {fecha} y ahora vence el {NombresDeCalendario.Completa(vence.Fecha)}.");
        }
    }

    /// <summary>A timer has gone off. True when the task is to close.</summary>
    public bool Sonar(Bookmark reloj)
    {
        var marca = reloj.Tag!;
        var momento = marca switch
        {
            Escalamiento => MomentoDeEscalamiento(),
            Cierre => tarea.Cierre?.Momento,
            _ => MomentoDeRecordatorio(Dias(marca)),
        };
        if (momento > Ahora)
        {
            Poner(marca, momento);
            return false;
        }

        if (marca == Escalamiento)
        {
            Avisar("tarea-vencida", tarea.Entrada("Escalamiento")!, "");
        }
        else if (marca != Cierre && HoraDeMonterrey.Fecha(Ahora) == HoraDeMonterrey.Fecha(momento!.Value))
        {
            Avisar("tarea-recordatorio", tarea.Rol, marca[Recordatorio.Length..]);
        }

        return marca == Cierre;
    }

    private void Poner(string marca, DateTimeOffset? momento)
    {
        if (momento > Ahora)
        {
            tarea.Contexto.CreateBookmark(stimulus: tarea.Contexto.Id, dueAt: momento, tag: marca);
        }
    }

    private DateTimeOffset? MomentoDeRecordatorio(int dias) => tarea.Vence is { } vence
        ? HoraDeMonterrey.Momento(
            dias == 0 ? vence.Fecha : tarea.Servicios.Plazos.Calendario.HabilAntesDe(vence.Fecha, dias), HoraDeRecordatorio)
        : null;

    /// <summary>The business morning after the deadline: whoever is told can do something about it.</summary>
    private DateTimeOffset? MomentoDeEscalamiento() => tarea.Vence is { } vence
        ? HoraDeMonterrey.Momento(tarea.Servicios.Plazos.Calendario.HabilDespuesDe(vence.Fecha), HoraDeRecordatorio)
        : null;

    private IEnumerable<int> DiasDeRecordatorio() =>
        (tarea.Entrada("Recordatorios") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(dias => int.Parse(dias, CultureInfo.InvariantCulture))
            .Distinct();

    private static int Dias(string marca) => int.Parse(marca.AsSpan(Recordatorio.Length), CultureInfo.InvariantCulture);

    private void Avisar(string plantilla, string roles, string clave)
    {
        Enviar(plantilla, roles, clave);
        var fecha = NombresDeCalendario.Completa(tarea.Vence!.Fecha);
        tarea.Registrar("sistema", "SISTEMA", plantilla == "tarea-vencida"
            ? $"«{tarea.Titulo}» venció el {fecha} sin atenderse; se avisó a {roles}."
            : $"Recordatorio de «{tarea.Titulo}», que vence el {fecha}.");
    }

    private void Enviar(string plantilla, string roles, string clave, string? antes = null)
    {
        var vence = tarea.Vence!;
        tarea.Servicios.Enviar(tarea.Almacen, Ahora, new Envio(plantilla, roles, tarea.Periodo, tarea.Dependencia)
        {
            Clave = $"{tarea.Contexto.Id}/{vence.Fecha:yyyy-MM-dd}/{clave}".TrimEnd('/'),
            Datos = new()
            {
                ["paso"] = tarea.Paso,
                ["titulo"] = tarea.Titulo,
                ["periodo"] = TextoDePeriodo.De(tarea.Periodo),
                ["dependencia"] = tarea.Dependencia is { } dependencia ? tarea.Servicios.Organigrama.NombreDeDependencia(dependencia) : null,
                ["antes"] = antes,
                ["vence"] = NombresDeCalendario.Completa(vence.Fecha),
                ["explicacion"] = vence.Explicacion,
                ["rol"] = string.Join(", ", tarea.Rol.Split(',').Select(tarea.Servicios.Organigrama.NombreDeRol)),
            },
        });
    }
}
