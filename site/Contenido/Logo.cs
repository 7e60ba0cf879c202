using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>The municipality's emblem, checked: a picture of an expected kind, small, that runs nothing and asks for nothing.</summary>
/// <param name="Ruta">Address in the portal.</param>
/// <param name="Contenido">The file.</param>
public sealed partial record Logo(string Ruta, ReadOnlyMemory<byte> Contenido)
{
    /// <summary>Folder of the content in which it lies.</summary>
    internal const string Carpeta = "imagenes";

    /// <summary>Largest file, in bytes: every page shows it.</summary>
    internal const int Maximo = 60_000;

    private static readonly HashSet<string> QueEjecutan = ["script", "foreignObject", "iframe", "handler", "set", "animate"];

    internal static Logo? Leer(string contenido, string nombre, List<Problema> problemas)
    {
        if (nombre.Length == 0)
        {
            return null;
        }

        if (!Nombre().IsMatch(nombre))
        {
            return Mal("escriba el nombre de un archivo .svg, .png, .jpg o .webp, en minúsculas y sin espacios, que esté en «imagenes».");
        }

        var archivo = Path.Combine(contenido, Carpeta, nombre);
        if (!File.Exists(archivo))
        {
            return Mal($"no existe «{Carpeta}/{nombre}»; ponga ahí la imagen o quite el campo.");
        }

        var bytes = File.ReadAllBytes(archivo);
        var tipo = Path.GetExtension(nombre);
        return bytes.Length > Maximo ? Mal($"«{nombre}» pesa {bytes.Length / 1000} kB; use una imagen de {Maximo / 1000} kB o menos.")
            : !EsDeSuTipo(bytes, tipo) ? Mal($"«{nombre}» no es una imagen {tipo}, o es un SVG con programas, DTD o enlaces a otro sitio; expórtela de nuevo como imagen simple.")
            : new("logo" + tipo, bytes);

        Logo? Mal(string mensaje)
        {
            problemas.Add(new("CONFIGURACION_INVALIDA", mensaje, new Lugar("sitio.yaml", Campo: "logo")));
            return null;
        }
    }

    private static bool EsDeSuTipo(byte[] bytes, string tipo) => tipo switch
    {
        ".png" => bytes.AsSpan().StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47 }),
        ".jpg" => bytes.AsSpan().StartsWith(new byte[] { 0xFF, 0xD8, 0xFF }),
        ".webp" => bytes.AsSpan().StartsWith("RIFF"u8) && bytes.Length > 12 && bytes.AsSpan(8).StartsWith("WEBP"u8),
        _ => EsSvgSimple(bytes),
    };

    private static bool EsSvgSimple(byte[] bytes)
    {
        try
        {
            using var lector = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var raiz = XDocument.Load(lector).Root!;
            return raiz.Name.LocalName == "svg" && raiz.DescendantsAndSelf().All(e =>
                !QueEjecutan.Contains(e.Name.LocalName)
                && !(e.Name.LocalName == "style" && DeFuera().IsMatch(e.Value))
                && e.Attributes().All(a => !a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                    && (a.Name.LocalName != "href" || a.Value.StartsWith('#') || a.Value.StartsWith("data:image/", StringComparison.Ordinal))
                    && (a.IsNamespaceDeclaration || !DeFuera().IsMatch(a.Value))));
        }
        catch (XmlException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\.(svg|png|jpg|webp)$")]
    private static partial Regex Nombre();

    [GeneratedRegex(@"@import|url\(\s*['""]?(?!#|['""])|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex DeFuera();
}
