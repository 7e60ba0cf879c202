using System.Text;
using SeguimientoDesempeno.Sitio.Revision;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// Names of elements and attributes, each looked for once. They are known by their place in memory: Razor gives the same few
/// literals again and again.
/// </summary>
internal sealed class NombresDeMarcado
{
    private readonly Dictionary<string, Elemento> _elementos = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Atributo> _atributos = new(ReferenceEqualityComparer.Instance);

    internal Elemento Elemento(string nombre)
    {
        if (!_elementos.TryGetValue(nombre, out var elemento))
        {
            _elementos[nombre] = elemento = Revision.Elemento.De(nombre) ?? throw new NotSupportedException($"El portal no dibuja <{nombre}>.");
        }

        return elemento;
    }

    internal Atributo Atributo(string nombre)
    {
        if (!_atributos.TryGetValue(nombre, out var atributo))
        {
            _atributos[nombre] = atributo = new(Encoding.UTF8.GetBytes(" " + nombre), nombre is "href" or "src", nombre is "id");
        }

        return atributo;
    }
}

/// <summary>The name of an attribute.</summary>
/// <param name="Escrito">As it is written, after a blank: <c> class</c>.</param>
/// <param name="EsEnlace">Whether its value is a link.</param>
/// <param name="EsId">Whether its value is what links lead to.</param>
internal sealed record Atributo(byte[] Escrito, bool EsEnlace, bool EsId);
