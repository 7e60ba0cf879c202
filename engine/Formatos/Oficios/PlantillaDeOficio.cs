using HandlebarsDotNet;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Word;

namespace SeguimientoDesempeno.Formatos.Oficios;

/// <summary>
/// Makes a letter (.docx) from a template of <c>content/plantillas/oficios</c>: Handlebars for the data, then simple
/// marks at the start of a line: <c>#</c> title, <c>##</c> subtitle, <c>&gt;</c> right, <c>-</c> bullet, <c>^</c>
/// signature, <c>~</c> small; <c>**bold**</c>; an empty line ends a paragraph.
/// </summary>
public static class PlantillaDeOficio
{
    /// <summary>Thrown for an unknown datum; its type is internal to the package and derives from Exception alone.</summary>
    private const string UndefinedBinding = "HandlebarsUndefinedBindingException";

    private static readonly (string Mark, ParagraphStyle Style)[] Marks =
    [
        ("## ", ParagraphStyle.Subtitle),
        ("# ", ParagraphStyle.Title),
        ("> ", ParagraphStyle.Right),
        ("- ", ParagraphStyle.ListBullet),
        ("^ ", ParagraphStyle.Signature),
        ("~ ", ParagraphStyle.Note),
    ];

    /// <summary>The letter, or what is wrong with the template.</summary>
    /// <param name="plantilla">Text of the template.</param>
    /// <param name="nombre">Name of its file, for the messages.</param>
    /// <param name="titulo">Title among the document's properties.</param>
    /// <param name="autor">Office that issues it.</param>
    /// <param name="datos">What the template may name.</param>
    public static Lectura<byte[]?> Escribir(
        string plantilla, string nombre, string titulo, string autor, IReadOnlyDictionary<string, object?> datos)
    {
        try
        {
            var handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });
            var texto = handlebars.Compile(plantilla)(datos.ToDictionary());
            return new Lectura<byte[]?>(new Document(titulo, autor, Bloques(texto)) { Footer = titulo }.ToBytes(), []);
        }
        catch (Exception error) when (error is HandlebarsException || error.GetType().Name == UndefinedBinding)
        {
            return new Lectura<byte[]?>(null, [new Problema(
                "PLANTILLA_INVALIDA",
                $"La plantilla no se puede llenar ({error.Message}). Los datos que puede usar son: {string.Join(", ", datos.Keys)}.",
                new Lugar(nombre))]);
        }
    }

    private static List<Block> Bloques(string texto)
    {
        var bloques = new List<Block>();
        var parrafo = new List<string>();
        foreach (var linea in texto.Replace("\r", "", StringComparison.Ordinal).Split('\n').Append(""))
        {
            var marca = Array.Find(Marks, m => linea.StartsWith(m.Mark, StringComparison.Ordinal));
            if (marca.Mark is null && linea.Trim().Length > 0)
            {
                parrafo.Add(linea.TrimEnd());
                continue;
            }

            if (parrafo.Count > 0)
            {
                bloques.Add(Block.Text(string.Join('\n', parrafo)));
                parrafo.Clear();
            }

            if (marca.Mark is not null)
            {
                bloques.Add(Block.Text(linea[marca.Mark.Length..].Trim(), marca.Style));
            }
        }

        return bloques;
    }
}
