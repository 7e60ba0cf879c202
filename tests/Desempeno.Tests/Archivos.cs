namespace SeguimientoDesempeno.Desempeno.Tests;

/// <summary>Where the build put the data that tests read.</summary>
internal static class Archivos
{
    internal static string Datos(string nombre) => Path.Combine(AppContext.BaseDirectory, "datos", nombre);

    internal static string Ejemplo(string nombre) => Path.Combine(AppContext.BaseDirectory, "content", "ejemplo", nombre);

    internal static string Calendario => Path.Combine(AppContext.BaseDirectory, "content", "calendario", "dias_inhabiles.csv");

    /// <summary>Raw lines after the header; fields of these files that matter hold no quoted comma.</summary>
    internal static IEnumerable<string> Lineas(string ruta) => File.ReadLines(ruta).Skip(1).Where(l => l.Length > 0);
}
