using System.Text;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// Names of elements and attributes as they are written, in UTF-8, each made once. They are known by their place in memory:
/// Razor gives the same few literals again and again.
/// </summary>
internal sealed class NombresDeMarcado
{
    private static readonly HashSet<string> Vacios = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    private readonly Dictionary<string, (byte[] Abre, byte[]? Cierra)> _elementos = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, byte[]> _atributos = new(ReferenceEqualityComparer.Instance);

    /// <summary><c>&lt;td</c> and <c>&lt;/td&gt;</c>; an empty element has no end.</summary>
    internal (byte[] Abre, byte[]? Cierra) Elemento(string nombre)
    {
        if (!_elementos.TryGetValue(nombre, out var elemento))
        {
            elemento = (Encoding.UTF8.GetBytes("<" + nombre), Vacios.Contains(nombre) ? null : Encoding.UTF8.GetBytes($"</{nombre}>"));
            _elementos[nombre] = elemento;
        }

        return elemento;
    }

    /// <summary>The name after a blank: <c> class</c>.</summary>
    internal byte[] Atributo(string nombre)
    {
        if (!_atributos.TryGetValue(nombre, out var atributo))
        {
            _atributos[nombre] = atributo = Encoding.UTF8.GetBytes(" " + nombre);
        }

        return atributo;
    }
}
