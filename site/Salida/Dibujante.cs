// BL0006: the drawn tree is read here as the framework's own renderer reads it; decisiones/0004 says why.
#pragma warning disable BL0006
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Partes;
using SeguimientoDesempeno.Sitio.Revision;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Draws pages, one at a time, straight from what Razor made of their files into UTF-8.</summary>
internal sealed class Dibujante(Portal portal)
{
    private readonly EscritorHtml _html = new();
    private readonly List<RenderTreeBuilder> _arboles = [];
    private readonly NombresDeMarcado _nombres = new();
    private readonly Dictionary<object, ParteRepetida> _repetidos = [];
    private readonly Dictionary<object, ParteRepetida> _repetidosEnLaPieza = [];
    private readonly List<TramoRepetido> _copiados = [];
    private bool _enRepetido;

    /// <summary>Parts of the page drawn last that others have too, in their order.</summary>
    internal IReadOnlyList<TramoRepetido> Repetidos => _copiados;

    /// <summary>Begins a piece: what only the pages of the last one had is forgotten.</summary>
    internal void Empezar() => _repetidosEnLaPieza.Clear();

    /// <summary>The page; the bytes hold until the next one is drawn.</summary>
    internal ReadOnlyMemory<byte> Dibujar(PaginaPorDibujar pagina)
    {
        _html.Vaciar();
        _copiados.Clear();
        var componente = Crear(pagina.Componente, pagina.Direccion);
        var parametros = Parametros.De(pagina.Componente);
        parametros.Asignar(componente, "Portal", portal);
        foreach (var (nombre, valor) in pagina.Parametros)
        {
            parametros.Asignar(componente, nombre, valor);
        }

        Componente(componente, 0);
        return _html.Escrito;
    }

    private static Componente Crear(Type tipo, Direccion direccion) => ((Componente)Activator.CreateInstance(tipo)!).En(direccion);

    private void Componente(Componente componente, int nivel)
    {
        if (nivel == _arboles.Count)
        {
            _arboles.Add(new());
        }

        var arbol = _arboles[nivel];
        arbol.Clear();
        componente.Construir(arbol);
        var marcos = arbol.GetFrames();
        Marcos(marcos.Array.AsSpan(0, marcos.Count), componente.Direccion, nivel);
    }

    private void Marcos(ReadOnlySpan<RenderTreeFrame> marcos, Direccion direccion, int nivel)
    {
        for (var i = 0; i < marcos.Length; i++)
        {
            ref readonly var marco = ref marcos[i];
            switch (marco.FrameType)
            {
                case RenderTreeFrameType.Text:
                    _html.Texto(marco.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    _html.Marcado(marco.MarkupContent);
                    break;
                case RenderTreeFrameType.Element:
                    Elemento(marcos.Slice(i, marco.ElementSubtreeLength), direccion, nivel);
                    i += marco.ElementSubtreeLength - 1;
                    break;
                case RenderTreeFrameType.Component:
                    Parte(marcos.Slice(i, marco.ComponentSubtreeLength), direccion, nivel);
                    i += marco.ComponentSubtreeLength - 1;
                    break;
                case RenderTreeFrameType.Region:
                    break;
                default:
                    throw new NotSupportedException($"El portal no dibuja «{marco.FrameType}».");
            }
        }
    }

    private void Elemento(ReadOnlySpan<RenderTreeFrame> marcos, Direccion direccion, int nivel)
    {
        var elemento = _nombres.Elemento(marcos[0].ElementName);
        _html.Marcado(elemento.Abre);
        var i = 1;
        for (; i < marcos.Length && marcos[i].FrameType == RenderTreeFrameType.Attribute; i++)
        {
            Atributo(marcos[i]);
        }

        _html.Marcado(">"u8);
        if (elemento.Cierra is { } cierra)
        {
            Marcos(marcos[i..], direccion, nivel);
            _html.Marcado(cierra);
        }
    }

    private void Atributo(in RenderTreeFrame marco)
    {
        _html.Marcado(_nombres.Atributo(marco.AttributeName));
        if (marco.AttributeValue is not true)
        {
            _html.Marcado("=\""u8);
            _html.Texto(marco.AttributeValue as string ?? throw new NotSupportedException($"El atributo «{marco.AttributeName}» no es un texto."));
            _html.Marcado("\""u8);
        }
    }

    private void Parte(ReadOnlySpan<RenderTreeFrame> marcos, Direccion direccion, int nivel)
    {
        var tipo = marcos[0].ComponentType;
        var componente = Crear(tipo, direccion);
        var parametros = Parametros.De(tipo);
        for (var i = 1; i < marcos.Length; i++)
        {
            parametros.Asignar(componente, marcos[i].AttributeName, marcos[i].AttributeValue);
        }

        if (componente is Repetido repetido)
        {
            Repetir(repetido, nivel + 1);
        }
        else
        {
            Componente(componente, nivel + 1);
        }
    }

    private void Repetir(Repetido repetido, int nivel)
    {
        if (_enRepetido)
        {
            throw new NotSupportedException($"Una parte repetida está dentro de otra: «{repetido.Llave}».");
        }

        var desde = _html.Largo;
        var repetidos = repetido.EnSuPieza ? _repetidosEnLaPieza : _repetidos;
        if (repetidos.TryGetValue(repetido.Llave, out var parte))
        {
            _html.Marcado(parte.Html);
        }
        else
        {
            _enRepetido = true;
            Componente(repetido, nivel);
            _enRepetido = false;
            repetidos[repetido.Llave] = parte = new(_html.Escrito[desde..].ToArray());
        }

        _copiados.Add(new(parte, desde, _html.Largo));
    }
}
