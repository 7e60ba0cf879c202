using System.CommandLine;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>plazos</c>: the deadlines of a range of months or quarters.</summary>
internal static class PlazosCommand
{
    private const int PrimerAnio = 2000;
    private const int UltimoAnio = 2100;

    internal static Command Crear()
    {
        var desde = new Option<string>("--desde") { Description = "Primer mes reportado (2025-01) o, con --trimestral, primer trimestre (2025-T1).", HelpName = "periodo", Required = true };
        var hasta = new Option<string>("--hasta") { Description = "Último mes o trimestre.", HelpName = "periodo", Required = true };
        var trimestral = new Option<bool>("--trimestral") { Description = "Plazos trimestrales en lugar de mensuales." };
        var inhabiles = OpcionesDeTabla.Inhabiles();
        var formato = OpcionesDeTabla.Formato();
        var comando = new Command("plazos", "Imprime los plazos del procedimiento por mes reportado o por trimestre.")
        {
            desde, hasta, trimestral, inhabiles, formato,
        };
        comando.SetAction(lectura =>
        {
            var (primero, ultimo) = (lectura.GetValue(desde)!, lectura.GetValue(hasta)!);
            var rango = lectura.GetValue(trimestral) ? Trimestres(primero, ultimo) : Meses(primero, ultimo);
            if (rango.Error is { } error) return OpcionesDeTabla.Rechazar(lectura, error);

            var calendario = OpcionesDeTabla.LeerCalendario(lectura, inhabiles);
            if (!OpcionesDeTabla.Informar(lectura, calendario.Problemas)) return 1;
            OpcionesDeTabla.AvisarDeLey(lectura, calendario.Valor, rango.PrimerAnio, rango.UltimoAnio);
            return OpcionesDeTabla.Escribir(lectura, formato, rango.Tabla!(calendario.Valor));
        });
        return comando;
    }

    private static Rango Meses(string desde, string hasta)
    {
        if (!Mes.TryParse(desde, out var primero)) return Malo("--desde", desde, "un mes con la forma 2025-01");
        if (!Mes.TryParse(hasta, out var ultimo)) return Malo("--hasta", hasta, "un mes con la forma 2025-01");
        return Comprobar(primero.Anio, ultimo.Anio, primero <= ultimo) ?? new Rango(
            null,
            primero.Anio,
            ultimo.Siguiente.Anio,
            calendario => TablasDePlazos.De(Mes.Rango(primero, ultimo).Select(m => PlazosMensuales.De(m, calendario))));
    }

    private static Rango Trimestres(string desde, string hasta)
    {
        if (!Trimestre.TryParse(desde, out var primero)) return Malo("--desde", desde, "un trimestre con la forma 2025-T1");
        if (!Trimestre.TryParse(hasta, out var ultimo)) return Malo("--hasta", hasta, "un trimestre con la forma 2025-T1");
        return Comprobar(primero.Anio, ultimo.Anio, primero <= ultimo) ?? new Rango(
            null,
            primero.Anio,
            ultimo.Siguiente.Anio,
            calendario => TablasDePlazos.De(Trimestre.Rango(primero, ultimo).Select(t => PlazosTrimestrales.De(t, calendario))));
    }

    private static Rango? Comprobar(int primerAnio, int ultimoAnio, bool enOrden)
    {
        if (primerAnio < PrimerAnio || ultimoAnio > UltimoAnio) return new Rango($"los años van de {PrimerAnio} a {UltimoAnio}.");
        return enOrden ? null : new Rango("--desde es posterior a --hasta.");
    }

    private static Rango Malo(string opcion, string texto, string esperado) => new($"{opcion} espera {esperado}, y dice «{texto}».");

    /// <summary>What to print, or why it cannot be; the years are those whose non-working days take part.</summary>
    private sealed record Rango(string? Error, int PrimerAnio = 0, int UltimoAnio = 0, Func<CalendarioLaboral, Tabla>? Tabla = null);
}
