using SeguimientoDesempeno.Benchmarks;

var mediciones = new Dictionary<string, Func<Task>>
{
    ["memoria"] = Memoria.Medir,
    ["durable"] = Durable.Medir,
};

if (args.FirstOrDefault(a => !mediciones.ContainsKey(a)) is { } desconocida)
{
    Console.Error.WriteLine($"No hay una medición '{desconocida}'. Hay: {string.Join(", ", mediciones.Keys)}; sin argumentos se hacen todas.");
    return 1;
}

foreach (var (nombre, medir) in mediciones.Where(m => args.Length == 0 || args.Contains(m.Key)))
{
    Console.WriteLine($"== {nombre}");
    await medir();
}

return 0;
