using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>A rule that a request breaks.</summary>
/// <param name="Outcome">Outcome with which the endpoint completes where it is exposed.</param>
/// <param name="IsExposed">The definition has an outcome for it; otherwise the request is refused.</param>
/// <param name="StatusCode">Status code of the refusal.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record BrokenRule(string Outcome, bool IsExposed, int StatusCode, string Message);

/// <summary>What an endpoint accepts: sizes, extensions and media types.</summary>
internal static class UploadRules
{
    private const string RequestTooLarge = "Request too large";
    private const string FileTooLarge = "File too large";
    private const string InvalidExtension = "Invalid file extension";
    private const string InvalidMimeType = "Invalid file MIME type";

    public static IReadOnlyList<(string Name, string Input)> Outcomes { get; } =
    [
        (RequestTooLarge, "ExposeRequestTooLargeOutcome"), (FileTooLarge, "ExposeFileTooLargeOutcome"),
        (InvalidExtension, "ExposeInvalidFileExtensionOutcome"), (InvalidMimeType, "ExposeInvalidFileMimeTypeOutcome"),
    ];

    /// <summary>The first rule that a request breaks, or null.</summary>
    public static BrokenRule? Broken(ActivityContext context, OrderedDictionary<string, object?> request)
    {
        if (context.Input<long?>("RequestSizeLimit") is { } requestLimit && Number(request["Length"]) > requestLimit)
        {
            return Rule(context, RequestTooLarge, 413, $"La petición pasa de {requestLimit} bytes.");
        }

        foreach (var file in (request["Files"] as List<object?> ?? []).OfType<OrderedDictionary<string, object?>>())
        {
            var name = file["FileName"] as string ?? "";
            var extension = Path.GetExtension(name);
            if (context.Input<long?>("FileSizeLimit") is { } fileLimit && Number(file["Length"]) > fileLimit)
            {
                return Rule(context, FileTooLarge, 413, $"El archivo «{name}» pasa de {fileLimit} bytes.");
            }

            if ((List(context, "AllowedFileExtensions") is { Count: > 0 } allowed && !Has(allowed, extension)) || Has(List(context, "BlockedFileExtensions"), extension))
            {
                return Rule(context, InvalidExtension, 415, $"No se aceptan archivos «{extension}».");
            }

            if (List(context, "AllowedMimeTypes") is { Count: > 0 } types && !types.Contains(file["ContentType"] as string ?? "", StringComparer.OrdinalIgnoreCase))
            {
                return Rule(context, InvalidMimeType, 415, $"No se aceptan archivos de tipo «{file["ContentType"]}».");
            }
        }

        return null;
    }

    private static BrokenRule Rule(ActivityContext context, string outcome, int status, string message) => new(
        outcome, context.Activity.Json.Flag(Outcomes.First(candidate => candidate.Name == outcome).Input), status, message);

    private static long Number(object? value) => Convert.ToInt64(value ?? 0L, System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> List(ActivityContext context, string input) => context.Input<IReadOnlyList<string>>(input) ?? [];

    private static bool Has(IReadOnlyList<string> extensions, string extension) =>
        extensions.Any(candidate => string.Equals(candidate.TrimStart('.'), extension.TrimStart('.'), StringComparison.OrdinalIgnoreCase));
}
