using System.Globalization;
using System.Text;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>
/// A sparkline of compliance, quarter by quarter, between 40 and 130, over the line of 100 % that the style draws; a
/// missing figure breaks it. A list has a hundred of them: whole coordinates, and one path for all points of a colour.
/// </summary>
internal static class Chispa
{
    private const int Ancho = 96;
    private const int Alto = 32;
    private const int Cuantas = 8;
    private const decimal Piso = 40;
    private const decimal Tope = 130;

    /// <summary>Draws the last eight figures of an indicator.</summary>
    internal static string Dibujar(Indicador indicador)
    {
        var cifras = indicador.Cifras.TakeLast(Cuantas).ToList();
        var puntos = cifras.Select((c, i) => c.Cumplimiento is { } cumplimiento ? Punto(i, cifras.Count, cumplimiento) : null).ToList();
        var svg = new StringBuilder("<svg class=\"chispa\" viewBox=\"0 0 96 32\" role=\"img\"><title>", 512)
            .Append(Hallazgo([.. cifras.Where(c => c.Cumplimiento is not null)])).Append("</title>");
        if (Linea(cifras, puntos) is { Length: > 0 } linea)
        {
            svg.Append("<path class=\"g-avance\" d=\"").Append(linea).Append("\"/>");
        }

        foreach (var iguales in cifras.Zip(puntos).Where(p => p.Second is not null).GroupBy(p => p.First.Semaforo, p => p.Second))
        {
            svg.Append("<path class=\"p-").Append(Etiquetas.Slug(iguales.Key)).Append("\" d=\"");
            foreach (var punto in iguales)
            {
                svg.Append('M').Append(punto).Append("h0");
            }

            svg.Append("\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Hallazgo(List<Cifra> medidas) => medidas switch
    {
        [] => "Sin cumplimiento que mostrar",
        [var una] => $"Cumplimiento: {Cifras.DeCien(una.Cumplimiento!.Value)} en {Etiquetas.Breve(una.Trimestre)}",
        [var primera, .., var ultima] => $"Cumplimiento: de {Cifras.DeCien(primera.Cumplimiento!.Value)} en {Etiquetas.Breve(primera.Trimestre)} a {Cifras.DeCien(ultima.Cumplimiento!.Value)} en {Etiquetas.Breve(ultima.Trimestre)}",
    };

    /// <summary>Stretches of two points or more; a quarter in which nothing was due does not break them.</summary>
    private static string Linea(List<Cifra> cifras, List<string?> puntos)
    {
        var linea = new StringBuilder();
        var tramo = new List<string>();
        for (var i = 0; i < cifras.Count; i++)
        {
            if (puntos[i] is { } punto)
            {
                tramo.Add(punto);
            }
            else if (cifras[i].Estado is EstadoResultado.NoDisponible or EstadoResultado.NoCalculable)
            {
                Trazar(linea, tramo);
            }
        }

        Trazar(linea, tramo);
        return linea.ToString();
    }

    private static void Trazar(StringBuilder linea, List<string> tramo)
    {
        if (tramo.Count > 1)
        {
            linea.Append('M').AppendJoin('L', tramo);
        }

        tramo.Clear();
    }

    private static string Punto(int i, int cuantas, decimal cumplimiento)
    {
        var x = cuantas == 1 ? Ancho / 2 : 6 + ((Ancho - 12) * i / (cuantas - 1));
        var y = Alto - 4 - ((Alto - 8) * (Math.Clamp(cumplimiento, Piso, Tope) - Piso) / (Tope - Piso));
        return string.Create(CultureInfo.InvariantCulture, $"{x} {(int)Math.Round(y, MidpointRounding.AwayFromZero)}");
    }
}
