using SeguimientoDesempeno.Workflows.Expressions.JavaScript;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

public sealed class WorkflowFunctionTests
{
    [Fact]
    public void Accessors_are_named_after_variables_inputs_outputs_and_arguments()
    {
        var instance = new ScriptInstance { Args = new Dictionary<string, object?> { ["item"] = "x" } };
        instance.Variables["mi_total"] = 5;
        instance.Inputs["persona"] = "Ana";

        var result = instance.Run("setMiTotal(getMiTotal() + 1); [getMiTotal(), getpersona(), getResultFromSuma1(), getItem(), args.item, getLastResult()]");

        Assert.Equal([6.0, "Ana", "suma1.Result", "x", "x", 42.0], Assert.IsType<List<object?>>(result));
    }

    [Fact]
    public void Identity_of_the_instance_can_be_read_and_its_name_and_correlation_written()
    {
        var instance = new ScriptInstance();

        var result = instance.Run("""
            setCorrelationId('2025-03'); setWorkflowInstanceName('Marzo');
            [getWorkflowDefinitionId(), getWorkflowDefinitionVersionId(), getWorkflowDefinitionVersion(), getWorkflowInstanceId()]
            """);

        Assert.Equal(["definicion", "definicion-v3", 3.0, "instancia"], Assert.IsType<List<object?>>(result));
        Assert.Equal(("2025-03", "Marzo"), (instance.CorrelationId, instance.InstanceName));
    }

    [Fact]
    public void Outcomes_exist_only_where_somebody_takes_them()
    {
        var instance = new ScriptInstance { Outcomes = [] };
        instance.Run("setOutcome('Aprobado'); setOutcomes(['A', 'B'])");

        Assert.Equal(["Aprobado", "A", "B"], instance.Outcomes);
        Assert.Equal("undefined", ScriptInstance.Result("typeof setOutcome"));
    }

    [Fact]
    public void Changes_through_variables_reach_the_workflow_at_any_depth()
    {
        var instance = new ScriptInstance();
        instance.Variables["Lista"] = new List<object?> { "a" };
        instance.Variables["Datos"] = new OrderedDictionary<string, object?> { ["a"] = new OrderedDictionary<string, object?> { ["b"] = new List<object?> { 1 } } };
        instance.Variables["Count"] = 1;

        instance.Run("variables.Lista.push('b'); variables.Datos.a.b.push(2); variables.Datos.a.c = { d: 1 }; variables.Count = 7; variables.Nueva = 'n'");

        Assert.Equal(["a", "b"], Assert.IsType<List<object?>>(instance.Variables["Lista"]));
        Assert.Equal("""{"a":{"b":[1,2],"c":{"d":1}}}""", Expressions.PlainJson.Write(instance.Variables["Datos"]));
        Assert.Equal((7.0, "n"), (instance.Variables["Count"], instance.Variables["Nueva"]));
    }

    [Fact]
    public void A_script_that_fails_writes_nothing_back_through_variables()
    {
        var instance = new ScriptInstance();
        instance.Variables["X"] = 1;

        Assert.Throws<JavaScriptException>(() => instance.Run("variables.X = 2; throw new Error('no')"));

        Assert.Equal(1, instance.Variables["X"]);
    }

    [Fact]
    public void Nothing_of_dotnet_can_be_reached_from_a_workflow_value()
    {
        var instance = new ScriptInstance();
        instance.Variables["Id"] = Guid.Empty;
        instance.Variables["Bytes"] = new byte[] { 1, 2 };

        Assert.Equal(
            ["undefined", "undefined", "undefined", "00000000-0000-0000-0000-000000000000", "AQI="],
            Assert.IsType<List<object?>>(instance.Run(
                "[typeof getId().GetType, typeof getBytes().Length, typeof System, String(getId()), bytesToBase64(getBytes())]")));
    }

    [Fact]
    public void What_a_script_changes_in_the_language_is_gone_in_the_next_evaluation()
    {
        ScriptInstance.Result("Array.prototype.map = null; globalThis.rastro = 1; Math.max = () => 99");

        Assert.Equal("2,undefined,3", ScriptInstance.Result("[[1].map(x => x * 2).join(), typeof rastro, Math.max(1, 3)].join()"));
    }

    [Fact]
    public void A_refusal_of_the_workflow_is_not_caught_by_the_script() =>
        Assert.Equal(
            "host:FormatException",
            Assert.Throws<JavaScriptException>(() => ScriptInstance.Result("try { parseGuid('no') } catch { 1 }")).ErrorName);
}
