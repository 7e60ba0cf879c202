namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>A linear axis with ticks at round numbers (1, 2, 2.5 or 5 times a power of ten).</summary>
internal sealed class Escala
{
    private readonly decimal _desde;
    private readonly decimal _porUnidad;

    /// <summary>An axis that holds all the values, from a place on the drawing to another.</summary>
    /// <param name="valores">At least one.</param>
    /// <param name="desde">Coordinate of the least tick.</param>
    /// <param name="hasta">Coordinate of the greatest tick.</param>
    internal Escala(IReadOnlyCollection<decimal> valores, decimal desde, decimal hasta)
    {
        _desde = desde;
        var (minimo, maximo) = (valores.Min(), valores.Max());
        // From zero unless that would squeeze all the movement into the upper third.
        if (minimo > 0 && minimo < maximo * 0.67m)
        {
            minimo = 0;
        }

        if (minimo == maximo)
        {
            (minimo, maximo) = minimo == 0 ? (0, 1) : (Math.Min(0, minimo), Math.Max(0, maximo));
        }

        var paso = Paso((maximo - minimo) / 4);
        Minimo = Math.Floor(minimo / paso) * paso;
        Maximo = Math.Ceiling(maximo / paso) * paso;
        var marcas = new List<decimal>();
        for (var marca = Minimo; marca <= Maximo; marca += paso)
        {
            marcas.Add(marca);
        }

        Marcas = marcas;
        _porUnidad = (hasta - desde) / (Maximo - Minimo);
    }

    internal decimal Minimo { get; }

    internal decimal Maximo { get; }

    /// <summary>Values of the ticks, ascending; the first and last are the ends of the axis.</summary>
    internal IReadOnlyList<decimal> Marcas { get; }

    /// <summary>Coordinate of a value; values outside lie on the nearer end.</summary>
    internal decimal A(decimal valor) =>
        _desde + ((Math.Clamp(valor, Minimo, Maximo) - Minimo) * _porUnidad);

    private static decimal Paso(decimal bruto)
    {
        var potencia = 1m;
        while (potencia * 10 <= bruto)
        {
            potencia *= 10;
        }

        while (potencia > bruto)
        {
            potencia /= 10;
        }

        decimal[] redondos = [1, 2, 2.5m, 5, 10];
        return redondos.First(r => r * potencia >= bruto) * potencia;
    }
}
