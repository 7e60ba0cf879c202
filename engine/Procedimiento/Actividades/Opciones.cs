using System.Globalization;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>What the designer's dropdowns offer for inputs of the procedure. Anything else is written as an expression.</summary>
internal sealed class Opciones(ServiciosDelProcedimiento servicios)
{
    private static readonly Dictionary<string, string> TextosDePlazo = new()
    {
        ["ultimo-dia-habil-del-mes"] = "Último día hábil del mes",
        ["entrega"] = "Entrega de la tabla (día 06 o hábil anterior; con prórroga)",
        ["corte"] = "Corte del mes (día 08)",
        ["solicitud-de-prorroga"] = "Último día para solicitar prórroga",
        ["cierre-anual"] = "Último cierre del ejercicio",
        ["dia-30-del-trimestre"] = "Día 30 del último mes del trimestre",
        ["dia-20"] = "Día 20 posterior al trimestre (SEJ-PEP-27)",
        ["plan-de-acciones"] = "Plan de Acciones (último día hábil del mes del informe)",
        ["campana-de-diagnosticos"] = "Apertura de la campaña de diagnósticos del año",
        ["inicio-del-ejercicio"] = "Inicio del ejercicio (termina el año anterior)",
        ["tabla-maestra"] = "Tabla Maestra (antes del último día hábil de enero)",
        ["transparencia"] = "Transparencia (treinta días naturales tras el cierre)",
    };

    /// <summary>Days of the calendar on which a workflow may start.</summary>
    public static IReadOnlyList<InputOption> Dias { get; } =
        [.. new[] { "ultimo-dia-habil-del-mes", "dia-30-del-trimestre", "dia-20", "plan-de-acciones", "transparencia", "campana-de-diagnosticos" }.Select(DePlazo)];

    /// <summary>The usual numbers of business days, and none.</summary>
    public static IReadOnlyList<InputOption> DiasHabilesONinguno { get; } =
        [new("", "Sin plazo"), .. Enumerable.Range(1, 15).Append(20).Append(30).Select(DiasHabiles)];

    /// <summary>Forms of tasks.</summary>
    public static IReadOnlyList<InputOption> Formularios { get; } =
        [.. RegistroDeServicios.Formularios().Select(formulario => new InputOption(formulario.Nombre, formulario.Titulo)).OrderBy(opcion => opcion.Text, StringComparer.Ordinal)];

    /// <summary>Deadlines by name: the procedure's and the municipality's.</summary>
    public IReadOnlyList<InputOption> Plazos() => [.. servicios.Plazos.Nombres.Select(DePlazo)];

    /// <summary>The same, the usual numbers of business days, and none.</summary>
    public IReadOnlyList<InputOption> PlazosONinguno() => [DiasHabilesONinguno[0], .. Plazos(), .. DiasHabilesONinguno.Skip(1)];

    /// <summary>Roles of the municipality.</summary>
    public IReadOnlyList<InputOption> Roles() => [.. servicios.Organigrama.Roles.Select(rol => new InputOption(rol.Clave, $"{rol.Nombre} ({rol.Clave})"))];

    /// <summary>The same, and none.</summary>
    public IReadOnlyList<InputOption> RolesONinguno() => [new("", "Nadie"), .. Roles()];

    /// <summary>Templates of mails.</summary>
    public IReadOnlyList<InputOption> Plantillas() => InputOption.Of(servicios.Plantillas.Nombres);

    /// <summary>A deadline's name in words; what has none, such as «2 días hábiles», says it itself.</summary>
    public static string TextoDePlazo(string regla) => TextosDePlazo.GetValueOrDefault(regla, regla);

    private static InputOption DePlazo(string regla) => new(regla, TextoDePlazo(regla));

    private static InputOption DiasHabiles(int dias)
    {
        var texto = dias == 1 ? "1 día hábil" : string.Create(CultureInfo.InvariantCulture, $"{dias} días hábiles");
        return new InputOption(texto, $"{texto} desde que llega");
    }
}
