using System.Globalization;
using System.Text;
using System.Xml;
using SeguimientoDesempeno.Formatos.Ooxml;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>What programs read about the portal: sitemap, robots, the Atom feed of publications.</summary>
internal static class Mapa
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    internal static ArchivoDelSitio Sitemap(ConfiguracionDelSitio sitio, IEnumerable<string> rutas) => Xml("sitemap.xml", xml =>
    {
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        foreach (var ruta in rutas)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", sitio.Url + ruta);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    internal static ArchivoDelSitio Robots(ConfiguracionDelSitio sitio) =>
        ArchivoDelSitio.DeTexto("robots.txt", $"User-agent: *\nAllow: /\nSitemap: {sitio.Url}sitemap.xml\n");

    internal static ArchivoDelSitio Avisos(Portal portal) => Xml("publicaciones.xml", xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, "es-MX");
        xml.WriteElementString("id", portal.Sitio.Url);
        Texto(xml, "title", $"{portal.Sitio.Titulo} · {portal.Sitio.Municipio}");
        // A feed must have a date: before the first publication, the day on which time starts.
        var ultima = portal.Publicaciones.Select(p => p.Publicacion.Datos.PublicadaEl).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        xml.WriteElementString("updated", Momento(ultima));
        Enlace(xml, "self", portal.Sitio.Url + "publicaciones.xml");
        Enlace(xml, "alternate", portal.Sitio.Url);
        foreach (var aviso in Aviso.De(portal))
        {
            xml.WriteStartElement("entry", Atom);
            xml.WriteElementString("id", portal.Sitio.Url + aviso.Id);
            Texto(xml, "title", aviso.Titulo);
            xml.WriteElementString("updated", Momento(aviso.Momento));
            Enlace(xml, "alternate", portal.Sitio.Url + aviso.Ruta);
            xml.WriteStartElement("author");
            Texto(xml, "name", aviso.Autor);
            xml.WriteEndElement();
            Texto(xml, "summary", aviso.Resumen);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static string Momento(DateTimeOffset momento) => momento.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>An element with what people wrote, whatever it holds.</summary>
    private static void Texto(XmlWriter xml, string elemento, string texto) => xml.WriteElementString(elemento, XmlSafe.Clean(texto));

    private static void Enlace(XmlWriter xml, string relacion, string destino)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relacion);
        xml.WriteAttributeString("href", destino);
        xml.WriteEndElement();
    }

    private static ArchivoDelSitio Xml(string ruta, Action<XmlWriter> escribir)
    {
        using var flujo = new MemoryStream();
        var reglas = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(flujo, reglas))
        {
            escribir(xml);
        }

        return new(ruta, flujo.ToArray());
    }
}
