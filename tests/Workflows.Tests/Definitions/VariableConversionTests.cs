using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Definitions;

/// <summary>What a text becomes in a variable of a type, as genuine Elsa 3 was seen to do.</summary>
public sealed class VariableConversionTests
{
    [Theory]
    [InlineData("String[]", "x", "[\"x\"]")]
    [InlineData("String[]", "[\"a\",\"b\"]", "[\"a\",\"b\"]")]
    [InlineData("List<String>", "a,b", "[\"a,b\"]")]
    [InlineData("JsonNode", "{\"a\":[1]}", "{\"a\":[1]}")]
    [InlineData("JsonNode", "abc", "null")]
    [InlineData("JSON", "abc", "null")]
    [InlineData("Decimal", "7.50", "7.5")]
    [InlineData("Int32", "[1]", "0")]
    [InlineData("DateTime", "", "\"0001-01-01T00:00:00.000Z\"")]
    [InlineData("Int32", "", "null")]
    public async Task A_text_is_converted(string type, string text, string expected) => Assert.Equal([expected], (await Set(type, text)).Lines);

    [Theory]
    [InlineData("Decimal", "[1]", "TypeConversionException")]
    [InlineData("Guid", "{}", "TypeConversionException")]
    [InlineData("TimeSpan", " [\"a\"]", "TypeConversionException")]
    [InlineData("JSON", "[1,2]", "TypeConversionException")]
    [InlineData("String[]", "[1,2]", "TypeConversionException")]
    [InlineData("JsonArray", "{\"a\":1}", "TypeConversionException")]
    [InlineData("ByteArray", "no es base 64", "FormatException")]
    [InlineData("Int32", "99999999999", "OverflowException")]
    public async Task What_cannot_be_converted_is_an_incident(string type, string text, string exception)
    {
        var (host, id) = await Run(type, text);

        Assert.Equal(exception, Assert.Single(host.Store.Read(tx => host.Workflows.Incidents(tx, id))).ExceptionType);
    }

    [Fact]
    public async Task A_literal_that_does_not_fit_its_input_is_an_incident_of_the_run_not_of_publishing()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("l", Activity("f", "Elsa.ForEach", ("items", Literal("{\"a\":1}")), ("body", Line("w", "nunca")))));

        Assert.Equal(WorkflowSubStatus.Faulted, (await host.StartAsync("l")).Burst!.SubStatus);
    }

    [Theory]
    [InlineData("Decimal", "[1]")]
    [InlineData("ByteArray", "no es base 64")]
    [InlineData("Int64", "99999999999999999999")]
    public async Task As_a_default_it_is_no_value(string type, string text)
    {
        var host = new TestHost();
        await host.PublishAsync(Flowchart("d", [Written("w", "'' + getV()")], [], variables: [Variable("V", type, text)]));
        await host.StartAsync("d");

        Assert.Equal(["null"], host.Lines);
    }

    private static async Task<TestHost> Set(string type, string text) => (await Run(type, text)).Host;

    private static async Task<(TestHost Host, string InstanceId)> Run(string type, string text)
    {
        var host = new TestHost();
        var set = Activity("s", "Elsa.SetVariable", ("variable", Variable("V", type, "")), ("value", Literal(text)));
        await host.PublishAsync(Flowchart("c", [set, Written("w", "JSON.stringify(getV())")], ["s > w"], variables: [Variable("V", type, "")]));
        return (host, (await host.StartAsync("c")).InstanceId!);
    }
}
