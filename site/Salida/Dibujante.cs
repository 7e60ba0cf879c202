// BL0006: the drawn tree is read here as the framework's own renderer reads it; decisiones/0004 says why.
#pragma warning disable BL0006
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Partes;
using SeguimientoDesempeno.Sitio.Revision;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Draws pages, one at a time, straight from what Razor made of their files into UTF-8; each element is checked as it is drawn.</summary>
/// <param name="portal">Model.</param>
/// <param name="revisor">Checks them.</param>
/// <param name="repetidos">Parts that are the same on many pages, by their key; other threads add to them and take from them too.</param>
internal sealed class Dibujante(Portal portal, RevisorDeHtml revisor, ConcurrentDictionary<object, ParteRepetida> repetidos)
{
    private readonly EscritorHtml _html = new();
    private readonly LectorDeMarcado _lector = new(revisor);
    private readonly List<RenderTreeBuilder> _arboles = [];
    private readonly NombresDeMarcado _nombres = new();
    private readonly Dictionary<object, ParteRepetida> _repetidosEnLaPieza = [];
    private bool _enRepetido;

    /// <summary>Begins a piece: what only the pages of the last one had is forgotten.</summary>
    internal void Empezar() => _repetidosEnLaPieza.Clear();

    /// <summary>The page; the bytes hold until the next one is drawn.</summary>
    internal ReadOnlyMemory<byte> Dibujar(PaginaPorDibujar pagina)
    {
        _html.Vaciar();
        // Cleared once a page and not for each component: it gives its memory back each time.
        _arboles.ForEach(a => a.Clear());
        revisor.Empezar(pagina.Direccion.Archivo);
        var componente = Crear(pagina.Componente, pagina.Direccion);
        var parametros = Parametros.De(pagina.Componente);
        parametros.Asignar(componente, "Portal", portal);
        foreach (var (nombre, valor) in pagina.Parametros)
        {
            parametros.Asignar(componente, nombre, valor);
        }

        Componente(componente, 0);
        revisor.Terminar(_html.Bytes);
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
        var desde = arbol.GetFrames().Count;
        componente.Construir(arbol);
        var marcos = arbol.GetFrames();
        Marcos(marcos.Array.AsSpan(desde, marcos.Count - desde), componente.Direccion, nivel);
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
                    var desde = _html.Largo;
                    _html.Marcado(marco.MarkupContent);
                    _lector.Leer(_html.Bytes, desde);
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
        var desde = _html.Largo;
        revisor.Abrir(_html.Bytes, desde, elemento);
        _html.Marcado(elemento.Apertura);
        var i = 1;
        for (; i < marcos.Length && marcos[i].FrameType == RenderTreeFrameType.Attribute; i++)
        {
            Unico(marcos[1..i], marcos[i].AttributeName, desde);
            Atributo(marcos[i], desde);
        }

        _html.Marcado(">"u8);
        revisor.Entrar(_html.Bytes, desde, elemento);
        if (!elemento.Vacio)
        {
            Marcos(marcos[i..], direccion, nivel);
            revisor.Cerrar(_html.Bytes, _html.Largo, elemento);
            _html.Marcado(elemento.Cierre);
        }
    }

    private void Atributo(in RenderTreeFrame marco, int desde)
    {
        var atributo = _nombres.Atributo(marco.AttributeName);
        _html.Marcado(atributo.Escrito);
        if (marco.AttributeValue is not true)
        {
            var valor = marco.AttributeValue as string ?? throw new NotSupportedException($"El atributo «{marco.AttributeName}» no es un texto.");
            _html.Marcado("=\""u8);
            _html.Texto(valor);
            _html.Marcado("\""u8);
            if (atributo.EsEnlace)
            {
                revisor.Enlace(_html.Bytes, desde, valor);
            }
            else if (atributo.EsId)
            {
                revisor.Id(_html.Bytes, desde, valor);
            }
        }
    }

    private void Unico(ReadOnlySpan<RenderTreeFrame> anteriores, string nombre, int desde)
    {
        foreach (ref readonly var otro in anteriores)
        {
            if (otro.AttributeName == nombre)
            {
                revisor.Falta(_html.Bytes, desde, $"el atributo {nombre} está dos veces");
            }
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
        if (repetido.EnSuPieza ? _repetidosEnLaPieza.TryGetValue(repetido.Llave, out var parte) : repetidos.TryGetValue(repetido.Llave, out parte))
        {
            _html.Marcado(parte.Html);
            _lector.Leer(_html.Bytes, desde, parte);
            return;
        }

        var antes = revisor.Anotado();
        _enRepetido = true;
        Componente(repetido, nivel);
        _enRepetido = false;
        parte = new(_html.Bytes[desde..].ToArray());
        revisor.Revisada(parte, antes);
        _ = repetido.EnSuPieza ? _repetidosEnLaPieza.TryAdd(repetido.Llave, parte) : repetidos.TryAdd(repetido.Llave, parte);
    }
}
