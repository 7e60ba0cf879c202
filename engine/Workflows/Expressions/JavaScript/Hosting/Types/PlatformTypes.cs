using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting.Types;

/// <summary>The types beside JavaScript's own that scripts of Elsa may name.</summary>
internal static class PlatformTypes
{
    private static readonly BuiltinTable LogModes = Modes();

    public static BuiltinTable AddPlatformTypes(this BuiltinTable table) => table
        .Value("LogPersistenceMode", realm => new BuiltinObject(realm, realm.ObjectPrototype, LogModes));

    private static BuiltinTable Modes()
    {
        var table = new BuiltinTable();
        foreach (var mode in Enum.GetValues<LogPersistenceMode>())
        {
            table.Constant(mode.ToString(), (JsValue)(double)(int)mode, PropertyFlags.Enumerable);
        }

        return table;
    }
}
