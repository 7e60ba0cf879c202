using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Disenador.Observacion;

/// <summary>Where Studio's viewer says which instance it shows, to be told when something happens to it.</summary>
internal sealed class InstanciasHub(Observadores observadores) : Hub
{
    /// <summary>Called by Studio; the name is its own.</summary>
    public void ObserveInstanceAsync(string instanceId)
    {
        var persona = Context.User!;
        observadores.Agregar(new Observador(
            Context.ConnectionId,
            instanceId,
            persona.Usuario(),
            persona.FindFirstValue(Sesiones.ClaimSello)!,
            persona.FindFirstValue(Sesiones.ClaimSesion)!,
            Context.Abort));
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        observadores.Quitar(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
