using System.Text.Json;
using System.Text.Json.Serialization;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>A formula as the JSON string of its text.</summary>
internal sealed class FormulaJsonConverter : JsonConverter<Formula>
{
    public override Formula Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var lectura = Formula.Leer(reader.GetString() ?? "");
        return lectura.Valor ?? throw new JsonException(lectura.Problemas[0].Mensaje);
    }

    public override void Write(Utf8JsonWriter writer, Formula value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Texto);
}
