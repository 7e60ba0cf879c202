using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>Writes SVG elements; every text and attribute is escaped, every coordinate has two decimals at most.</summary>
internal sealed class EscritorSvg
{
    private static readonly HtmlEncoder Codificador = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _svg = new(capacity: 4096);

    internal EscritorSvg(string clase, decimal ancho, decimal alto, string id, string titulo, string descripcion)
    {
        _svg.Append(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{clase}\" viewBox=\"0 0 {N(ancho)} {N(alto)}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">");
        _svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Escapar(titulo)}</title><desc id=\"{id}-d\">{Escapar(descripcion)}</desc>");
    }

    internal EscritorSvg Abrir(string elemento, params ReadOnlySpan<(string Nombre, ValorSvg Valor)> atributos)
    {
        Inicio(elemento, atributos);
        _svg.Append('>');
        return this;
    }

    internal EscritorSvg Cerrar(string elemento)
    {
        _svg.Append("</").Append(elemento).Append('>');
        return this;
    }

    internal EscritorSvg Elemento(string elemento, params ReadOnlySpan<(string Nombre, ValorSvg Valor)> atributos)
    {
        Inicio(elemento, atributos);
        _svg.Append("/>");
        return this;
    }

    internal EscritorSvg Texto(string texto, params ReadOnlySpan<(string Nombre, ValorSvg Valor)> atributos)
    {
        Abrir("text", atributos);
        _svg.Append(Escapar(texto));
        return Cerrar("text");
    }

    /// <summary>The whole picture.</summary>
    internal string Terminar() => _svg.Append("</svg>").ToString();

    /// <summary>A path's or polyline's number.</summary>
    internal static string N(decimal valor) => EscrituraDecimal.Escribir(valor, 2, conMiles: false);

    private void Inicio(string elemento, ReadOnlySpan<(string Nombre, ValorSvg Valor)> atributos)
    {
        _svg.Append('<').Append(elemento);
        foreach (var (nombre, valor) in atributos)
        {
            if (valor.Escrito is { } escrito)
            {
                _svg.Append(' ').Append(nombre).Append("=\"").Append(escrito).Append('"');
            }
        }
    }

    /// <summary>Text as it may stand in a picture, whatever it holds.</summary>
    internal static string Escapar(string texto) => Codificador.Encode(XmlSafe.Clean(texto));
}
