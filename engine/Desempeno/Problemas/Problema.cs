namespace SeguimientoDesempeno.Desempeno.Problemas;

/// <summary>Something that a person can mend: what is wrong, in polite Spanish, and where.</summary>
/// <param name="Codigo">Stable code, e.g. <c>NUMERO_INVALIDO</c>; tests and interfaces rely on it.</param>
/// <param name="Mensaje">Sentence in Spanish for the person who has to mend it, without the place.</param>
/// <param name="Lugar">File, sheet, line, cell or field where it was found.</param>
/// <param name="Severidad">Whether it stops the operation or only warns.</param>
public sealed record Problema(string Codigo, string Mensaje, Lugar Lugar, Severidad Severidad = Severidad.Error)
{
    /// <summary>Place and message in one line, e.g. <c>fichas.csv, línea 3, columna formula: …</c>.</summary>
    public override string ToString()
    {
        var lugar = Lugar.ToString();
        return lugar.Length == 0 ? Mensaje : $"{lugar}: {Mensaje}";
    }
}
