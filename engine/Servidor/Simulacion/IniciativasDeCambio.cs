using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Cambios;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>
/// Step 7.37 and the note of 7.38: what somebody does without being asked. On the date of the sample's letter they open a
/// request, as the page does; writing it is then their task.
/// </summary>
internal sealed class IniciativasDeCambio(CambiosDelEjemplo cambios, SolicitudesDeCambio puerta, Personas personas, ITransactor almacen, RelojDelSistema reloj)
{
    /// <summary>The next one; a day that has passed without it is not made up for.</summary>
    public Iniciativa? Proxima()
    {
        var abiertas = almacen.Read(tx => tx.Get<IAlmacen>().Tareas.TodasLasAbiertas()).Select(t => t.Referencia).ToHashSet();
        return cambios.PorEnviar()
            .Where(fila => fila.FechaOficio >= reloj.Hoy)
            .Select(fila => new Iniciativa(fila, Jornada.El(fila.FechaOficio)))
            .FirstOrDefault(i => i.Momento > reloj.GetUtcNow() || !abiertas.Contains(cambios.Referencia(i.Solicitud)));
    }

    /// <exception cref="InvalidOperationException">The inbox refused what the sample says.</exception>
    public async Task TomarAsync(Iniciativa iniciativa, CancellationToken cancelacion)
    {
        var fila = iniciativa.Solicitud;
        // In the sample a key begins with that of its dependency: "SPC-01" is of SPC.
        var dependencia = fila.ClaveIndicador[..fila.ClaveIndicador.IndexOf('-', StringComparison.Ordinal)];
        var rol = fila.Causal == CausalDeCambio.Oficio ? "ANA" : "ENL";
        var persona = almacen.Read(tx => tx.Get<IAlmacen>().Cuentas.Todas()).Where(c => c.Activa).Select(personas.De)
            .First(p => p.Cargos.Any(c => c.Rol == rol && (c.Dependencia is null || c.Dependencia == dependencia)));
        if (await puerta.IniciarAsync(persona, cambios.Referencia(fila), cancelacion) is null)
        {
            throw new InvalidOperationException($"La bandeja no dejó abrir la solicitud {fila.Folio} de la muestra a {persona.Puesto}.");
        }
    }
}

/// <summary>A request that somebody is about to open.</summary>
/// <param name="Solicitud">The sample's row.</param>
/// <param name="Momento">When.</param>
internal sealed record Iniciativa(SolicitudDeCambio Solicitud, DateTimeOffset Momento);
