using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Sitio;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary>What a build of the portal did, for who started it: how much, how long, what changed and why.</summary>
internal static class InformeDelSitio
{
    private const int MotivosDichos = 8;

    internal static IEnumerable<string> Decir(ResumenDelSitio r, bool soloComprobar)
    {
        var total = $"{r.Paginas} páginas, {r.Archivos} archivos, {FormatoMexicano.Numero(r.Bytes / 1_000_000m, 1)} MB";
        if (soloComprobar)
        {
            yield return $"Todo está en orden: {total} ({Segundos(r.Tiempo)}). Cambiarían {r.Cambiados.Count} archivos.";
        }
        else if (r.Fases.Count == 0)
        {
            yield return $"El portal ya estaba al día: {total} ({Segundos(r.Tiempo)}).";
            yield break;
        }
        else
        {
            yield return $"{total}; {r.Dibujadas} páginas hechas, {r.Cambiados.Count} archivos nuevos o distintos, {r.Borrados.Count} borrados ({Segundos(r.Tiempo)}).";
        }

        yield return $"Tiempos: {string.Join(", ", r.Fases.Select(f => $"{f.Fase} {Segundos(f.Tiempo)}"))}.";
        if (r.Motivos.Count > 0)
        {
            yield return $"Por qué: {string.Join("; ", r.Motivos.Take(MotivosDichos))}{(r.Motivos.Count > MotivosDichos ? $"; y {r.Motivos.Count - MotivosDichos} más" : "")}.";
        }

        if (r.Cambiados.Count > 0)
        {
            yield return $"Qué cambió: {string.Join(", ", r.Cambiados.CountBy(Seccion).OrderByDescending(s => s.Value).Select(s => $"{s.Key} {s.Value}"))}.";
        }
    }

    private static string Seccion(string ruta) => ruta.IndexOf('/') is var corte and > 0 ? ruta[..corte] : "raíz";

    private static string Segundos(TimeSpan tiempo) => FormatoMexicano.Numero((decimal)tiempo.TotalSeconds, 2) + " s";
}
