using System.Globalization;
using SeguimientoDesempeno.Desempeno.Problemas;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeguimientoDesempeno.Procedimiento.Organizacion.Lectura;

/// <summary>One entry of a list in a YAML file: its fields as values, and its problems with file and line.</summary>
internal sealed class EntradaYaml(string archivo, YamlMappingNode nodo, List<Problema> problemas)
{
    /// <summary>Line on which it begins, from 1.</summary>
    public int Linea => (int)nodo.Start.Line;

    /// <summary>A field that has to be there.</summary>
    public string Texto(string campo)
    {
        if (Opcional(campo) is { } texto) return texto;
        Problema("CAMPO_FALTANTE", $"falta «{campo}».");
        return "";
    }

    /// <summary>A field that may be left out or empty.</summary>
    public string? Opcional(string campo) => Buscar(campo) switch
    {
        null => null,
        YamlScalarNode { Value: { } valor } => valor.Trim() is { Length: > 0 } texto && !EsNulo(texto) ? texto : null,
        var otro => Rechazar<string>(otro, $"«{campo}» debe ser un texto."),
    };

    /// <summary>A list of texts; none when it is left out.</summary>
    public IReadOnlyList<string> Textos(string campo) => Buscar(campo) switch
    {
        null => [],
        YamlSequenceNode lista when lista.All(n => n is YamlScalarNode) => [.. lista.Cast<YamlScalarNode>().Select(n => n.Value?.Trim() ?? "")],
        var otro => Rechazar<IReadOnlyList<string>>(otro, $"«{campo}» debe ser una lista, por ejemplo [ENL].") ?? [],
    };

    /// <summary>True only for "true", "si" or "sí".</summary>
    public bool Logico(string campo) => Opcional(campo) is "true" or "si" or "sí";

    /// <summary>From when and until when it holds; without <c>desde</c>, since ever.</summary>
    public Vigencia Vigencia()
    {
        var vigencia = new Vigencia(Fecha("desde") ?? DateOnly.MinValue, Fecha("hasta"));
        if (vigencia.Hasta < vigencia.Desde) Problema("VIGENCIA_INVERTIDA", "«hasta» es anterior a «desde».");
        return vigencia;
    }

    /// <summary>A day, or null when it is left out.</summary>
    public DateOnly? Fecha(string campo)
    {
        if (Opcional(campo) is not { } texto) return null;
        if (DateOnly.TryParseExact(texto, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var fecha)) return fecha;
        Problema("FECHA_INVALIDA", $"«{texto}» no es una fecha: escriba {campo} como 2025-03-31.", Buscar(campo));
        return null;
    }

    /// <summary>Refuses fields that nobody reads: mostly misspelt ones.</summary>
    public EntradaYaml Con(params string[] conocidos)
    {
        foreach (var clave in nodo.Children.Keys.OfType<YamlScalarNode>().Where(k => !conocidos.Contains(k.Value)))
        {
            Problema("CAMPO_DESCONOCIDO", $"no se conoce «{clave.Value}»: los campos son {string.Join(", ", conocidos)}.", clave);
        }

        return this;
    }

    /// <summary>Notes a problem of this entry.</summary>
    public void Problema(string codigo, string mensaje, YamlNode? donde = null) =>
        problemas.Add(new Problema(codigo, mensaje, new Lugar(archivo, Linea: (int)(donde ?? nodo).Start.Line)));

    private YamlNode? Buscar(string campo) => nodo.Children.TryGetValue(new YamlScalarNode(campo), out var valor) ? valor : null;

    private static bool EsNulo(string texto) => texto is "null" or "~";

    private T? Rechazar<T>(YamlNode donde, string mensaje) where T : class
    {
        Problema("CAMPO_INVALIDO", mensaje, donde);
        return null;
    }
}
