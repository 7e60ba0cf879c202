using System.Globalization;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Sitio.Modelo;
using static SeguimientoDesempeno.Sitio.Charts.EscritorSvg;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>
/// A workflow drawn from its definition: what people do, what the system does, how one leads to another, and how many wait
/// at each step. What goes back runs along the right edge in dashes.
/// </summary>
internal sealed class DiagramaDeFlujo
{
    private const decimal Ancho = 400;
    private const decimal Hueco = 40;
    private const decimal Renglon = 18;
    private const decimal Separacion = 12;
    private const decimal AnchoDeLinea = 12;
    private const decimal AnchoDeLetra = 7.6m;
    private const int RenglonesMaximos = 5;

    private readonly CapasDeFlujo _capas;
    private readonly Dictionary<CapasDeFlujo.Lugar, Caja> _cajas = [];

    private DiagramaDeFlujo(FlujoPublicado flujo)
    {
        _capas = new(flujo);
        var derecha = Ancho - 4 - (_capas.Regresos.Count * 9);
        var arriba = 6m;
        foreach (var capa in _capas.Capas)
        {
            arriba = Acomodar(capa, arriba, derecha) + Hueco;
        }

        Alto = arriba - Hueco + 8 + (_capas.Regresos.Count > 0 ? 20 : 0);
    }

    private decimal Alto { get; }

    /// <summary>Draws a workflow; its id is unique on a page that shows each workflow once.</summary>
    internal static string Dibujar(FlujoPublicado flujo)
    {
        var diagrama = new DiagramaDeFlujo(flujo);
        var pasos = PasoDelProcedimiento.De(flujo);
        var svg = new EscritorSvg("grafica diagrama", Ancho, diagrama.Alto, "diagrama-" + flujo.DefinitionId, $"Diagrama de {flujo.Nombre}",
            $"{pasos.Count} pasos: {string.Join("; ", pasos.Select(p => $"{p.Numero} {p.Texto}"))}. La lista que sigue dice quién hace cada uno, para cuándo y qué va después.");
        foreach (var tramo in diagrama._capas.Tramos)
        {
            diagrama.Linea(svg, tramo);
        }

        for (var i = 0; i < diagrama._capas.Regresos.Count; i++)
        {
            diagrama.Regreso(svg, diagrama._capas.Regresos[i].De, diagrama._capas.Regresos[i].A, i);
        }

        foreach (var (lugar, caja) in diagrama._cajas.Where(c => c.Key.Nodo is not null))
        {
            Paso(svg, lugar.Nodo!, caja);
        }

        return svg.Terminar();
    }

    private decimal Acomodar(IReadOnlyList<CapasDeFlujo.Lugar> capa, decimal arriba, decimal derecha)
    {
        var pasos = capa.Count(l => l.Nodo is not null);
        var lineas = capa.Count - pasos;
        var libre = derecha - 4 - (lineas * AnchoDeLinea) - ((capa.Count - 1) * Separacion);
        var ancho = Math.Min(pasos == 1 ? 300 : 200, libre / Math.Max(1, pasos));
        var x = 4 + ((libre - (ancho * pasos)) / 2);
        var renglones = capa.Where(l => l.Nodo is not null).ToDictionary(l => l, l => Renglones.De(l.Nodo!.Texto, (int)((ancho - 22) / AnchoDeLetra), RenglonesMaximos));
        var alto = (renglones.Values.Select(r => r.Count).DefaultIfEmpty(1).Max() * Renglon) + 14;
        foreach (var lugar in capa)
        {
            var suAncho = lugar.Nodo is null ? AnchoDeLinea : ancho;
            _cajas[lugar] = new(x, arriba, suAncho, alto, renglones.GetValueOrDefault(lugar) ?? []);
            x += suAncho + Separacion;
        }

        return arriba + alto;
    }

    private static void Paso(EscritorSvg svg, NodoPublicado nodo, Caja caja)
    {
        var tipo = nodo.Tipo == PasoDelProcedimiento.TareaDePersonas ? "g-persona" : "g-sistema";
        svg.Elemento("rect", ("class", "g-paso " + tipo), ("x", caja.X), ("y", caja.Y), ("width", caja.Ancho), ("height", caja.Alto), ("rx", 8), ("data-nodo", nodo.Id));
        for (var i = 0; i < caja.Letrero.Count; i++)
        {
            svg.Texto(caja.Letrero[i], ("class", "g-letra"), ("x", caja.X + 11), ("y", caja.Y + 20 + (i * Renglon)));
        }

        if (nodo.Pendientes > 0)
        {
            var pendientes = nodo.Pendientes.ToString(CultureInfo.InvariantCulture);
            var ancho = 14 + (pendientes.Length * 8);
            svg.Elemento("rect", ("class", "g-pendientes"), ("x", caja.X + caja.Ancho - ancho + 3), ("y", caja.Y - 6), ("width", ancho), ("height", 20), ("rx", 10));
            svg.Texto(pendientes, ("class", "g-cuenta-pendientes"), ("x", caja.X + caja.Ancho - (ancho / 2m) + 3), ("y", caja.Y + 9), ("text-anchor", "middle"));
        }
    }

    private void Linea(EscritorSvg svg, CapasDeFlujo.Tramo tramo)
    {
        var (de, a) = (_cajas[tramo.Lugares[0]], _cajas[tramo.Lugares[^1]]);
        var (x, y) = (de.Medio, de.Abajo);
        var trazo = $"M{N(x)} {N(y)}";
        foreach (var caja in tramo.Lugares.Skip(1).Select(l => _cajas[l]))
        {
            var mitad = (y + caja.Y) / 2;
            trazo += $"C{N(x)} {N(mitad)} {N(caja.Medio)} {N(mitad)} {N(caja.Medio)} {N(caja.Y)}";
            (x, y) = (caja.Medio, caja.Y);
            if (caja != a)
            {
                trazo += $"V{N(caja.Abajo)}";
                y = caja.Abajo;
            }
        }

        svg.Elemento("path", ("class", "g-linea"), ("d", trazo), ("data-de", tramo.Lugares[0].Nodo!.Id), ("data-a", tramo.Lugares[^1].Nodo!.Id));
        Punta(svg, x, y);
    }

    private void Regreso(EscritorSvg svg, CapasDeFlujo.Lugar origen, CapasDeFlujo.Lugar destino, int carril)
    {
        var (de, a) = (_cajas[origen], _cajas[destino]);
        var x = Ancho - 4 - (carril * 9);
        var (sale, llega) = (de.Medio + (de.Ancho / 4), a.Medio + (a.Ancho / 4));
        svg.Elemento("path", ("class", "g-linea g-regreso"),
            ("d", $"M{N(sale)} {N(de.Abajo)}V{N(de.Abajo + 10 + (carril * 3))}H{N(x)}V{N(a.Y - 14 - (carril * 3))}H{N(llega)}V{N(a.Y)}"),
            ("data-de", origen.Nodo!.Id), ("data-a", destino.Nodo!.Id));
        Punta(svg, llega, a.Y);
    }

    private static void Punta(EscritorSvg svg, decimal x, decimal y) =>
        svg.Elemento("path", ("class", "g-punta"), ("d", $"M{N(x - 5)} {N(y - 8)}h10l-5 8z"));

    private sealed record Caja(decimal X, decimal Y, decimal Ancho, decimal Alto, IReadOnlyList<string> Letrero)
    {
        internal decimal Medio => X + (Ancho / 2);

        internal decimal Abajo => Y + Alto;
    }
}
