using System.Diagnostics;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>A condition as flows write it, once cached, and scripts that would never end. Targets: 5 µs, and stopped within 2 s.</summary>
internal static class Guiones
{
    private const string Condicion = "getMonto() > 10 && getEstado() === 'Listo'";
    private const int PorRonda = 100_000;
    private const int Rondas = 5;

    private static readonly (string Que, string Guion)[] SinFin =
    [
        ("un ciclo sin fin", "for (;;) { }"),
        ("una recursión sin fin", "const f = () => f() + 1; f()"),
        ("una lista que crece sin fin", "const a = []; for (;;) a.push('x')"),
    ];

    public static Task<IReadOnlyList<Medida>> Medir()
    {
        var motor = new JavaScriptEngine();
        var instancia = new Instancia();
        var rondas = Enumerable.Range(0, Rondas + 1).Select(_ => Ronda(motor, instancia)).Skip(1).ToList();
        return Task.FromResult<IReadOnlyList<Medida>>(
        [
            new($"una condición sencilla, ya leída (mejor de {Rondas})", rondas.Min(), "µs", Meta: 5),
            .. SinFin.Select(caso => new Medida($"{caso.Que}, hasta que se detiene", HastaDetenerse(motor, instancia, caso.Guion), "s", Meta: 2)),
        ]);
    }

    private static double Ronda(JavaScriptEngine motor, Instancia instancia)
    {
        var inicio = Stopwatch.GetTimestamp();
        for (var i = 0; i < PorRonda; i++)
        {
            if (motor.Evaluate(Condicion, instancia) is not true) throw new InvalidOperationException("La condición debía cumplirse.");
        }

        return Stopwatch.GetElapsedTime(inicio).TotalMicroseconds / PorRonda;
    }

    private static double HastaDetenerse(JavaScriptEngine motor, Instancia instancia, string guion)
    {
        var inicio = Stopwatch.GetTimestamp();
        try
        {
            motor.Evaluate(guion, instancia);
        }
        catch (JavaScriptException)
        {
            return Stopwatch.GetElapsedTime(inicio).TotalSeconds;
        }

        throw new InvalidOperationException($"«{guion}» terminó.");
    }

    /// <summary>A running flow with two variables.</summary>
    private sealed class Instancia : IScriptHost
    {
        private readonly Dictionary<string, object?> _variables = new() { ["Monto"] = 12, ["Estado"] = "Listo" };

        public string DefinitionId => "flujo";
        public string DefinitionVersionId => "flujo-v1";
        public int DefinitionVersion => 1;
        public string InstanceId => "instancia";
        public string? CorrelationId { get; set; }
        public string? InstanceName { get; set; }
        public IEnumerable<string> VariableNames => _variables.Keys;
        public IEnumerable<string> InputNames => [];
        public IEnumerable<(string ActivityName, string OutputName)> NamedOutputs => [];
        public object? LastResult => null;
        public IReadOnlyDictionary<string, object?> Args { get; } = new Dictionary<string, object?>();
        public Action<IReadOnlyList<string>>? SetOutcomes => null;

        public bool TryGetVariable(string name, out object? value) => _variables.TryGetValue(name, out value);

        public void SetVariable(string name, object? value) => _variables[name] = value;

        public object? GetInput(string name) => null;

        public object? GetOutputFrom(string activityIdOrName, string? outputName) => null;
    }
}
