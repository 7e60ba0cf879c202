using SeguimientoDesempeno.Desempeno.Problemas;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeguimientoDesempeno.Procedimiento.Organizacion.Lectura;

/// <summary>A YAML file that holds one list under one name.</summary>
internal static class ArchivoYaml
{
    /// <summary>Greatest file, in characters: an organisation is a few pages.</summary>
    private const int LargoMaximo = 2_000_000;

    /// <summary>The entries of a list, those that can be read.</summary>
    /// <param name="nombre">Name of the file, for the problems.</param>
    /// <param name="texto">Its text; null when it is not there, which is an empty list unless it is required.</param>
    /// <param name="lista">Name of the list.</param>
    /// <param name="requerido">Whether the file has to be there.</param>
    /// <param name="problemas">Where problems are noted.</param>
    public static IReadOnlyList<EntradaYaml> Leer(string nombre, string? texto, string lista, bool requerido, List<Problema> problemas)
    {
        void Anotar(string codigo, string mensaje, long linea) => problemas.Add(new(codigo, mensaje, new Lugar(nombre, Linea: (int)linea)));

        if (texto is null)
        {
            if (requerido) Anotar("ARCHIVO_FALTANTE", "falta el archivo.", 1);
            return [];
        }

        if (texto.Length > LargoMaximo)
        {
            Anotar("ARCHIVO_ENORME", "el archivo es demasiado grande.", 1);
            return [];
        }

        try
        {
            var documentos = new YamlStream();
            documentos.Load(new StringReader(texto));
            var raiz = documentos.Documents.Count == 0 ? null : documentos.Documents[0].RootNode as YamlMappingNode;
            if (raiz is null || !raiz.Children.TryGetValue(new YamlScalarNode(lista), out var valor))
            {
                Anotar("LISTA_FALTANTE", $"el archivo debe empezar con «{lista}:».", 1);
                return [];
            }

            if (valor is YamlScalarNode { Value: null or "" }) return [];
            if (valor is not YamlSequenceNode secuencia)
            {
                Anotar("LISTA_INVALIDA", $"«{lista}» debe ser una lista de entradas que empiezan con guion.", valor.Start.Line);
                return [];
            }

            foreach (var ajeno in secuencia.Where(n => n is not YamlMappingNode)) Anotar("ENTRADA_INVALIDA", "la entrada debe tener campos, como «clave: …».", ajeno.Start.Line);
            return [.. secuencia.OfType<YamlMappingNode>().Select(n => new EntradaYaml(nombre, n, problemas))];
        }
        catch (YamlException error)
        {
            Anotar("YAML_INVALIDO", $"no se entiende el YAML, cerca de la columna {error.Start.Column}: revise sangrías, comillas y dos puntos.", error.Start.Line);
            return [];
        }
    }
}
