using System.CommandLine;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary>What is wrong with a command line, in Spanish: the library's own sentences follow a culture that is not loaded.</summary>
internal static class ErroresDeOrden
{
    internal static IReadOnlyList<string> De(ParseResult lectura)
    {
        var comando = lectura.CommandResult.Command;
        var errores = lectura.UnmatchedTokens.Select(t => $"No se reconoce «{t}».").ToList();
        errores.AddRange(comando.Options.Select(o => De(lectura, o)).OfType<string>());
        errores.AddRange(comando.Arguments.Where(a => Falta(lectura, a)).Select(a => $"Falta el argumento <{a.Name}>."));
        if (errores.Count == 0 && comando.Subcommands.Count > 0 && comando.Action is null)
        {
            errores.Add($"Falta la orden: una de {string.Join(", ", comando.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}.");
        }

        // What remains comes from the validators of the commands themselves, which already speak Spanish.
        if (errores.Count == 0) errores.AddRange(lectura.Errors.Select(e => e.Message));
        errores.Add($"Consulte la ayuda con «{Ayuda.Ruta(comando)} --help».");
        return errores;
    }

    private static string? De(ParseResult lectura, Option opcion)
    {
        var resultado = lectura.GetResult(opcion);
        if (resultado is null or { Implicit: true }) return opcion.Required ? $"Falta la opción {opcion.Name}." : null;
        if (resultado.Tokens.Count < opcion.Arity.MinimumNumberOfValues) return $"A la opción {opcion.Name} le falta su valor.";
        var veces = resultado.IdentifierTokenCount > 1 || resultado.Tokens.Count > opcion.Arity.MaximumNumberOfValues;
        return veces && opcion.Arity.MaximumNumberOfValues <= 1 ? $"La opción {opcion.Name} se dio más de una vez." : null;
    }

    private static bool Falta(ParseResult lectura, Argument argumento) =>
        (lectura.GetResult(argumento)?.Tokens.Count ?? 0) < argumento.Arity.MinimumNumberOfValues;
}
