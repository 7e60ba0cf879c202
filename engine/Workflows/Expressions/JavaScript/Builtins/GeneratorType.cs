using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Prototypes of generators and of generator functions.</summary>
internal static class GeneratorType
{
    public static readonly BuiltinType Sync = new("Generator", parent: IteratorType.Base);
    public static readonly BuiltinType Async = new("AsyncGenerator");

    private static readonly BuiltinType SyncFunction = new("GeneratorFunction", parent: FunctionType.Type);
    private static readonly BuiltinType AsyncFunction = new("AsyncGeneratorFunction", parent: FunctionType.Type);

    static GeneratorType()
    {
        Sync.Tagged().Prototype
            .Method("next", 1, (_, self, arguments) => This(self).Resume(ResumeMode.Next, arguments[0]))
            .Method("return", 1, (_, self, arguments) => This(self).Resume(ResumeMode.Return, arguments[0]))
            .Method("throw", 1, (_, self, arguments) => This(self).Resume(ResumeMode.Throw, arguments[0]));
        Async.Tagged().Prototype
            .Method("next", 1, (_, self, arguments) => ThisAsync(self).Enqueue(ResumeMode.Next, arguments[0]))
            .Method("return", 1, (_, self, arguments) => ThisAsync(self).Enqueue(ResumeMode.Return, arguments[0]))
            .Method("throw", 1, (_, self, arguments) => ThisAsync(self).Enqueue(ResumeMode.Throw, arguments[0]))
            .Method(JsSymbol.AsyncIterator, 0, (_, self, _) => self);
        SyncFunction.Tagged();
        AsyncFunction.Tagged();
    }

    /// <summary>What generator functions inherit.</summary>
    public static BuiltinType FunctionOf(bool isAsync) => isAsync ? AsyncFunction : SyncFunction;

    private static GeneratorObject This(JsValue self) =>
        self.As<GeneratorObject>() ?? throw JsError.Type("next method called on incompatible receiver");

    private static AsyncGeneratorObject ThisAsync(JsValue self) =>
        self.As<AsyncGeneratorObject>() ?? throw JsError.Type("next method called on incompatible receiver");
}
