using System.Globalization;
using Dapper;
using SeguimientoDesempeno.Datos.Transacciones;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <summary>Conditions of a query joined by <c>and</c>, with their values as parameters; a null value adds none.</summary>
internal sealed class Condiciones
{
    private readonly List<string> _partes = [];

    /// <summary>Values by parameter.</summary>
    public DynamicParameters Valores { get; } = new();

    /// <summary>The conditions, ready to follow <c>where</c>.</summary>
    public string Sql => _partes.Count == 0 ? "1 = 1" : string.Join(" and ", _partes);

    public Condiciones Igual(string columna, object? valor) => valor is null ? this : Comparada(columna, "=", valor);

    public Condiciones Comparada(string columna, string operador, object valor) => Agregar($"{columna} {operador} {Parametro(valor)}");

    public Condiciones Alguno<T>(string columna, IReadOnlyList<T>? valores) => valores is null ? this
        : valores.Count == 0 ? Agregar("1 = 0")
        : Agregar($"{columna} in ({string.Join(", ", valores.Select(valor => Parametro(valor!)))})");

    public Condiciones Ninguno<T>(string columna, IReadOnlyList<T>? valores) => valores is not { Count: > 0 } ? this
        : Agregar($"{columna} not in ({string.Join(", ", valores.Select(valor => Parametro(valor!)))})");

    /// <summary>The text is part of any of the columns, whatever the case and accents of either.</summary>
    public Condiciones Contiene(string? texto, Sesion sesion, params string[] columnas) =>
        string.IsNullOrWhiteSpace(texto) ? this : Agregar(sesion.Contiene(Parametro(DefinitionTexts.Key(texto.Trim())), columnas));

    public Condiciones Agregar(string condicion)
    {
        _partes.Add(condicion);
        return this;
    }

    private string Parametro(object valor)
    {
        var nombre = "v" + _numero++.ToString(CultureInfo.InvariantCulture);
        Valores.Add(nombre, valor is Enum ? valor.ToString() : valor);
        return "@" + nombre;
    }

    private int _numero;
}
