using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SeguimientoDesempeno.Procedimiento.Formularios;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>What a task keeps of its form (<c>Tarea.FormularioJson</c>).</summary>
/// <param name="Texto">Name of a built-in form, or a JSON list of fields.</param>
/// <param name="ReglaDeVencimiento">Deadline rule, so that a granted extension finds the tasks it moves.</param>
/// <param name="ResultadoReservado">Outcome that only the deadline takes; null when people may choose all.</param>
public sealed record FormularioDeTarea(string Texto, string? ReglaDeVencimiento, string? ResultadoReservado)
{
    /// <summary>What the procedure says of the step that the task fulfils; null when the workflow does not carry it.</summary>
    public string? Procedimiento { get; init; }

    /// <summary>Name of the form for fields described in the workflow.</summary>
    public const string DeCampos = "campos";

    private static readonly JsonSerializerOptions Opciones = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Name of the built-in form, or <see cref="DeCampos"/>.</summary>
    public string Nombre => Texto.StartsWith('[') ? DeCampos : Texto;

    /// <summary>Fields described in the workflow; none for a built-in form.</summary>
    /// <exception cref="JsonException">The list cannot be understood.</exception>
    public IReadOnlyList<CampoDeFormulario> CamposDescritos => Texto.StartsWith('[')
        ? JsonSerializer.Deserialize<List<CampoDeFormulario>>(Texto, Opciones)!
        : [];

    /// <summary>Reads <c>Tarea.FormularioJson</c>.</summary>
    public static FormularioDeTarea Leer(string json) => JsonSerializer.Deserialize<FormularioDeTarea>(json, Opciones)!;

    /// <summary>The form as <c>Tarea.FormularioJson</c> keeps it.</summary>
    public string Escribir() => JsonSerializer.Serialize(this, Opciones);
}
