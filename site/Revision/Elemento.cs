using System.Text;

namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>An element that the portal's pages use, with the rules of HTML that a slip would break.</summary>
internal sealed class Elemento
{
    private const string Bloques = "p div section article nav header footer main ul ol dl table figure h1 h2 h3 h4 h5 h6 details hr pre blockquote form";
    private const int Lugares = 1024;
    private const string DeFrase = "p h1 h2 h3 h4 h5 h6 span strong em b i code abbr small cite caption label button sup sub time mark kbd";

    /// <summary>Each at the place that its name gives, or at the first free one after it: looked up for every tag of every page.</summary>
    private static readonly Elemento?[] PorNombre = Crear();

    private readonly byte[] _utf8;
    private readonly byte[] _apertura;
    private readonly byte[] _cierre;
    private Elemento[] _padres = [];
    private Elemento[] _hijos = [];
    private bool _esBloque;
    private bool _soloFrase;

    private Elemento(string nombre)
    {
        Nombre = nombre;
        _utf8 = Encoding.UTF8.GetBytes(nombre);
        _apertura = [(byte)'<', .. _utf8];
        _cierre = [(byte)'<', (byte)'/', .. _utf8, (byte)'>'];
        EsDibujo = nombre == "svg";
        EsEnlace = nombre == "a";
        EsCrudo = nombre is "script" or "style";
    }

    internal string Nombre { get; }

    /// <summary>How it begins: <c>&lt;td</c>.</summary>
    internal ReadOnlySpan<byte> Apertura => _apertura;

    /// <summary>How it ends: <c>&lt;/td&gt;</c>.</summary>
    internal ReadOnlySpan<byte> Cierre => _cierre;

    /// <summary>It has neither content nor end tag.</summary>
    internal bool Vacio { get; private init; }

    /// <summary>Its content is no markup.</summary>
    internal bool EsCrudo { get; }

    /// <summary>A picture, with rules of its own inside.</summary>
    internal bool EsDibujo { get; }

    internal bool EsEnlace { get; }

    /// <summary>The element with a name; null when the portal has no use for it.</summary>
    internal static Elemento? De(string nombre) => De(Encoding.UTF8.GetBytes(nombre));

    /// <summary>The element with a name in UTF-8; null when the portal has no use for it.</summary>
    internal static Elemento? De(ReadOnlySpan<byte> nombre) => PorNombre[Lugar(PorNombre, nombre)];

    /// <summary>Whether a text goes on, after «&lt;», with its end tag.</summary>
    internal bool CierraAqui(ReadOnlySpan<byte> resto) =>
        resto.StartsWith(_cierre.AsSpan(1));

    /// <summary>Why it cannot be where it is, in words; null when it can.</summary>
    internal string? FaltaEn(Elemento? padre)
    {
        if (_padres.Length > 0 && (padre is null || Array.IndexOf(_padres, padre) < 0))
        {
            return $"<{Nombre}> no puede estar dentro de <{padre?.Nombre}>";
        }

        return padre is { } p && ((p._hijos.Length > 0 && Array.IndexOf(p._hijos, this) < 0) || (p._soloFrase && _esBloque))
            ? $"<{p.Nombre}> no puede contener <{Nombre}>"
            : null;
    }

    /// <summary>Where an element is, or would go.</summary>
    private static int Lugar(Elemento?[] elementos, ReadOnlySpan<byte> nombre)
    {
        var lugar = 0;
        foreach (var letra in nombre)
        {
            lugar = ((lugar * 31) + letra) % Lugares;
        }

        while (elementos[lugar] is { } otro && !nombre.SequenceEqual(otro._utf8))
        {
            lugar = (lugar + 1) % Lugares;
        }

        return lugar;
    }

    private static Elemento?[] Crear()
    {
        var vacios = "area base br col embed hr img input link meta source track wbr".Split(' ');
        var todos = (Bloques + " " + DeFrase + " " + string.Join(' ', vacios)
            + " html head body title style script a li dt dd tr td th thead tbody tfoot colgroup figcaption summary aside address q s u del ins data output template noscript search select option textarea fieldset legend"
            + " svg g path line circle rect polygon polyline ellipse text tspan desc defs pattern use marker symbol clipPath linearGradient stop")
            .Split(' ').Distinct().ToDictionary(n => n, n => new Elemento(n) { Vacio = vacios.Contains(n) });
        foreach (var bloque in Bloques.Split(' '))
        {
            todos[bloque]._esBloque = true;
        }

        foreach (var frase in DeFrase.Split(' '))
        {
            todos[frase]._soloFrase = true;
        }

        Dentro("li", "ul ol");
        Dentro("dt", "dl div");
        Dentro("dd", "dl div");
        Dentro("tr", "thead tbody tfoot");
        Dentro("td", "tr");
        Dentro("th", "tr");
        Dentro("caption", "table");
        Dentro("thead", "table");
        Dentro("tbody", "table");
        Dentro("figcaption", "figure");
        Dentro("summary", "details");
        Dentro("body", "html");
        Dentro("main", "body");
        Solo("ul", "li");
        Solo("ol", "li");
        Solo("dl", "dt dd div");
        Solo("table", "caption colgroup thead tbody tfoot");
        Solo("thead", "tr");
        Solo("tbody", "tr");
        Solo("tr", "th td");
        var porNombre = new Elemento?[Lugares];
        foreach (var elemento in todos.Values)
        {
            porNombre[Lugar(porNombre, elemento._utf8)] = elemento;
        }

        return porNombre;

        void Dentro(string nombre, string padres) => todos[nombre]._padres = [.. padres.Split(' ').Select(p => todos[p])];
        void Solo(string nombre, string hijos) => todos[nombre]._hijos = [.. hijos.Split(' ').Select(h => todos[h])];
    }
}
