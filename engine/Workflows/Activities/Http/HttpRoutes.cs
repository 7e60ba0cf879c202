using System.Text.RegularExpressions;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Paths and methods for which workflows wait.</summary>
public static partial class HttpRoutes
{
    /// <summary>Name of the triggers and bookmarks.</summary>
    public const string ActivityType = "Elsa.HttpEndpoint";

    /// <summary>Methods that a workflow can wait for.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["GET", "POST", "PUT", "HEAD", "DELETE"];

    /// <summary>First segments that belong to the designer's own addresses.</summary>
    private static readonly string[] Reserved = ["definitions", "instances"];

    /// <summary>What is waited for: a method and a path, such as <c>GET /pedidos/{id}</c>.</summary>
    public static string Stimulus(string method, string path) => $"{method.ToUpperInvariant()} {Normal(path)}";

    internal static IEnumerable<string> Stimuli(string? path, IEnumerable<string> methods) =>
        methods.Select(method => method.Trim().ToUpperInvariant()).Where(Methods.Contains).Distinct().Select(method => Stimulus(method, path ?? ""));

    /// <summary>Why a path cannot be served, as a Spanish sentence; null when it can.</summary>
    internal static string? Problem(string? path)
    {
        var normal = Normal(path ?? "");
        if (normal == "/")
        {
            return "Falta la ruta.";
        }

        if (!Segments().IsMatch(normal))
        {
            return $"La ruta «{path}» no se entiende: use letras, números, puntos y guiones, y parámetros entre llaves, como pedidos/{{id}}.";
        }

        return Reserved.Contains(normal.Split('/')[1], StringComparer.Ordinal)
            ? $"La ruta «{path}» empieza como las direcciones del propio diseñador; elija otra."
            : null;
    }

    /// <summary>Lower case outside of parameters, one slash before, none after.</summary>
    private static string Normal(string path) =>
        "/" + string.Join('/', path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(segment => segment.StartsWith('{') ? segment : segment.ToLowerInvariant()));

    [GeneratedRegex(@"^(/([\w.\-~%]+|\{\*{0,2}\w+\??\}))+$", RegexOptions.None, 500)]
    private static partial Regex Segments();
}
