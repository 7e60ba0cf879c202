namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Subscriptions to calendars: one for each account at most.</summary>
public interface ISuscripciones
{
    /// <summary>Stores it, in place of the account's earlier one.</summary>
    void Guardar(Suscripcion suscripcion);

    /// <summary>The one with this hash, or null.</summary>
    Suscripcion? PorHuella(string huella);

    /// <summary>The account's, or null.</summary>
    Suscripcion? De(string usuario);

    /// <summary>Takes the account's away, if there is one.</summary>
    void Quitar(string usuario);
}

/// <summary>A private address under which a calendar program reads an account's deadlines.</summary>
/// <param name="Usuario">Account.</param>
/// <param name="Huella">Hash of the secret part of the address, lower-case hexadecimal SHA-256.</param>
/// <param name="Creada">When it was given.</param>
public sealed record Suscripcion(string Usuario, string Huella, DateTimeOffset Creada);
