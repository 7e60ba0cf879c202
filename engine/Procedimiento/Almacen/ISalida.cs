namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Outbox.</summary>
public interface ISalida
{
    /// <summary>Adds a message. False, and nothing changes, when its key is there already.</summary>
    bool Encolar(string clave, TipoSalida tipo, string cargaJson, DateTimeOffset momento);

    /// <summary>Messages that wait and may be tried now, in order of writing.</summary>
    IReadOnlyList<MensajeSalida> Pendientes(DateTimeOffset ahora, int limite = 50);

    /// <summary>Marks it delivered; intentos then counts this attempt too.</summary>
    void Entregado(long numero, DateTimeOffset momento);

    /// <summary>Notes a failed attempt and when to try again.</summary>
    void Fallido(long numero, string error, DateTimeOffset proximoIntento);

    /// <summary>The message with this key, or null.</summary>
    MensajeSalida? Buscar(string clave);

    /// <summary>All messages of a kind, in order of writing.</summary>
    IReadOnlyList<MensajeSalida> Todos(TipoSalida tipo);
}
