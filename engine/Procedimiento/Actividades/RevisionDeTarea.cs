using System.Globalization;
using System.Text.Json;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>What is wrong with a task as drawn: sentences for whoever publishes the workflow. What is computed is not looked at.</summary>
internal sealed class RevisionDeTarea(ActivityNode tarea, ServiciosDelProcedimiento servicios)
{
    public IEnumerable<string> Problemas() =>
    [
        .. Rol("Rol"), .. Rol("Escalamiento"), .. Plazo("Vence"), .. Plazo("Cierre"), .. Formulario(), .. Recordatorios(), .. AlCierre(), .. Faltantes(),
    ];

    private IEnumerable<string> Faltantes()
    {
        if (Vacia("Rol")) yield return "no dice qué papel la atiende.";
        if (Vacia("Titulo")) yield return "no tiene título.";
    }

    private IEnumerable<string> Rol(string entrada) => (tarea.Literal(entrada) ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(clave => servicios.Organigrama.Roles.All(rol => rol.Clave != clave))
        .Select(clave => $"el papel «{clave}» no está en content/organizacion.");

    private IEnumerable<string> Plazo(string entrada) => tarea.Literal(entrada) is { } regla && !servicios.Plazos.EsConocida(regla)
        ? [$"«{regla}» no es un plazo conocido: use uno de la lista, «3 días hábiles» o una fecha como 2025-06-30."]
        : [];

    private IEnumerable<string> Formulario()
    {
        var nombre = tarea.Literal("Formulario") ?? FormularioDeTarea.DeCampos;
        if (nombre.StartsWith('['))
        {
            return Campos(nombre);
        }

        return Opciones.Formularios.All(formulario => formulario.Value != nombre)
            ? [$"el formulario «{nombre}» no existe."]
            : nombre == FormularioDeTarea.DeCampos && tarea.Literal("Campos") is { } campos ? Campos(campos) : [];
    }

    private static IEnumerable<string> Campos(string json)
    {
        try
        {
            return new FormularioDeTarea(json, null, null).CamposDescritos
                .Where(campo => string.IsNullOrWhiteSpace(campo.Nombre))
                .Select(_ => "a un campo del formulario le falta «nombre».");
        }
        catch (JsonException error)
        {
            return [$"los campos del formulario no se pueden leer (línea {error.LineNumber + 1 ?? 1}): debe ser una lista JSON de campos."];
        }
    }

    private IEnumerable<string> Recordatorios() => (tarea.Literal("Recordatorios") ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(dias => !int.TryParse(dias, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(dias => $"en los recordatorios, «{dias}» no es un número de días hábiles.");

    private IEnumerable<string> AlCierre() =>
        tarea.Literal("AlCierre") is { } resultado && tarea.LiteralList("Resultados") is { } resultados && !resultados.Contains(resultado)
            ? [$"al cerrarse sola toma «{resultado}», que no es uno de sus resultados."]
            : [];

    private bool Vacia(string entrada) => tarea.Literal(entrada) is null && !tarea.IsComputed(entrada);
}
