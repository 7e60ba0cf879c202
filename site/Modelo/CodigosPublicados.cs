using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>The codes of catalogues in a publication that the pages say in words.</summary>
internal static class CodigosPublicados
{
    /// <summary>Each code once for each field in which it occurs.</summary>
    internal static IEnumerable<Dato> De(Publicacion p) =>
    [
        .. DeCatalogo<EstadoResultado>("resultados.json", "estado", p.Resultados.Select(r => r.Estado)),
        .. DeCatalogo<Semaforo>("resultados.json", "semaforo", p.Resultados.Select(r => r.Semaforo)),
        .. Varios("envios.json", "estatus", p.Envios, e => e.Estatus),
        .. Varios("capturas.json", "estatusEnvio", p.Capturas, c => c.EstatusEnvio),
        .. Varios("programas.json", "relacion", p.Programas, x => x.Relacion),
        .. Varios("dependencias.json", "tipoEnte", p.Dependencias, d => d.TipoEnte),
        .. Varios("notas.json", "tipo", p.Notas, n => n.Tipo), .. Varios("notas.json", "estatus", p.Notas, n => n.Estatus),
        .. Varios("fichas.json", "nivelMir", p.Fichas, f => f.NivelMir), .. Varios("fichas.json", "tipo", p.Fichas, f => f.Tipo),
        .. Varios("fichas.json", "dimension", p.Fichas, f => f.Dimension), .. Varios("fichas.json", "frecuencia", p.Fichas, f => f.Frecuencia),
        .. Varios("fichas.json", "sentido", p.Fichas, f => f.Sentido), .. Varios("fichas.json", "metodo", p.Fichas, f => f.Metodo),
        .. Varios("fichas.json", "tipoMeta", p.Fichas, f => f.TipoMeta), .. Varios("fichas.json", "regla", p.Fichas, f => f.Regla),
        .. Varios("fichas.json", "estatus", p.Fichas, f => f.Estatus),
        .. Varios("fichas.json", "agregacion", p.Fichas.SelectMany(f => f.Variables), v => v.Agregacion),
    ];

    private static IEnumerable<Dato> Varios<T>(string archivo, string campo, IEnumerable<T> elementos, Func<T, string?> codigo) =>
        elementos.Select(codigo).OfType<string>().Distinct().Select(c => new Dato(archivo, campo, c, Etiquetas.Dice(c)));

    // What the pages decide by, besides saying it: there must be such a value.
    private static IEnumerable<Dato> DeCatalogo<T>(string archivo, string campo, IEnumerable<string> codigos) where T : struct, Enum =>
        codigos.Distinct().Select(c => new Dato(archivo, campo, c, Codigo.TryLeer<T>(c, out _)));

    /// <summary>A code where it was published.</summary>
    /// <param name="Archivo">File of the publication.</param>
    /// <param name="Campo">Field in it.</param>
    /// <param name="Codigo">Code.</param>
    /// <param name="SeDice">Whether the portal has words for it.</param>
    internal sealed record Dato(string Archivo, string Campo, string Codigo, bool SeDice);
}
