using System.Collections.Concurrent;

namespace SeguimientoDesempeno.Servidor.Disenador.Observacion;

/// <summary>A connection that shows an instance, and the session that it comes from.</summary>
internal sealed record Observador(string Conexion, string Instancia, string Usuario, string Sello, string Sesion, Action Cortar)
{
    /// <summary>Revision of the instance that it was last told of.</summary>
    public long Vista { get; set; }
}

/// <summary>Who shows what now. A connection shows the last instance that it asked for.</summary>
internal sealed class Observadores
{
    private readonly ConcurrentDictionary<string, Observador> _porConexion = new(StringComparer.Ordinal);

    public ICollection<Observador> Todos => _porConexion.Values;

    public void Agregar(Observador observador) => _porConexion[observador.Conexion] = observador;

    public void Quitar(string conexion) => _porConexion.TryRemove(conexion, out _);
}
