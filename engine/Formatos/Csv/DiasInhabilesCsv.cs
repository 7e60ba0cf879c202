using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads dias_inhabiles.csv; only the date is obligatory.</summary>
public static class DiasInhabilesCsv
{
    /// <summary>The municipality's calendar.</summary>
    public static Lectura<CalendarioLaboral> Leer(string ruta)
    {
        var hoja = HojaCsv.Leer(ruta, ["fecha"]);
        var dias = new List<DiaInhabil>();
        foreach (var fila in hoja.Filas)
        {
            var dia = new DiaInhabil(fila.Fecha("fecha"), fila.Opcional("descripcion") ?? "día inhábil", fila.Opcional("fundamento") ?? "");
            if (!fila.ConErrores) dias.Add(dia);
        }

        return new Lectura<CalendarioLaboral>(new CalendarioLaboral(dias), hoja.Problemas);
    }
}
