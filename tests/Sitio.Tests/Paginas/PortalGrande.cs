using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>The sample several times over: enough indicators, dependencies and quarters for every list to need its pages.</summary>
public sealed class PortalGrande : IAsyncLifetime, IDisposable
{
    internal const int Copias = 7;
    internal const int Indicadores = 44 * Copias;

    private readonly CarpetaTemporal _carpeta = new();

    internal string Salida => Path.Combine(_carpeta.Ruta, "portal");

    internal IEnumerable<string> Paginas => Directory.EnumerateFiles(Salida, "*.html", SearchOption.AllDirectories);

    public async Task InitializeAsync()
    {
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        Publicar(publicaciones);
        Assert.Empty((await SitioGenerador.Generar(publicaciones, Ejemplo.CopiarContenido(Path.Combine(_carpeta.Ruta, "content"), cifraDelAnio: "SSP-04-1"), Salida)).Problemas);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _carpeta.Dispose();

    internal static void Publicar(string publicaciones)
    {
        var escritor = new EscritorDePublicaciones(publicaciones);
        var trimestres = Ejemplo.Publicaciones();
        foreach (var anio in Enumerable.Range(2023, 3))
        {
            foreach (var trimestre in trimestres)
            {
                Assert.Empty(escritor.Escribir(Crecer(trimestre, anio)).Problemas);
            }
        }
    }

    private static Publicacion Crecer(Publicacion p, int anio)
    {
        var copias = Enumerable.Range(1, Copias).ToList();
        return p with
        {
            Datos = p.Datos with { Ejercicio = anio, Periodo = anio + p.Datos.Periodo[4..], PublicadaEl = p.Datos.PublicadaEl.AddYears(anio - 2025) },
            Fichas = [.. copias.SelectMany(n => p.Fichas.Select(f => f with { ClaveIndicador = Clave(f.ClaveIndicador, n), DependenciaClave = Clave(f.DependenciaClave, n), ProgramaClave = Clave(f.ProgramaClave, n), Ejercicio = anio }))],
            Capturas = [.. copias.SelectMany(n => p.Capturas.Select(c => c with { ClaveIndicador = Clave(c.ClaveIndicador, n), EnviadaPorDependencia = Clave(c.EnviadaPorDependencia, n), Ejercicio = anio }))],
            Resultados = [.. copias.SelectMany(n => p.Resultados.Select(r => r with { ClaveIndicador = Clave(r.ClaveIndicador, n), Ejercicio = anio }))],
            Programas = [.. copias.SelectMany(n => p.Programas.Select(x => x with { ProgramaClave = Clave(x.ProgramaClave, n), Ejercicio = anio }))],
            Presupuesto = [],
            Dependencias = [.. copias.SelectMany(n => p.Dependencias.Select(d => d with { Clave = Clave(d.Clave, n), Nombre = $"{d.Nombre} {n}" }))],
            Envios = [.. copias.SelectMany(n => p.Envios.Select(e => e with { DependenciaClave = Clave(e.DependenciaClave, n), Ejercicio = anio }))],
            Validaciones = [],
            Notas = [.. copias.SelectMany(n => p.Notas.Select(x => x with { ClaveIndicador = Clave(x.ClaveIndicador!, n), Ejercicio = anio }))],
        };
    }

    private static string Clave(string clave, int copia) => $"{clave}-{copia}";
}
