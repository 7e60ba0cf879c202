using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Problemas;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>Reads the Markdown pages with their front matter.</summary>
internal static partial class LectorDePaginas
{
    /// <summary>First parts of the addresses that the generator itself writes.</summary>
    private static readonly HashSet<string> Reservadas =
        ["indicadores", "dependencias", "programas", "trimestres", "datos", "publicaciones", "rezago", "transparencia", "procedimiento", "ejes", "buscar"];

    internal static IReadOnlyList<PaginaDeContenido> Leer(string carpeta, List<Problema> problemas)
    {
        if (!Directory.Exists(carpeta))
        {
            return [];
        }

        var paginas = new List<PaginaDeContenido>();
        foreach (var archivo in Directory.EnumerateFiles(carpeta, "*.md").Order(StringComparer.Ordinal))
        {
            if (LeerPagina(archivo, problemas) is { } pagina)
            {
                paginas.Add(pagina);
            }
        }

        return [.. paginas.OrderBy(p => p.Orden).ThenBy(p => p.Slug, StringComparer.Ordinal)];
    }

    private static PaginaDeContenido? LeerPagina(string archivo, List<Problema> problemas)
    {
        var nombre = Path.GetFileName(archivo);
        var slug = Path.GetFileNameWithoutExtension(archivo);
        if (!FormaDeSlug().IsMatch(slug) || Reservadas.Contains(slug))
        {
            problemas.Add(new("NOMBRE_DE_PAGINA", "el nombre admite minúsculas sin acento, dígitos y guiones, y no puede ser el de una sección del portal.", new Lugar(nombre)));
            return null;
        }

        var texto = File.ReadAllText(archivo).ReplaceLineEndings("\n");
        if (!texto.StartsWith("---\n", StringComparison.Ordinal) || texto.IndexOf("\n---\n", 4, StringComparison.Ordinal) is not (> 0 and var fin))
        {
            problemas.Add(new("SIN_ENCABEZADO", "la página debe empezar con su título entre dos líneas «---».", new Lugar(nombre, Linea: 1)));
            return null;
        }

        try
        {
            var yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
            var encabezado = yaml.Deserialize<Encabezado>(texto[4..fin]) ?? new();
            if (encabezado.Titulo.Length > 0)
            {
                return new(slug, encabezado.Titulo, encabezado.Resumen, encabezado.Orden, texto[(fin + 5)..]);
            }

            problemas.Add(new("SIN_TITULO", "falta el título de la página.", new Lugar(nombre, Campo: "titulo")));
        }
        catch (YamlException error)
        {
            problemas.Add(new("YAML_INVALIDO", "el encabezado de la página no se entiende.", new Lugar(nombre, Linea: (int)error.Start.Line + 1)));
        }

        return null;
    }

    private sealed class Encabezado
    {
        public string Titulo { get; set; } = "";

        public string Resumen { get; set; } = "";

        public int Orden { get; set; } = 100;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex FormaDeSlug();
}
