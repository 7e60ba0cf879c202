using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution.Log;

/// <summary>
/// The details of the lines that the runtime writes itself, as plain JSON: <c>Inputs</c> as evaluated, <c>Outcomes</c>,
/// <c>Outputs</c>, <c>Exception</c>. Written when the line is: what a script changes later does not change the line.
/// </summary>
internal static class JournalDetails
{
    /// <summary>Characters (as JSON) after which a value is not kept.</summary>
    private const int MaxValue = 32_768;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static string? Inputs(ActivityContext context)
    {
        var bindings = context.Activity.Inputs;
        var values = context.EvaluatedInputs;
        if (values.Count == 0)
        {
            return null;
        }

        var kept = new OrderedDictionary<string, object?>(values.Count, StringComparer.Ordinal);
        for (var index = 0; index < bindings.Length; index++)
        {
            if (bindings[index] is { AutoEvaluate: true, IsSensitive: false } binding
                && context.Activity.LogPersistence?.KeepsInput(context, binding.Name) is not false)
            {
                kept[binding.Name] = values[index];
            }
        }

        return kept.Count == 0 ? null : Write(kept, null, null);
    }

    /// <summary>Null when there is nothing to tell.</summary>
    public static string? Results(ActivityContext context, IReadOnlyList<string>? outcomes) =>
        outcomes is null && context.KeptOutputs is null ? null : Write(null, outcomes, context.KeptOutputs);

    public static string Error(Exception error) => PlainJson.Write(new OrderedDictionary<string, object?>
    {
        ["Exception"] = new OrderedDictionary<string, object?> { ["Type"] = error.GetType().Name, ["Message"] = error.Message },
    });

    private static string Write(
        OrderedDictionary<string, object?>? inputs, IReadOnlyList<string>? outcomes, OrderedDictionary<string, object?>? outputs)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            WriteValues(writer, "Inputs", inputs);
            if (outcomes is not null)
            {
                writer.WritePropertyName("Outcomes");
                PlainJson.Write(writer, outcomes);
            }

            WriteValues(writer, "Outputs", outputs);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteValues(Utf8JsonWriter writer, string section, OrderedDictionary<string, object?>? values)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartObject(section);
        foreach (var (name, value) in values)
        {
            writer.WritePropertyName(name);
            WriteBounded(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteBounded(Utf8JsonWriter writer, object? value)
    {
        var isLong = value is string { Length: > MaxValue };
        if (value is System.Collections.IEnumerable and not string)
        {
            var json = PlainJson.Write(value);
            if (json.Length <= MaxValue)
            {
                writer.WriteRawValue(json, skipInputValidation: true);
                return;
            }

            isLong = true;
        }

        PlainJson.Write(writer, isLong ? "(el valor es demasiado grande para la bitácora)" : value);
    }
}
