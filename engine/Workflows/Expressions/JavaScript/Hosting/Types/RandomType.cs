using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting.Types;

/// <summary><c>Random</c>: numbers by chance; with a seed, the same ones each time.</summary>
internal static class RandomType
{
    public static readonly BuiltinType Type = new("Random", 1, construct: (realm, arguments, target) => new Source(
        realm.PrototypeFor(target, Type!), arguments.Count > 0 ? new Random(Coerce.ToInt32(arguments[0])) : Random.Shared));

    static RandomType() => Type.Prototype
        .Method("Next", 2, (_, self, arguments) => arguments.Count switch
        {
            0 => This(self).Next(),
            1 => This(self).Next(Coerce.ToInt32(arguments[0])),
            _ => This(self).Next(Coerce.ToInt32(arguments[0]), Coerce.ToInt32(arguments[1])),
        })
        .Method("NextDouble", 0, (_, self, _) => This(self).NextDouble());

    private static Random This(JsValue self) => self.As<Source>()?.Random ?? throw JsError.Type("Random expected");

    private sealed class Source(JsObject prototype, Random random) : JsObject(prototype)
    {
        public Random Random { get; } = random;
    }
}
