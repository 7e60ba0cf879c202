namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Sessions closed before their time, kept until they would have ended by themselves.</summary>
public interface ISesionesCerradas
{
    /// <summary>Adds one and forgets those that have ended by <paramref name="ahora"/>.</summary>
    void Agregar(string sesion, DateTimeOffset ahora, DateTimeOffset vence);

    /// <summary>Whether it was closed.</summary>
    bool Contiene(string sesion);
}
