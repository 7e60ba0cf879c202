using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>What a list of indicators says of the other lists to which it leads: their names and how many each one has.</summary>
internal sealed class CuentasDeFiltros(Filtros filtros)
{
    private readonly Dictionary<string, string> _porSemaforo = [];

    internal IEnumerable<string> De(Seleccion seleccion) =>
    [
        Temas(seleccion.Semaforo),
        .. filtros.Semaforos.Select(s => filtros.Elegir(seleccion.Tema, s)).OfType<Seleccion>().Select(Decir),
    ];

    // The same for all lists with one traffic light: reckoned once.
    private string Temas(Filtro? semaforo)
    {
        var clave = semaforo?.Slug ?? "";
        return _porSemaforo.TryGetValue(clave, out var dicho) ? dicho : _porSemaforo[clave] = Entradas.Juntar(
            filtros.Temas.SelectMany(t => t.Filtros).Select(t => filtros.Elegir(t, semaforo)).OfType<Seleccion>().Select(Decir));
    }

    private static string Decir(Seleccion seleccion) => $"{seleccion.Ruta} {seleccion.Tema?.Nombre} {seleccion.Indicadores.Count}";
}
