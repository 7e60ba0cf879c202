using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting.Types;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>Functions that let a script see and change its workflow.</summary>
internal static class WorkflowFunctions
{
    /// <summary>Everything that is global.</summary>
    public static readonly BuiltinTable Globals = GlobalFunctions.Table
        .Method("getWorkflowDefinitionId", 0, (realm, _, _) => realm.Host.DefinitionId)
        .Method("getWorkflowDefinitionVersionId", 0, (realm, _, _) => realm.Host.DefinitionVersionId)
        .Method("getWorkflowDefinitionVersion", 0, (realm, _, _) => realm.Host.DefinitionVersion)
        .Method("getWorkflowInstanceId", 0, (realm, _, _) => realm.Host.InstanceId)
        .Method("getWorkflowInstanceName", 0, (realm, _, _) => Text(realm.Host.InstanceName))
        .Method("setWorkflowInstanceName", 1, (realm, _, arguments) =>
        {
            realm.Host.InstanceName = TextOrNull(arguments[0]);
            return JsValue.Undefined;
        })
        .Method("getCorrelationId", 0, (realm, _, _) => Text(realm.Host.CorrelationId))
        .Method("setCorrelationId", 1, (realm, _, arguments) =>
        {
            realm.Host.CorrelationId = TextOrNull(arguments[0]);
            return JsValue.Undefined;
        })
        .Method("getVariable", 1, (realm, _, arguments) => GetVariable(realm, Coerce.ToText(arguments[0])))
        .Method("setVariable", 2, (realm, _, arguments) => SetVariable(realm, Coerce.ToText(arguments[0]), arguments[1]))
        .Value("variables", realm => realm.Variables = new VariablesObject(realm, realm.Program.MentionedVariables))
        .Method("getInput", 1, (realm, _, arguments) =>
            Border.ToScript(realm, realm.Host.GetInput(Coerce.ToText(arguments[0])), Exposure.Input))
        .Method("getOutputFrom", 2, (realm, _, arguments) => Border.ToScript(
            realm, realm.Host.GetOutputFrom(Coerce.ToText(arguments[0]), TextOrNull(arguments[1])), Exposure.TopLevel))
        .Method("getLastResult", 0, (realm, _, _) => Border.ToScript(realm, realm.Host.LastResult, Exposure.TopLevel))
        .Value("args", ArgumentsOf)
        .Add("setOutcome", owner => OutcomeFunction(owner, "setOutcome", value => [OutcomeOf(value)]))
        .Add("setOutcomes", owner => OutcomeFunction(owner, "setOutcomes", value => value.As<JsArray>() is { } names
            ? [.. names.Items.ToArray().Select(OutcomeOf)]
            : throw JsError.Type("setOutcomes espera una lista de textos; para uno solo use setOutcome.")))
        .Add("getConfig", owner => Available(owner, "getConfig", host => host.Configuration, (read, _, arguments) => Text(read(Coerce.ToText(arguments[0])))))
        .Add("createEventTriggerUrl", owner => Available(owner, "createEventTriggerUrl", host => host.EventUrl, EventUrl))
        .AddTextFunctions()
        .AddPlatformTypes();

    public static JsValue GetVariable(Realm realm, string name) =>
        realm.Host.TryGetVariable(name, out var value) ? Border.ToScript(realm, value, Exposure.TopLevel) : JsValue.Null;

    public static JsValue SetVariable(Realm realm, string name, JsValue value)
    {
        realm.Host.SetVariable(name, Border.ToWorkflow(value));
        realm.Variables?.RefreshIfShown(name);
        return JsValue.Undefined;
    }

    private static JsValue Text(string? text) => text is null ? JsValue.Null : text;

    private static string? TextOrNull(JsValue value) => value.IsNullish ? null : Coerce.ToText(value);

    private static JsValue ArgumentsOf(Realm realm)
    {
        var result = realm.NewObject();
        foreach (var (name, value) in realm.Host.Args)
            result.Put(name, Border.ToScript(realm, value, Exposure.TopLevel));
        return result;
    }

    /// <summary>A function that exists only where the server offers what it needs.</summary>
    private static Property? Available<T>(JsObject owner, string name, Func<IScriptHost, T?> offered, Func<T, Realm, Arguments, JsValue> code) where T : class
    {
        var realm = ((GlobalObject)owner).Realm;
        return offered(realm.Host) is { } service
            ? new Property(new NativeFunction(realm, name, 1, (_, _, arguments) => code(service, realm, arguments)), PropertyFlags.Hidden)
            : null;
    }

    /// <summary>An expiry that is not understood is an error: the address would never expire, as it does in the reference.</summary>
    private static JsValue EventUrl(Func<string, DateTimeOffset?, string> make, Realm realm, Arguments arguments) => make(
        Coerce.ToText(arguments[0]),
        arguments[1].As<JsObject>() switch
        {
            HostValue { Value: TimeSpan lifetime } => realm.Clock.GetUtcNow() + lifetime,
            DateObject { Time: var time } when double.IsFinite(time) => DateTimeOffset.FromUnixTimeMilliseconds((long)time),
            null when arguments[1].IsNullish => null,
            _ => throw JsError.Type("createEventTriggerUrl espera como vigencia un TimeSpan (TimeSpan.FromDays(7)) o una fecha (new Date(…)); sin ella, el enlace no vence."),
        });

    /// <summary>Only RunJavaScript has outcomes to set; elsewhere the functions do not exist.</summary>
    private static Property? OutcomeFunction(JsObject owner, string name, Func<JsValue, IReadOnlyList<string>> read)
    {
        var realm = ((GlobalObject)owner).Realm;
        if (realm.Host.SetOutcomes is not { } setOutcomes)
            return null;
        return new Property(
            new NativeFunction(realm, name, 1, (_, _, arguments) =>
            {
                setOutcomes(read(arguments[0]));
                return JsValue.Undefined;
            }),
            PropertyFlags.Hidden);
    }

    private static string OutcomeOf(JsValue value) => TextOrNull(value) ?? "";
}
