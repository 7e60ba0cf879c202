using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>The <c>arguments</c> of a call.</summary>
internal sealed class ArgumentsObject(JsObject prototype) : JsObject(prototype)
{
    public override string Class => "Arguments";
}
