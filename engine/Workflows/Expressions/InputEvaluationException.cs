namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>An input of an activity could not be evaluated.</summary>
/// <param name="input">Name of the input.</param>
/// <param name="inner">Why.</param>
internal sealed class InputEvaluationException(string input, Exception inner)
    : Exception($"No se pudo evaluar la entrada «{input}»: {inner.Message}", inner);
