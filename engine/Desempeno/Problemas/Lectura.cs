namespace SeguimientoDesempeno.Desempeno.Problemas;

/// <summary>What was read and what was wrong with it; the value counts only when <see cref="EsValida"/>.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="Valor">What could be read.</param>
/// <param name="Problemas">Errors and warnings, in the order of the input.</param>
public sealed record Lectura<T>(T Valor, IReadOnlyList<Problema> Problemas)
{
    /// <summary>True when no problem is an error.</summary>
    public bool EsValida => Problemas.All(p => p.Severidad != Severidad.Error);
}
