namespace SeguimientoDesempeno.Benchmarks;

/// <summary>One figure of a measurement, and the target that it is held against, if it has one.</summary>
/// <param name="Que">What was measured, as the table says it.</param>
/// <param name="Valor">Figure, in <paramref name="Unidad"/>.</param>
/// <param name="Unidad">Unit.</param>
/// <param name="Meta">Target; null when the figure is there to understand the others.</param>
/// <param name="MasEsMejor">The target is a least (a rate) and not a most (a time, a size).</param>
internal sealed record Medida(string Que, double Valor, string Unidad, double? Meta = null, bool MasEsMejor = false)
{
    public bool Cumple => Meta is not { } meta || (MasEsMejor ? Valor >= meta : Valor < meta);

    public string ValorEscrito => Escribir(Valor);

    public string MetaEscrita => Meta is { } meta ? (MasEsMejor ? "≥ " : "< ") + Escribir(meta) : "";

    private string Escribir(double numero) => numero.ToString(numero < 100 && Unidad is "s" or "µs" ? "N2" : "N0") + " " + Unidad;
}
