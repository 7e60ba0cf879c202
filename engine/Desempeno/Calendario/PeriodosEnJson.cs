using System.Text.Json;
using System.Text.Json.Serialization;

namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>A month as the JSON string <c>"2025-03"</c>.</summary>
internal sealed class MesJsonConverter : JsonConverter<Mes>
{
    public override Mes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Mes.TryParse(reader.GetString(), out var mes) ? mes : throw new JsonException("Se esperaba un mes con la forma 2025-03.");

    public override void Write(Utf8JsonWriter writer, Mes value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override Mes ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Mes value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}

/// <summary>A quarter as the JSON string <c>"2025-T3"</c>.</summary>
internal sealed class TrimestreJsonConverter : JsonConverter<Trimestre>
{
    public override Trimestre Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Trimestre.TryParse(reader.GetString(), out var trimestre)
            ? trimestre
            : throw new JsonException("Se esperaba un trimestre con la forma 2025-T3.");

    public override void Write(Utf8JsonWriter writer, Trimestre value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override Trimestre ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Trimestre value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
