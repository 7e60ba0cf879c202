using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace SeguimientoDesempeno.Procedimiento.Correos;

/// <summary>
/// Mail texts of the municipality (<c>content/plantillas/correos/*.hbs</c>): the first line is the subject, the rest the
/// body. Plain text, so nothing is escaped.
/// </summary>
/// <param name="carpeta">Folder of the templates.</param>
public sealed class PlantillasDeCorreo(string carpeta)
{
    private readonly IHandlebars _handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });
    private readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> _plantillas = new();

    /// <summary>Names of the templates, in alphabetical order.</summary>
    public IReadOnlyList<string> Nombres =>
        [.. Directory.EnumerateFiles(carpeta, "*.hbs").Select(ruta => Path.GetFileNameWithoutExtension(ruta)).Order(StringComparer.Ordinal)];

    /// <summary>Subject and body of a template filled with the members of <paramref name="datos"/>.</summary>
    /// <exception cref="IOException">There is no such template.</exception>
    public (string Asunto, string Texto) Llenar(string nombre, object datos)
    {
        var plantilla = _plantillas.GetOrAdd(nombre, n => _handlebars.Compile(
            File.ReadAllText(Path.Combine(carpeta, n + ".hbs")).ReplaceLineEndings("\n")));
        var texto = plantilla(datos);
        var fin = texto.IndexOf('\n', StringComparison.Ordinal);
        return (texto[..fin].Trim(), texto[(fin + 1)..].Trim() + "\n");
    }
}
