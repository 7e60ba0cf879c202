using SeguimientoDesempeno.Benchmarks;

const string Todo = "todo";

using var anio = new AnioSimulado();
var mediciones = new Dictionary<string, Func<Task<IReadOnlyList<Medida>>>>
{
    ["memoria"] = Memoria.Medir,
    ["guiones"] = Guiones.Medir,
    ["durable"] = Durable.Medir,
    ["simular"] = () => Simular.Medir(anio),
    ["portal"] = () => Portal.Medir(anio),
    ["portal-mil"] = PortalMil.Medir,
    ["instancias"] = Instancias.Medir,
    ["residente"] = () => Residente.Medir(anio),
};

if (args.FirstOrDefault(a => a != Todo && !mediciones.ContainsKey(a)) is { } desconocida)
{
    Console.Error.WriteLine($"No hay una medición '{desconocida}'. Hay: {string.Join(", ", mediciones.Keys)}; {Todo}, o sin argumentos, las hace todas.");
    return 1;
}

var medidas = new List<Medida>();
foreach (var (nombre, medir) in mediciones.Where(m => args.Length == 0 || args.Contains(Todo) || args.Contains(m.Key)))
{
    Console.WriteLine($"== {nombre}");
    medidas.AddRange(await medir());
}

Cuadro.Escribir(medidas);
return 0;
