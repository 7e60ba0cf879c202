using System.Collections.Concurrent;
using SeguimientoDesempeno.Workflows.Activities.Http;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>The requests that workflows are answering now, by instance.</summary>
internal sealed class PeticionesEnCurso : IHttpResponses
{
    private readonly ConcurrentDictionary<string, PeticionEnCurso> _peticiones = new(StringComparer.Ordinal);

    /// <summary>Takes the responses of an instance until it is disposed; null when another request is waiting for that instance.</summary>
    public PeticionEnCurso? Abrir(string instancia)
    {
        var peticion = new PeticionEnCurso(() => _peticiones.TryRemove(instancia, out _));
        return _peticiones.TryAdd(instancia, peticion) ? peticion : null;
    }

    public bool TryWrite(string instanceId, HttpReply reply)
    {
        if (!_peticiones.TryGetValue(instanceId, out var peticion))
        {
            return false;
        }

        // A burst that is run again writes its response again; the one that commits is the last.
        peticion.Respuesta = reply;
        return true;
    }

    public void Limit(string instanceId, TimeSpan timeout)
    {
        if (_peticiones.TryGetValue(instanceId, out var peticion))
        {
            peticion.Limite = timeout;
        }
    }
}

/// <summary>A request and what its workflow answers.</summary>
internal sealed class PeticionEnCurso(Action cerrar) : IDisposable
{
    public HttpReply? Respuesta { get; set; }

    /// <summary>How long it may wait, where the endpoint says it.</summary>
    public TimeSpan? Limite { get; set; }

    public void Dispose() => cerrar();
}
