using System.Globalization;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Writes values into the workbook that was mailed.</summary>
internal static class LlenadoDeTabla
{
    public static byte[] Llenar(byte[] libro, IEnumerable<ValorDeTabla> valores)
    {
        var hoja = Hoja(libro);
        var filas = Filas(hoja);
        var celdas = new Dictionary<CellRef, object?>();
        foreach (var valor in valores)
        {
            var fila = Fila(filas, valor.ClaveIndicador, valor.Variable);
            celdas[Celda(fila, FormaDeTabla.Valor)] = valor.Valor;
            Poner(celdas, Celda(fila, FormaDeTabla.Fuente), valor.Fuente);
            Poner(celdas, Celda(fila, FormaDeTabla.Evidencia), valor.Evidencia);
            Poner(celdas, Celda(fila, FormaDeTabla.Observacion), valor.Observacion);
        }

        return WorkbookEditor.Fill(libro, hoja.Part, celdas);
    }

    public static byte[] Teclear(byte[] libro, string claveIndicador, IReadOnlyDictionary<string, string?> escrito)
    {
        var hoja = Hoja(libro);
        var filas = Filas(hoja);
        return WorkbookEditor.Fill(libro, hoja.Part, escrito.ToDictionary(
            par => Celda(Fila(filas, claveIndicador, par.Key), FormaDeTabla.Valor),
            par => decimal.TryParse(par.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var numero) ? numero : (object?)par.Value));
    }

    private static ReadSheet Hoja(byte[] libro) => ReadWorkbook.Read(libro, "").Valor?.Find(FormaDeTabla.Captura)
        ?? throw new ArgumentException("El libro no es una tabla de datos.", nameof(libro));

    private static Dictionary<(string Clave, string Variable), int> Filas(ReadSheet hoja) =>
        Enumerable.Range(FormaDeTabla.FilaDeEncabezado + 1, Math.Max(0, hoja.LastRow - FormaDeTabla.FilaDeEncabezado))
            .ToDictionary(fila => (Texto(hoja, fila, FormaDeTabla.Clave), Texto(hoja, fila, FormaDeTabla.Variable)));

    private static int Fila(Dictionary<(string Clave, string Variable), int> filas, string clave, string variable) =>
        filas.TryGetValue((clave, variable), out var fila)
            ? fila
            : throw new ArgumentException($"El libro no tiene el renglón {clave} {variable}.", nameof(filas));

    private static string Texto(ReadSheet hoja, int fila, string columna) => hoja.TextAt(fila, FormaDeTabla.Columna(columna));

    private static CellRef Celda(int fila, string columna) => new(fila, FormaDeTabla.Columna(columna));

    private static void Poner(Dictionary<CellRef, object?> celdas, CellRef celda, string? texto)
    {
        if (texto is not null)
        {
            celdas[celda] = texto;
        }
    }
}
