using System.Globalization;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;

namespace SeguimientoDesempeno.Procedimiento.Plazos;

/// <summary>
/// The names that a workflow may write where it wants a deadline ("entrega", "dia-20", "3 días hábiles", "2025-06-30"),
/// and the day each one means on the municipality's calendar. Terms that the procedure leaves open are the municipality's
/// options, by name: "diagnostico".
/// </summary>
public sealed partial class ReglasDePlazo(CalendarioLaboral calendario, OpcionesDelProcedimiento? opciones = null)
{
    private static readonly Dictionary<string, Func<Caso, Plazo>> Reglas = new(StringComparer.Ordinal)
    {
        ["ultimo-dia-habil-del-mes"] = c => new(c.Mensuales.Recordatorio, "último día hábil del mes que se reporta"),
        ["entrega"] = c => c.Ventana is { FechaProrrogada: { } fecha } ventana && fecha == ventana.Cierre
            ? new(fecha, $"prórroga concedida; sin ella vencía el {NombresDeCalendario.Completa(ventana.FechaLimite)}")
            : new(c.Ventana.Cierre, c.Mensuales.Explicacion),
        ["corte"] = c => new(c.Ventana.Corte, "día 08, o la fecha prorrogada si es posterior"),
        ["solicitud-de-prorroga"] = c => new(
            c.Mensuales.UltimoDiaOrdinaria is { } ordinaria && ordinaria > c.Mensuales.UltimoDiaDiscrecional ? ordinaria : c.Mensuales.UltimoDiaDiscrecional,
            "último día para solicitar prórroga"),
        ["cierre-anual"] = c => new(c.DelTrimestre(new Trimestre(c.Periodo.Mes.Anio, 4)).Matriz, "último cierre del ejercicio"),
        ["dia-30-del-trimestre"] = c => new(c.Trimestrales.SolicitudPresupuesto, c.Trimestrales.ExplicacionSolicitud),
        ["dia-20"] = c => new(c.Trimestrales.Matriz, c.Trimestrales.ExplicacionMatriz),
        ["plan-de-acciones"] = c => new(c.Trimestrales.PlanDeAcciones, "último día hábil del mes en que se emite el informe"),
        ["campana-de-diagnosticos"] = c => new(c.Opciones.AperturaDeCampana(c.Periodo.Ejercicio, c.Calendario), "apertura de la campaña de diagnósticos"),
        ["inicio-del-ejercicio"] = c => new(new DateOnly(c.Periodo.Ejercicio - 1, 12, 31), "termina el año anterior"),
        ["tabla-maestra"] = c => new(
            c.Calendario.HabilAntesDe(c.Calendario.UltimoHabil(new Mes(c.Periodo.Ejercicio, 1))),
            "día hábil anterior al último de enero, en que se envía la primera tabla de datos"),
        ["transparencia"] = c => new(c.Trimestrales.Transparencia, "treinta días naturales después del cierre"),
    };

    /// <summary>The municipality's calendar.</summary>
    public CalendarioLaboral Calendario { get; } = calendario;

    /// <summary>Names of the rules and of the municipality's own terms, in alphabetical order.</summary>
    public IReadOnlyList<string> Nombres { get; } = [.. Reglas.Keys.Concat(opciones?.Plazos.Keys ?? []).Order(StringComparer.Ordinal)];

    /// <summary>Whether a workflow may write this.</summary>
    public bool EsConocida(string regla) => Nombres.Contains(regla) || DiasHabiles().IsMatch(regla) || EsFecha(regla, out _);

    /// <summary>A rule as people read it: the municipality's own terms by their days, the others as they are written.</summary>
    public string EnPalabras(string regla) => opciones?.Plazos.TryGetValue(regla, out var dias) == true ? $"{dias} días hábiles" : regla;

    /// <summary>The deadline that a rule means.</summary>
    /// <param name="regla">A name, "N días hábiles" (from <paramref name="desde"/>), or a date "2025-06-30".</param>
    /// <param name="periodo">Month, quarter or year it is about.</param>
    /// <param name="dependencia">Dependency whose extensions count; null when none do.</param>
    /// <param name="desde">Moment from which business days are counted.</param>
    /// <param name="almacen">Store that holds the extensions granted; null when none count.</param>
    /// <exception cref="FormatException">The rule is unknown or the period does not suit it.</exception>
    public Plazo De(string regla, string periodo, string? dependencia, DateTimeOffset desde, IAlmacen? almacen = null)
    {
        ArgumentNullException.ThrowIfNull(regla);
        if (Reglas.TryGetValue(regla, out var calcular))
        {
            return calcular(new Caso(new Periodo(periodo), dependencia, Calendario, almacen, opciones));
        }

        if (opciones?.Plazos.TryGetValue(regla, out var propios) == true)
        {
            return new(Calendario.HabilDespuesDe(HoraDeMonterrey.Fecha(desde), propios), $"{EnPalabras(regla)} desde que llegó");
        }

        if (DiasHabiles().Match(regla) is { Success: true } dias)
        {
            var cuantos = int.Parse(dias.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return new(Calendario.HabilDespuesDe(HoraDeMonterrey.Fecha(desde), cuantos), $"{regla} desde que llegó");
        }

        return EsFecha(regla, out var fecha)
            ? new(fecha, "")
            : throw new FormatException($"«{regla}» no es un plazo conocido. Escriba uno de {string.Join(", ", Nombres)}; «3 días hábiles»; o una fecha como 2025-06-30.");
    }

    private static bool EsFecha(string texto, out DateOnly fecha) =>
        DateOnly.TryParseExact(texto, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out fecha);

    [GeneratedRegex("^([1-9][0-9]{0,2}) días? hábil(?:es)?$")]
    private static partial Regex DiasHabiles();

    /// <summary>What a rule may look at.</summary>
    private sealed class Caso(Periodo periodo, string? dependencia, CalendarioLaboral calendario, IAlmacen? almacen, OpcionesDelProcedimiento? opciones)
    {
        public Periodo Periodo => periodo;

        public CalendarioLaboral Calendario => calendario;

        public OpcionesDelProcedimiento Opciones => opciones ?? throw new FormatException("El plazo depende de las opciones del municipio y no se dieron.");

        public PlazosMensuales Mensuales => PlazosMensuales.De(periodo.Mes, calendario);

        public PlazosTrimestrales Trimestrales => DelTrimestre(periodo.Trimestre);

        public VentanaDeRecepcion Ventana => new(
            Mensuales,
            dependencia is null || almacen is null ? [] : almacen.Prorrogas.DelMes(periodo.Mes, dependencia).Select(p => p.Prorroga));

        public PlazosTrimestrales DelTrimestre(Trimestre trimestre) => PlazosTrimestrales.De(trimestre, calendario);
    }
}
