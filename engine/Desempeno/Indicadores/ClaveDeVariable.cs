using System.Globalization;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Keys of variables, V1…Vn, ordered by number.</summary>
internal static class ClaveDeVariable
{
    internal static readonly IComparer<string> Orden =
        Comparer<string>.Create((a, b) => Numero(a).CompareTo(Numero(b)));

    private static int Numero(string clave) => int.Parse(clave.AsSpan(1), CultureInfo.InvariantCulture);
}
