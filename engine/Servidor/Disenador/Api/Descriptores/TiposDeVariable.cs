namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>Types that variables, inputs and outputs of a workflow may have. The dialogs begin with the first.</summary>
internal static class TiposDeVariable
{
    private const string Sencillos = "Sencillos";
    private const string Dinamicos = "Dinámicos";
    private const string Catalogos = "Diccionarios";

    public static IReadOnlyList<TipoDeVariable> Todos { get; } =
    [
        new("String", "Texto", Sencillos),
        new("Boolean", "Sí o no", Sencillos),
        new("Int32", "Número entero", Sencillos),
        new("Int64", "Número entero largo", Sencillos),
        new("Decimal", "Número decimal (montos y medidas)", Sencillos),
        new("Double", "Número de punto flotante", Sencillos),
        new("Single", "Número de punto flotante corto", Sencillos),
        new("Int16", "Número entero corto", Sencillos),
        new("DateTimeOffset", "Fecha y hora con zona", Sencillos),
        new("DateTime", "Fecha y hora", Sencillos),
        new("TimeSpan", "Duración", Sencillos),
        new("Guid", "Identificador (Guid)", Sencillos),
        new("Object", "Cualquier valor", Dinamicos),
        new("JSON", "Objeto JSON", Dinamicos),
        new("JsonElement", "Elemento JSON", Dinamicos),
        new("JsonNode", "Nodo JSON", Dinamicos),
        new("JsonObject", "Objeto JSON (JsonObject)", Dinamicos),
        new("JsonArray", "Lista JSON (JsonArray)", Dinamicos),
        new("StringDictionary", "Diccionario de textos", Catalogos),
        new("ObjectDictionary", "Diccionario de valores", Catalogos),
        new("StringMap", "Mapa de textos", Catalogos),
        new("ObjectMap", "Mapa de valores", Catalogos),
        new("ByteArray", "Bytes", "Datos"),
    ];
}

/// <summary>A type by its alias.</summary>
internal sealed record TipoDeVariable(string TypeName, string DisplayName, string Category);
