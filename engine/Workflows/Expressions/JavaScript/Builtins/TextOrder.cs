using System.Globalization;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>
/// Alphabetical order for <c>localeCompare</c>: letters first, then accents, then lower before upper case.
/// The process runs without culture data, so the order is made here.
/// </summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        var order = Weights(left, BaseWeight).CompareTo(Weights(right, BaseWeight));
        if (order == 0)
            order = string.CompareOrdinal(Accents(left), Accents(right));
        if (order == 0)
            order = -string.CompareOrdinal(left, right);
        return Math.Sign(order);
    }

    private static WeightList Weights(string text, Func<char, int> weight) =>
        new([.. LatinComposition.Decompose(text).Where(c => !IsMark(c)).Select(weight)]);

    private static string Accents(string text) => LatinComposition.Decompose(text).ToLowerInvariant();

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Spaces, signs, digits and letters follow each other in this order.</summary>
    private static int BaseWeight(char c)
    {
        var kind = char.IsWhiteSpace(c) ? 0 : char.IsLetter(c) ? 3 : char.IsDigit(c) ? 2 : 1;
        return (kind << 16) + char.ToLowerInvariant(c);
    }

    private readonly record struct WeightList(int[] Values)
    {
        public int CompareTo(WeightList other) => Values.AsSpan().SequenceCompareTo(other.Values);
    }
}
