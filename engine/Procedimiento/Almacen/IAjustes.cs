namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Named values.</summary>
public interface IAjustes
{
    /// <summary>The value, or null.</summary>
    string? Leer(string clave);

    /// <summary>Sets the value; null takes it away.</summary>
    void Escribir(string clave, string? valor);

    /// <summary>Adds one to a counter and returns it: 1 the first time.</summary>
    long Siguiente(string clave);

    /// <summary>All whose name begins so, by name.</summary>
    IReadOnlyDictionary<string, string> ConPrefijo(string prefijo);
}
