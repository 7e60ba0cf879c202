using System.Globalization;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>One row; a cell that cannot be read leaves a problem with its place and gives the type's default.</summary>
internal sealed class FilaCsv(Lugar lugar, Dictionary<string, string> celdas, List<Problema> problemas, Func<string, Lugar?>? lugarDe = null)
{
    private bool _conErrores;

    internal Lugar Lugar => lugar;

    /// <summary>True once a cell of this row could not be read.</summary>
    internal bool ConErrores => _conErrores;

    /// <summary>Whether the file has the column.</summary>
    internal bool Tiene(string columna) => celdas.ContainsKey(columna);

    internal string Texto(string columna)
    {
        var texto = Opcional(columna);
        if (texto is null) Fallar(columna, "CELDA_VACIA", "la celda está vacía y el dato es obligatorio");
        return texto ?? "";
    }

    /// <summary>Text of a cell; null when it is blank or the file has no such column.</summary>
    internal string? Opcional(string columna) =>
        celdas.TryGetValue(columna, out var texto) && !string.IsNullOrWhiteSpace(texto) ? texto.Trim() : null;

    internal int Entero(string columna) => Obligatorio(columna, EnteroOpcional);

    internal int? EnteroOpcional(string columna) =>
        Leer<int>(columna, (string t, out int v) => int.TryParse(t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out v), "NUMERO_INVALIDO", "se esperaba un número entero");

    internal decimal Numero(string columna) => Obligatorio(columna, NumeroOpcional);

    internal decimal? NumeroOpcional(string columna) =>
        Leer<decimal>(columna, (string t, out decimal v) => decimal.TryParse(t, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out v), "NUMERO_INVALIDO", "se esperaba un número con punto decimal");

    internal DateOnly Fecha(string columna) => Obligatorio(columna, FechaOpcional);

    internal DateOnly? FechaOpcional(string columna) =>
        Leer<DateOnly>(columna, (string t, out DateOnly v) => DateOnly.TryParseExact(t, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out v), "FECHA_INVALIDA", "se esperaba una fecha con la forma 2025-03-31");

    internal bool SiNo(string columna)
    {
        var texto = Texto(columna);
        if (texto is not ("si" or "no" or "")) Fallar(columna, "SI_NO_INVALIDO", $"se esperaba «si» o «no» y dice «{texto}»");
        return texto == "si";
    }

    internal T Catalogo<T>(string columna) where T : struct, Enum => Obligatorio(columna, CatalogoOpcional<T>);

    internal T? CatalogoOpcional<T>(string columna) where T : struct, Enum =>
        Leer<T>(columna, Codigo.TryLeer, "CODIGO_DESCONOCIDO", $"se esperaba uno de {string.Join(", ", Codigo.Todos<T>())}");

    internal void Fallar(string? columna, string codigo, string mensaje) => Agregar(new Problema(codigo, mensaje, new Lugar(Campo: columna)));

    /// <summary>Adds a problem found by the domain, with this row's place.</summary>
    internal void Agregar(Problema problema)
    {
        _conErrores |= problema.Severidad == Severidad.Error;
        problemas.Add(problema with { Lugar = LugarDe(problema.Lugar.Campo) });
    }

    // In a workbook each column of the row is a cell of its own.
    private Lugar LugarDe(string? columna) =>
        (columna is null ? null : lugarDe?.Invoke(columna)) ?? lugar with { Campo = columna };

    private delegate bool Lector<T>(string texto, out T valor);

    private T? Leer<T>(string columna, Lector<T> lector, string codigo, string esperado) where T : struct
    {
        if (Opcional(columna) is not { } texto) return null;
        if (lector(texto, out var valor)) return valor;
        Fallar(columna, codigo, $"{esperado} y dice «{texto}»");
        return null;
    }

    private T Obligatorio<T>(string columna, Func<string, T?> leer) where T : struct
    {
        if (Opcional(columna) is null) Fallar(columna, "CELDA_VACIA", "la celda está vacía y el dato es obligatorio");
        return leer(columna).GetValueOrDefault();
    }
}
