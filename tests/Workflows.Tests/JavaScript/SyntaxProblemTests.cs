using SeguimientoDesempeno.Workflows.Expressions.JavaScript;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

public sealed class SyntaxProblemTests
{
    private static readonly JavaScriptEngine Engine = new();

    [Theory]
    [InlineData("1 +", 1, 4, "inesperado")]
    [InlineData("const a = 1;\nlet b = ;", 2, 9, "inesperado")]
    [InlineData("let a = 1;\nlet a = 2;", 2, 5, "«a» ya está declarado")]
    [InlineData("'abierto", 1, 1, "comillas")]
    [InlineData("`abierto", 1, 2, "plantilla")]
    [InlineData("/[/.test('x')", 1, 2, "expresión regular")]
    [InlineData("x = 5\nbreak;", 2, 1, "«break»")]
    [InlineData("with (a) { b }", 1, 1, "«with»")]
    [InlineData("const m = import('fs')", 1, 11, "«import»")]
    public void What_cannot_run_is_told_with_its_line_and_column(string script, int line, int column, string message)
    {
        var problem = Assert.Single(Engine.Check(script));

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("getVariable('I') < 3")]
    [InlineData("return variables.X ?? 'nada'")]
    [InlineData("const { a, ...b } = await0; class C { #p = 1 } async function* g() { yield* [1] }")]
    public void Modern_syntax_is_no_problem(string script) => Assert.Empty(Engine.Check(script));

    [Fact]
    public void Evaluating_what_cannot_be_parsed_fails_with_the_line()
    {
        var failure = Assert.Throws<JavaScriptException>(() => Engine.Evaluate("1;\n2 +* 3", new ScriptInstance()));

        Assert.Equal(("SyntaxError", 2), (failure.ErrorName, failure.Line));
    }

    [Fact]
    public void An_error_while_running_names_its_line()
    {
        var failure = Assert.Throws<JavaScriptException>(() => Engine.Evaluate("const dato = null;\n\ndato.valor", new ScriptInstance()));

        Assert.Equal(("TypeError", 3), (failure.ErrorName, failure.Line));
        Assert.Contains("línea 3", failure.Message, StringComparison.Ordinal);
    }
}
