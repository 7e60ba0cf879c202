using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.TablasDeDatos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Tests.Escenario;

/// <summary>The workbook that a task offers, filled in with the sample's values.</summary>
public static class TablaLlena
{
    private static readonly ILookup<(string, Mes), Desempeno.Captura.ValorCapturado> Muestra =
        VariablesCsv.Leer(Path.Combine(Raiz.Contenido, "ejemplo", "variables.csv"), CalendarioLaboral.SoloLey).Valor.ToLookup(v => (v.ClaveIndicador[..3], v.Mes));

    /// <summary>Days on which the sample's dependency sent values of a month.</summary>
    public static IReadOnlyList<DateOnly> Dias(string dependencia, string mes) =>
        [.. Muestra[(dependencia, Mes.Parse(mes))].Select(v => v.FechaRecepcion).OfType<DateOnly>().Distinct().Order()];

    /// <summary>
    /// Values that the sample's dependency had sent by today for a month; <paramref name="cambios"/> stand in for some
    /// ("SSP-01 V1" → value).
    /// </summary>
    public static byte[] De(Municipio municipio, string dependencia, string mes, params (string Celda, decimal? Valor)[] cambios)
    {
        var enlace = municipio.Persona("enl-" + dependencia.ToLowerInvariant());
        var documentos = municipio.Leer(a => a.Documentos.Lista("TABLA_ENVIADA", mes, dependencia));
        var libro = municipio.Tareas.Descargar(enlace, documentos.Single().Id)!.Contenido;
        var valores = Muestra[(dependencia, Mes.Parse(mes))].Select(v => new ValorDeTabla(v.ClaveIndicador, v.Variable, Valor(v)));
        return TablaDeDatos.Llenar(libro, valores);

        decimal? Valor(Desempeno.Captura.ValorCapturado valor)
        {
            var cambio = cambios.FirstOrDefault(c => c.Celda == $"{valor.ClaveIndicador} {valor.Variable}");
            return cambio.Celda is not null ? cambio.Valor : valor.FechaRecepcion <= HoraDeMonterrey.Fecha(municipio.Reloj.Ahora) ? valor.Valor : null;
        }
    }
}
