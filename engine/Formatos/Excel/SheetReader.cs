using System.Globalization;
using System.Xml;
using SeguimientoDesempeno.Formatos.Archivos;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Streams the cells of one sheet.</summary>
internal static class SheetReader
{
    private const int DaysFrom1900To1904 = 1462;

    /// <param name="package">The opened file.</param>
    /// <param name="part">Name of the sheet's part.</param>
    /// <param name="context">What cells refer to.</param>
    /// <param name="cellsLeft">How many more cells the whole workbook may have.</param>
    public static IReadOnlyDictionary<CellRef, ReadCell> Read(PackageReader package, string part, SheetContext context, ref int cellsLeft)
    {
        var cells = new Dictionary<CellRef, ReadCell>();
        var at = new CellRef(0, 0);
        using var xml = package.Xml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                at = new CellRef(int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : at.Row + 1, 0);
            }
            else if (xml.LocalName == "c")
            {
                if (--cellsLeft < 0)
                {
                    throw TooManyCells();
                }

                at = Address(xml.GetAttribute("r"), at);
                var cell = ReadCell(xml, context);
                if ((cell.Kind != ReadCellKind.Empty || cell.Formula) && !cells.TryAdd(at, cell))
                {
                    throw ArchivoRechazadoException.Corrupto();
                }
            }
        }

        return cells;
    }

    private static CellRef Address(string? reference, CellRef previous)
    {
        if (reference is null)
        {
            return previous with { Column = previous.Column + 1 };
        }

        return CellRef.TryParse(reference, out var cell) ? cell : throw ArchivoRechazadoException.Corrupto();
    }

    private static ReadCell ReadCell(XmlReader xml, SheetContext context)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var isDate = int.TryParse(xml.GetAttribute("s"), out var style) && context.Styles.Contains(style);
        var value = "";
        var formula = false;
        using (var inner = xml.ReadSubtree())
        {
            inner.Read();
            while (inner.Read())
            {
                if (inner.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (inner.LocalName)
                {
                    case "f":
                        formula = true;
                        break;
                    case "v":
                        value = inner.ReadString();
                        break;
                    case "is":
                        value = SharedStrings.ReadText(inner);
                        break;
                }
            }
        }

        return Interpret(type, value, isDate, context) with { Formula = formula };
    }

    private static ReadCell Interpret(string type, string value, bool isDate, SheetContext context)
    {
        if (value.Length == 0)
        {
            return new ReadCell(ReadCellKind.Empty, "");
        }

        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < context.Strings.Count
                    ? Text(context.Strings[index])
                    : throw ArchivoRechazadoException.Corrupto();
            case "b":
                return new ReadCell(ReadCellKind.Boolean, value == "1" ? "VERDADERO" : "FALSO", value == "1" ? 1 : 0);
            case "e":
                return new ReadCell(ReadCellKind.Error, value);
            case "d":
                return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
                    ? new ReadCell(ReadCellKind.Date, value, DateOnly.FromDateTime(moment).DayNumber - SheetPart.Epoch.DayNumber)
                    : Text(value);
            case "n":
                return Number(value, isDate, context.Date1904);
            default:
                return Text(value);
        }
    }

    private static ReadCell Text(string text) =>
        text.Trim().Length == 0 ? new ReadCell(ReadCellKind.Empty, "") : new ReadCell(ReadCellKind.Text, text);

    /// <summary>
    /// Programs store binary floating point with up to 17 digits (0.1 as 0.10000000000000001): the decimal
    /// that was typed has at most 15.
    /// </summary>
    private static ReadCell Number(string value, bool isDate, bool date1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary))
        {
            return Text(value);
        }

        if (Math.Abs(binary) >= 1e15)
        {
            return new ReadCell(ReadCellKind.Error, value);
        }

        var number = decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && value.Count(char.IsAsciiDigit) <= 15
            ? exact
            : (decimal)binary;
        return isDate
            ? new ReadCell(ReadCellKind.Date, value, date1904 ? number + DaysFrom1900To1904 : number)
            : new ReadCell(ReadCellKind.Number, value, number);
    }

    private static ArchivoRechazadoException TooManyCells() => new(
        "ARCHIVO_DESMEDIDO",
        $"El libro tiene más de {LimitesDeArchivo.MaxCells} celdas.",
        "Use el libro que recibió por correo, capture solo los valores y vuelva a enviarlo.");
}
