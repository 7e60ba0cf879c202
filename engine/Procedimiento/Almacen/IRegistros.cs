namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Records of steps.</summary>
public interface IRegistros
{
    /// <summary>Adds a record; returns its number.</summary>
    long Agregar(Registro registro);

    /// <summary>Records that match what is given, in order of writing.</summary>
    IReadOnlyList<Registro> Buscar(string? paso = null, string? periodo = null, string? dependencia = null, int limite = 1000);

    /// <summary>Records of an instance, in order of writing.</summary>
    IReadOnlyList<Registro> DeInstancia(string instanciaId);

    /// <summary>How many records each step has, of one period or of all.</summary>
    IReadOnlyDictionary<string, int> CuentaPorPaso(string? periodo = null);
}
