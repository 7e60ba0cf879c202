namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>The number formats in use, and which of a foreign workbook's formats stand for dates.</summary>
internal static class NumberFormats
{
    public const string General = "General";
    public const string Whole = "0";
    public const string Two = "0.00";
    public const string Thousands = "#,##0";
    public const string ThousandsTwo = "#,##0.00";
    public const string UpToFour = "#,##0.####";
    public const string Four = "#,##0.0000";
    public const string Date = "dd/mm/yyyy";
    public const string Text = "@";

    /// <summary>Formats whose ids the standard fixes; the others are numbered from 164.</summary>
    public static int? BuiltInId(string format) => format switch
    {
        General => 0,
        Whole => 1,
        Two => 2,
        Thousands => 3,
        ThousandsTwo => 4,
        Text => 49,
        _ => null,
    };

    public static bool IsDate(int id, string? code) =>
        id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) || (code is not null && HasDateLetter(code));

    private static bool HasDateLetter(string code)
    {
        var quoted = false;
        var bracketed = false;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '[':
                    bracketed = true;
                    break;
                case ']':
                    bracketed = false;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' when !quoted && !bracketed:
                    return true;
            }
        }

        return false;
    }
}
