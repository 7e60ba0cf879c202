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

    /// <summary>The message with this number, or null.</summary>
    MensajeSalida? PorNumero(long numero);

    /// <summary>Messages of a kind, the latest first.</summary>
    /// <param name="tipo">Kind.</param>
    /// <param name="filtro">Which of them.</param>
    /// <param name="desde">How many to leave out.</param>
    /// <param name="cuantos">At most so many, 1 or more.</param>
    IReadOnlyList<MensajeSalida> Recientes(TipoSalida tipo, FiltroDeSalida filtro, int desde, int cuantos);

    /// <summary>How many messages of a kind a filter leaves.</summary>
    int Cuantos(TipoSalida tipo, FiltroDeSalida filtro);

    /// <summary>Lets a message that failed be tried at once. False when there is none that waits.</summary>
    bool Reintentar(long numero);
}

/// <summary>Which messages of the outbox to show.</summary>
/// <param name="Estado">Where they stand; null for any.</param>
/// <param name="Texto">What their content says, capitals aside; null for anything.</param>
public sealed record FiltroDeSalida(EstadoDeMensaje? Estado = null, string? Texto = null);

/// <summary>Where a message of the outbox stands.</summary>
public enum EstadoDeMensaje
{
    /// <summary>Delivered.</summary>
    Entregado,

    /// <summary>Not tried yet.</summary>
    EnEspera,

    /// <summary>Tried without success; it will be tried again.</summary>
    ConFallas,
}
