using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>Functions for texts, ids and bytes that workflows bring along.</summary>
internal static class TextFunctions
{
    /// <summary>Keeps letters of any language and escapes what HTML would read.</summary>
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static BuiltinTable AddTextFunctions(this BuiltinTable table) => table
        .Method("isNullOrEmpty", 1, (_, _, arguments) => arguments[0].IsNullish || Coerce.ToText(arguments[0]).Length == 0)
        .Method("isNullOrWhiteSpace", 1, (_, _, arguments) =>
            arguments[0].IsNullish || string.IsNullOrWhiteSpace(Coerce.ToText(arguments[0])))
        .Method("toJson", 1, (_, _, arguments) => JsonSerializer.Serialize(Border.ToWorkflow(arguments[0]), Json))
        .Method("parseGuid", 1, (realm, _, arguments) => new HostValue(realm, Guid.Parse(Coerce.ToText(arguments[0]))))
        .Method("newGuid", 0, (realm, _, _) => new HostValue(realm, Guid.NewGuid()))
        .Method("newGuidString", 0, (_, _, _) => Guid.NewGuid().ToString())
        .Method("newShortGuid", 0, (_, _, _) => ShortGuid())
        .Method("getGuidString", 0, (_, _, _) => Guid.NewGuid().ToString())
        .Method("getShortGuid", 0, (_, _, _) => ShortGuid())
        .Method("bytesToString", 1, (_, _, arguments) => Encoding.UTF8.GetString(Bytes(arguments[0])))
        .Method("bytesFromString", 1, (realm, _, arguments) => new HostValue(realm, Encoding.UTF8.GetBytes(Coerce.ToText(arguments[0]))))
        .Method("bytesToBase64", 1, (_, _, arguments) => Convert.ToBase64String(Bytes(arguments[0])))
        .Method("bytesFromBase64", 1, (realm, _, arguments) => new HostValue(realm, Convert.FromBase64String(Coerce.ToText(arguments[0]))))
        .Method("stringToBase64", 1, (_, _, arguments) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Coerce.ToText(arguments[0]))))
        .Method("stringFromBase64", 1, (_, _, arguments) => Encoding.UTF8.GetString(Convert.FromBase64String(Coerce.ToText(arguments[0]))))
        .Method("streamToBytes", 1, (realm, _, arguments) => new HostValue(realm, Bytes(arguments[0])))
        .Method("streamToBase64", 1, (_, _, arguments) => Convert.ToBase64String(Bytes(arguments[0])));

    private static string ShortGuid() =>
        Convert.ToBase64String(Guid.NewGuid().ToByteArray()).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    private static byte[] Bytes(JsValue value)
    {
        switch (value.As<JsObject>())
        {
            case HostValue { Value: byte[] bytes }:
                return bytes;
            case HostValue { Value: Stream stream }:
                using (var copy = new MemoryStream())
                {
                    stream.CopyTo(copy);
                    return copy.ToArray();
                }
            case JsArray array:
                return [.. array.Items.ToArray().Select(item => (byte)Coerce.ToInt32(item))];
            default:
                throw new InvalidCastException("Se esperaban bytes.");
        }
    }
}
