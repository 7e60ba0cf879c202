using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary><c>getName()</c>, <c>setName(value)</c> and <c>getOutputFromActivity()</c>: functions named after what the instance has.</summary>
internal static class NamedAccessors
{
    /// <summary>The function of that name, or null.</summary>
    public static NativeCode? Find(IScriptHost host, string function)
    {
        var name = function[3..];
        var variable = host.VariableNames.FirstOrDefault(v => PascalCase(v) == name);
        if (function[0] == 's')
            return variable is null ? null : (realm, _, arguments) => WorkflowFunctions.SetVariable(realm, variable, arguments[0]);
        if (variable is not null)
            return (realm, _, _) => WorkflowFunctions.GetVariable(realm, variable);
        if (host.InputNames.FirstOrDefault(i => i == name) is { } input)
            return (realm, _, _) => Border.ToScript(realm, realm.Host.GetInput(input), Exposure.Input);
        foreach (var (activity, output) in host.NamedOutputs)
            if (name == $"{PascalCase(output)}From{PascalCase(activity)}")
                return (realm, _, _) => Border.ToScript(realm, realm.Host.GetOutputFrom(activity, output), Exposure.TopLevel);
        return host.Args.Keys.FirstOrDefault(a => PascalCase(a) == name) is { } argument
            ? (realm, _, _) => Border.ToScript(realm, realm.Host.Args[argument], Exposure.TopLevel)
            : null;
    }

    /// <summary>First letters of words in upper case, without separators.</summary>
    private static string PascalCase(string name)
    {
        Span<char> result = stackalloc char[name.Length];
        var length = 0;
        var start = true;
        foreach (var c in name)
        {
            if (c is '_' or '-' or ' ')
            {
                start = true;
                continue;
            }
            result[length++] = start ? char.ToUpperInvariant(c) : c;
            start = false;
        }
        return new string(result[..length]);
    }
}
