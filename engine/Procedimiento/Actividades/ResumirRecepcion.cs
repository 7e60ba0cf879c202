using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Procedimiento.Captura;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.10, at the cut: tells the Jefatura in one mail how the month's reception ended.</summary>
internal sealed class ResumirRecepcion(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Resumir la recepción del mes",
    "Envía a la Jefatura, en un correo, cómo quedó la recepción de cada dependencia en el corte.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var tablero = TableroDeRecepcion.Del(paso.Almacen, paso.Servicios, paso.Mes);
        var faltan = tablero.Where(r => r.Recibida is null).ToList();
        paso.Enviar("resumen-recepcion", "JEF", new()
        {
            ["periodo"] = paso.EnPalabras,
            ["recibidas"] = tablero.Count - faltan.Count,
            ["total"] = tablero.Count,
            ["faltan"] = faltan.Select(r => $"{r.Nombre} (vencía el {FormatoMexicano.FechaLarga(r.Vence)})").ToList(),
            ["incompletas"] = tablero.Where(r => r.Recibida is not null && r.Vacios > 0).Select(r => $"{r.Nombre}: {r.Vacios} sin dato").ToList(),
        }, copia: "ANA");
        paso.Registrar($"Recepción de {paso.EnPalabras} al corte: {tablero.Count - faltan.Count} de {tablero.Count} tablas; se informó a la Jefatura.");
        return null;
    }
}
