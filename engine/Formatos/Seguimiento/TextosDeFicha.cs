using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Formatos.Seguimiento;

/// <summary>What several formats say of a ficha in the same words.</summary>
internal static class TextosDeFicha
{
    /// <summary>For instance <c>34.5 (2024)</c>.</summary>
    public static string LineaBase(FichaTecnica ficha) => (ficha.LineaBaseValor, ficha.LineaBaseAnio) switch
    {
        (null, _) => "No se cuenta con línea base",
        ({ } valor, null) => FormatoMexicano.Numero(valor),
        ({ } valor, { } anio) => $"{FormatoMexicano.Numero(valor)} ({anio})",
    };

    /// <summary>For instance <c>No</c>, or <c>Sí: 260 (SC-2025-001)</c>.</summary>
    public static string MetaAjustada(FichaTecnica ficha) => ficha.MetaAjustada is { } meta
        ? $"Sí: {FormatoMexicano.Numero(meta)}" + (ficha.FolioDeSolicitud is { } folio ? $" ({folio})" : "")
        : "No";

    /// <summary>The formula followed by what each variable stands for.</summary>
    public static string Metodo(FichaTecnica ficha) =>
        $"{ficha.Formula.Texto}, donde {string.Join("; ", ficha.Variables.Select(v => $"{v.Clave} = {v.Nombre}"))}";
}
