using System.Text.RegularExpressions;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

/// <summary>The parser's messages in Spanish.</summary>
internal static partial class SyntaxMessages
{
    private static readonly (string Start, string Spanish)[] Known =
    [
        ("Unexpected token", "Hay un símbolo inesperado"),
        ("Unexpected character", "Hay un carácter inesperado"),
        ("Unexpected keyword", "Hay una palabra reservada donde no corresponde"),
        ("Unterminated string", "Falta cerrar el texto entre comillas"),
        ("Unterminated template", "Falta cerrar la plantilla de texto"),
        ("Unterminated regular expression", "Falta cerrar la expresión regular"),
        ("Unterminated comment", "Falta cerrar el comentario"),
        ("Invalid regular expression", "La expresión regular no es válida"),
        ("Assigning to rvalue", "Se asigna un valor a algo que no es una variable"),
        ("Binding", "Ese nombre no puede declararse aquí"),
        ("Invalid number", "El número no está bien escrito"),
        ("Identifier directly after number", "Hay un nombre pegado a un número"),
        ("Unsyntactic break", "«break» está fuera de un ciclo"),
        ("Unsyntactic continue", "«continue» está fuera de un ciclo"),
        ("Private field", "El campo privado no está declarado en la clase"),
        ("Missing catch or finally", "Falta «catch» o «finally» después de «try»"),
        ("Illegal newline after throw", "Falta el valor después de «throw»"),
        ("'import' and 'export'", "«import» y «export» no existen en un script"),
        ("Redefinition of property", "La propiedad está definida dos veces"),
        ("Parenthesized pattern", "El patrón no puede ir entre paréntesis"),
        ("Complex binding patterns require", "Falta el valor inicial de la declaración"),
        ("'with' in strict", "«with» no está permitido"),
    ];

    /// <summary>Says the parser's message in Spanish, keeping the names it mentions.</summary>
    public static string Translate(string message)
    {
        var text = Place().Replace(message, "");
        if (Redeclared().Match(text) is { Success: true } match)
            return $"El nombre «{match.Groups[1].Value}» ya está declarado.";
        foreach (var (start, spanish) in Known)
            if (text.StartsWith(start, StringComparison.Ordinal))
                return spanish + ".";
        return $"Error de sintaxis: {text}.";
    }

    [GeneratedRegex(@" \(\d+:\d+\)$")]
    private static partial Regex Place();

    [GeneratedRegex("^Identifier '(.*)' has already been declared")]
    private static partial Regex Redeclared();
}
