using System.Globalization;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A numbered step of a workflow, <c>7.11 b) Solicitar prórroga</c>.</summary>
/// <param name="Numero">As the procedure writes it: <c>7.11 b)</c>.</param>
/// <param name="Texto">What is done.</param>
/// <param name="Nodo">The activity as published.</param>
public sealed partial record PasoDelProcedimiento(string Numero, string Texto, NodoPublicado Nodo)
{
    internal const string TareaDePersonas = "Seguimiento.TareaHumana";

    /// <summary>Who does it: the roles, or the system.</summary>
    public string Responsable => Nodo.Responsable ?? (Nodo.Tipo == TareaDePersonas ? "Personal del área responsable" : "El sistema, de forma automática");

    /// <summary>What follows it: the step or the activity, and after which outcome where there are several.</summary>
    public static IReadOnlyList<string> Siguientes(FlujoPublicado flujo, NodoPublicado nodo)
    {
        ArgumentNullException.ThrowIfNull(flujo);
        var nombres = flujo.Nodos.ToDictionary(n => n.Id, n => Numerado().Match(n.Texto) is { Success: true } m ? m.Groups["numero"].Value : n.Texto);
        var salidas = flujo.Conexiones.Where(c => c.Origen == nodo.Id && nombres.ContainsKey(c.Destino)).ToList();
        return [.. salidas.GroupBy(c => c.Destino).Select(g => nombres[g.Key]
            + (salidas.Select(s => s.Puerto).Distinct().Count() > 1 ? $" si «{string.Join("» o «", g.Select(s => s.Puerto).Distinct())}»" : ""))];
    }

    /// <summary>The numbered steps of a workflow in the order of the procedure; what has no number is no step of it.</summary>
    public static IReadOnlyList<PasoDelProcedimiento> De(FlujoPublicado flujo)
    {
        ArgumentNullException.ThrowIfNull(flujo);
        return [.. flujo.Nodos
            .Select(n => (Nodo: n, Partes: Numerado().Match(n.Texto)))
            .Where(x => x.Partes.Success)
            .OrderBy(x => Entero(x.Partes, "apartado"))
            .ThenBy(x => Entero(x.Partes, "punto"))
            // A step without letter comes after its own "a)", which prepares it, and before "b)", which follows it.
            .ThenBy(x => x.Partes.Groups["letra"] is { Success: true } letra ? letra.Value : "a~", StringComparer.Ordinal)
            .Select(x => new PasoDelProcedimiento(x.Partes.Groups["numero"].Value, x.Partes.Groups["texto"].Value, x.Nodo))];
    }

    private static int Entero(Match partes, string grupo) => int.Parse(partes.Groups[grupo].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<numero>(?<apartado>\d{1,4})\.(?<punto>\d{1,4})(?: (?<letra>[a-z])\))?) (?<texto>.+)$")]
    private static partial Regex Numerado();
}
