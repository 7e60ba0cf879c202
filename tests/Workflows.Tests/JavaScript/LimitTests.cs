using System.Diagnostics;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

[Collection(nameof(OneAtATime))]
public sealed class LimitTests
{
    private static readonly JavaScriptEngine Engine = new();

    [Theory]
    [InlineData("while (true) {}", "limit:")]
    [InlineData("for (;;) { try { throw 1 } catch { continue } finally { } }", "limit:")]
    [InlineData("let i = 0; const t = { get x() { return i++ } }; while (t.x >= 0) { try { t.x() } catch { } }", "limit:")]
    [InlineData("(async () => { while (true) await 1 })()", "limit:")]
    [InlineData("function* g() { while (true) yield 1 } [...g()]", "limit:")]
    [InlineData("const a = []; while (true) a.push('x'.repeat(1000))", "limit:")]
    [InlineData("let a = [1]; while (true) a = a.concat(a)", "limit:")]
    [InlineData("Array(1e8).fill(0)", "limit:Memory")]
    [InlineData("const o = {}; let i = 0; while (true) o['clave' + i++] = i", "limit:")]
    [InlineData("const m = new Map(); let i = 0; while (true) m.set(i++, {})", "limit:")]
    [InlineData("let s = 'x'; while (true) s += s", "RangeError")]
    [InlineData("'x'.repeat(1e9)", "RangeError")]
    [InlineData("new Array(1e7).sort()", "limit:")]
    [InlineData("2n ** 1000000000n", "RangeError")]
    [InlineData("function f() { return f() } f()", "RangeError")]
    [InlineData("const o = { toString() { return '' + this } }; '' + o", "RangeError")]
    [InlineData("let a = []; for (let i = 0, b = a; i < 1e5; i++) b = b[0] = []; JSON.stringify(a)", "RangeError")]
    [InlineData("JSON.parse('['.repeat(1e5))", "RangeError")]
    [InlineData("/^(a+)+$/.test('a'.repeat(40) + 'b')", "limit:Time")]
    [InlineData("const a = Array(1e6).fill(1); while (true) a.indexOf(2)", "limit:")]
    [InlineData("const s = 'x'.repeat(1e7); while (true) s.indexOf('y')", "limit:")]
    public void A_script_without_end_is_stopped_within_two_seconds(string script, string error)
    {
        Engine.Prepare(script);
        var started = Stopwatch.GetTimestamp();

        var failure = Assert.Throws<JavaScriptException>(() => Engine.Evaluate(script, new ScriptInstance()));

        Assert.StartsWith(error, failure.ErrorName, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 2);
    }

    [Fact]
    public void A_limit_cannot_be_caught_by_the_script() =>
        Assert.Equal(
            "limit:Memory",
            Assert.Throws<JavaScriptException>(() => Engine.Evaluate("try { Array(1e8).fill(0) } catch { 'seguí' } finally { 'seguí' }", new ScriptInstance())).ErrorName);

    [Fact]
    public void Endless_recursion_is_an_error_that_the_script_may_catch() =>
        Assert.Equal("RangeError", Engine.Evaluate("try { (function f() { f() })() } catch (e) { e.name }", new ScriptInstance()));

    [Fact]
    public void Recursion_a_thousand_deep_is_no_problem() =>
        Assert.Equal(1000.0, Engine.Evaluate("const f = n => n === 0 ? 0 : 1 + f(n - 1); f(1000)", new ScriptInstance()));

    [Fact]
    public void A_text_of_a_hundred_thousand_pieces_is_built_without_reaching_a_limit() =>
        Assert.Equal(100_000.0, Engine.Evaluate("let s = ''; for (let i = 0; i < 1e5; i++) s += 'x'; s.length", new ScriptInstance()));

    [Fact]
    public void Nesting_beyond_reason_is_a_problem_of_the_script_not_a_crash() =>
        Assert.Contains("anidados", Assert.Single(Engine.Check(new string('(', 4000) + "1" + new string(')', 4000))).Message, StringComparison.Ordinal);
}

/// <summary>Tests that look at the clock run while no other does, so that they measure the engine and not their neighbours.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
