using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>The look that all workbooks share.</summary>
internal static class Estilos
{
    public static readonly CellStyle Titulo = new() { Bold = true, Size = 14, Color = "1F3B4D" };
    public static readonly CellStyle Subtitulo = new() { Bold = true, Size = 11, Color = "1F3B4D" };
    public static readonly CellStyle Nota = new() { Italic = true, Size = 9, Color = "3C4043", Wrap = true };
    public static readonly CellStyle Encabezado = new()
    {
        Bold = true, Color = "FFFFFF", Fill = "1F3B4D", Border = true, Wrap = true, Horizontal = HorizontalAlignment.Center,
    };

    public static readonly CellStyle Grupo = Encabezado with { Fill = "3D5A6C" };
    public static readonly CellStyle Texto = new() { Border = true, Wrap = true };
    public static readonly CellStyle Centrado = Texto with { Horizontal = HorizontalAlignment.Center };
    public static readonly CellStyle Entero = new() { Border = true, NumberFormat = NumberFormats.Thousands };
    public static readonly CellStyle Dos = new() { Border = true, NumberFormat = NumberFormats.ThousandsTwo };
    public static readonly CellStyle Cuatro = new() { Border = true, NumberFormat = NumberFormats.Four };
    public static readonly CellStyle Libre = new() { Border = true, NumberFormat = NumberFormats.UpToFour };
    public static readonly CellStyle Fecha = new() { Border = true, NumberFormat = NumberFormats.Date, Horizontal = HorizontalAlignment.Center };
    public static readonly CellStyle Anio = new() { Border = true, NumberFormat = NumberFormats.Whole, Horizontal = HorizontalAlignment.Center };
    public static readonly CellStyle Rotulo = Texto with { Bold = true, Fill = "E8EEF2" };

    /// <summary>Keeps a grey tone on what does not apply.</summary>
    public static CellStyle Apagado(CellStyle estilo) => estilo with { Fill = "E8EAED", Color = "5F6368" };

    /// <summary>Badge of a traffic light; contrast of text 4.5 or more. The word always goes with the colour.</summary>
    public static CellStyle De(Semaforo semaforo)
    {
        var (fondo, letra) = semaforo switch
        {
            Semaforo.EnRezago => ("B3261E", "FFFFFF"),
            Semaforo.EnProceso => ("F2C230", "1F1F1F"),
            Semaforo.Optimo => ("1B6E3C", "FFFFFF"),
            Semaforo.Sobrecumplimiento => ("1F5FA8", "FFFFFF"),
            Semaforo.NoDisponible => ("5F6368", "FFFFFF"),
            Semaforo.NoCalculable => ("6A3D7C", "FFFFFF"),
            Semaforo.SinMeta => ("E8EAED", "3C4043"),
            _ => ("FFFFFF", "3C4043"),
        };
        return Centrado with { Fill = fondo, Color = letra, Bold = true };
    }

    public static Cell Celda(Semaforo? semaforo) =>
        semaforo is { } s ? Cell.Of(s.Etiqueta(), De(s)) : Cell.Empty(Centrado);
}
