using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Writes values into the workbook that was mailed.</summary>
internal static class LlenadoDeTabla
{
    public static byte[] Llenar(byte[] libro, IEnumerable<ValorDeTabla> valores)
    {
        var hoja = ReadWorkbook.Read(libro, "").Valor?.Find(FormaDeTabla.Captura)
            ?? throw new ArgumentException("El libro no es una tabla de datos.", nameof(libro));
        var filas = Enumerable.Range(FormaDeTabla.FilaDeEncabezado + 1, Math.Max(0, hoja.LastRow - FormaDeTabla.FilaDeEncabezado))
            .ToDictionary(fila => (Texto(hoja, fila, FormaDeTabla.Clave), Texto(hoja, fila, FormaDeTabla.Variable)));
        var celdas = new Dictionary<CellRef, object?>();
        foreach (var valor in valores)
        {
            if (!filas.TryGetValue((valor.ClaveIndicador, valor.Variable), out var fila))
            {
                throw new ArgumentException($"El libro no tiene el renglón {valor.ClaveIndicador} {valor.Variable}.", nameof(valores));
            }

            celdas[Celda(fila, FormaDeTabla.Valor)] = valor.Valor;
            Poner(celdas, Celda(fila, FormaDeTabla.Fuente), valor.Fuente);
            Poner(celdas, Celda(fila, FormaDeTabla.Evidencia), valor.Evidencia);
            Poner(celdas, Celda(fila, FormaDeTabla.Observacion), valor.Observacion);
        }

        return WorkbookEditor.Fill(libro, hoja.Part, celdas);
    }

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
