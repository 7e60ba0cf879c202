using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Says in words which values a variable takes.</summary>
internal static class DescripcionDeValor
{
    /// <summary>For instance <c>un número entero de 0 o más (unidad: denuncia)</c>.</summary>
    public static string De(VariableDeFicha variable)
    {
        var clase = variable.Entero ? "un número entero" : "un número";
        var rango = (variable.Minimo, variable.Maximo) switch
        {
            ({ } minimo, { } maximo) => $" de {FormatoMexicano.Numero(minimo)} a {FormatoMexicano.Numero(maximo)}",
            ({ } minimo, null) => $" de {FormatoMexicano.Numero(minimo)} o más",
            (null, { } maximo) => $" de {FormatoMexicano.Numero(maximo)} o menos",
            _ => "",
        };
        return $"{clase}{rango} (unidad: {variable.Unidad})";
    }
}
