using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Cierre;

/// <summary>Command: close a quarter, that is, complete its pending tasks from the matrix (7.29) to its publication (7.32).</summary>
internal sealed record CerrarTrimestre(Trimestre Trimestre);

/// <summary>A task that the close completed.</summary>
internal sealed record TareaCerrada(string Paso, string Titulo, string Resultado, string Cuenta, string Folio);

/// <summary>What the close did, and what stopped it.</summary>
internal sealed record Cierre(IReadOnlyList<TareaCerrada> Tareas, IReadOnlyList<Problema> Problemas);

/// <summary>
/// Closes through the inbox's own door: each task is completed with its first outcome in the name of an account that
/// holds its role, so that the command can do nothing that those people could not.
/// </summary>
internal sealed class CierreDeTrimestre(IServicioDeTareas tareas, Cuentas cuentas, Personas personas, Latido latido)
{
    private static readonly string[] Pasos = ["7.29", "7.30", "7.31", "7.32"];

    public async Task<Cierre> CerrarAsync(CerrarTrimestre comando, CancellationToken cancelacion)
    {
        var cerradas = new List<TareaCerrada>();
        await latido.DarAsync(cancelacion);
        while (Siguiente(comando.Trimestre) is { } siguiente)
        {
            var (persona, tarea) = siguiente;
            var resultado = tareas.Ver(persona, tarea.Id)!.Resultados[0];
            var respuesta = await tareas.CompletarAsync(persona, new CompletarTarea(tarea.Id, resultado), cancelacion);
            if (respuesta.Acuse is not { } acuse)
            {
                return new Cierre(cerradas, respuesta.Problemas);
            }

            cerradas.Add(new TareaCerrada(tarea.Paso, tarea.Titulo, resultado, persona.Usuario, acuse.Folio));
            await latido.DarAsync(cancelacion);
        }

        return new Cierre(cerradas, cerradas.Count > 0 ? [] : [SinTareas(comando.Trimestre)]);
    }

    private (Persona Persona, TareaEnLista Tarea)? Siguiente(Trimestre trimestre) => cuentas.Todas()
        .Where(cuenta => cuenta.Activa)
        .Select(personas.De)
        .SelectMany(persona => tareas.MisTareas(persona).Select(tarea => (persona, tarea)))
        .Where(par => par.tarea.Periodo == trimestre.ToString() && Pasos.Contains(par.tarea.Paso))
        .OrderBy(par => par.tarea.Paso, StringComparer.Ordinal)
        .Select(par => ((Persona, TareaEnLista)?)par)
        .FirstOrDefault();

    private static Problema SinTareas(Trimestre trimestre) => new(
        "SIN_TAREAS_DE_CIERRE",
        $"El trimestre {trimestre} no tiene tareas de cierre pendientes (pasos 7.29 a 7.32): o ya se publicó, o su informe todavía no está aprobado.",
        Lugar.Ninguno);
}
