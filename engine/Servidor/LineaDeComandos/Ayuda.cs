using System.CommandLine;
using System.CommandLine.Invocation;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary>Help in Spanish: the library's own headings follow a culture that this product does not load.</summary>
internal sealed class Ayuda : SynchronousCommandLineAction
{
    private const int ColumnaMinima = 4;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var comando = parseResult.CommandResult.Command;
        var salida = parseResult.InvocationConfiguration.Output;
        salida.WriteLine(comando.Description);
        salida.WriteLine();
        salida.WriteLine("Uso:");
        salida.WriteLine($"  {Uso(comando)}");
        Seccion(salida, "Argumentos:", comando.Arguments.Select(a => ($"<{a.Name}>", a.Description ?? "")));
        Seccion(salida, "Órdenes:", comando.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        Seccion(salida, "Opciones:", Opciones(comando).Select(o => (Firma(o), Descripcion(o))));
        return 0;
    }

    /// <summary>How the command is called, e.g. <c>./run.sh plazos</c>.</summary>
    internal static string Ruta(Command comando) =>
        comando.Parents.OfType<Command>().FirstOrDefault() is { } padre ? $"{Ruta(padre)} {comando.Name}" : "./run.sh";

    private static string Uso(Command comando)
    {
        var partes = new List<string> { Ruta(comando) };
        if (comando.Subcommands.Count > 0) partes.Add("<orden>");
        partes.AddRange(comando.Arguments.Select(a => a.Arity.MinimumNumberOfValues > 0 ? $"<{a.Name}>" : $"[<{a.Name}>]"));
        partes.AddRange(comando.Options.Where(o => o.Required).Select(Firma));
        partes.Add("[opciones]");
        return string.Join(' ', partes);
    }

    private static IEnumerable<Option> Opciones(Command comando)
    {
        var heredadas = comando.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive);
        return comando.Options.Concat(heredadas).Where(o => !o.Hidden);
    }

    private static string Firma(Option opcion) => opcion.Arity.MaximumNumberOfValues == 0 || opcion.ValueType == typeof(bool)
        ? string.Join(", ", opcion.Aliases.Where(a => a is "-h").Prepend(opcion.Name))
        : $"{opcion.Name} <{opcion.HelpName ?? "valor"}>";

    private static string Descripcion(Option opcion)
    {
        if (opcion.Required) return $"{opcion.Description} Obligatoria.";
        return opcion.HasDefaultValue && opcion.ValueType == typeof(string) && opcion.GetDefaultValue() is string valor
            ? $"{opcion.Description} Si se omite: {valor}."
            : opcion.Description ?? "";
    }

    private static void Seccion(TextWriter salida, string titulo, IEnumerable<(string Nombre, string Descripcion)> entradas)
    {
        var lista = entradas.ToList();
        if (lista.Count == 0) return;
        var ancho = lista.Max(e => e.Nombre.Length) + ColumnaMinima;
        salida.WriteLine();
        salida.WriteLine(titulo);
        foreach (var (nombre, descripcion) in lista) salida.WriteLine($"  {nombre.PadRight(ancho)}{descripcion}");
    }
}
