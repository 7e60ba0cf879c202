using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// Print of what the pages and downloads of one indicator are made from: what any page may show, and the publications of
/// its own fichas.
/// </summary>
internal sealed class HuellasDeIndicadores(Entradas entradas, IEnumerable<PublicacionLeida> publicaciones)
{
    private readonly string _comun = entradas.Comun;

    private readonly ILookup<string, string> _fichas = publicaciones
        .Where(p => p.Publicacion.Datos.Tipo == TipoDePublicacion.FICHA)
        .SelectMany(p => Nombrados(p.Publicacion).Distinct().Select(clave => (clave, p.Manifiesto.Sha256)))
        .ToLookup(x => x.clave, x => x.Sha256);

    internal string De(string clave) => Entradas.Juntar([_comun, .. _fichas[clave]]);

    private static IEnumerable<string> Nombrados(Publicacion p) =>
    [
        .. p.Fichas.Select(f => f.ClaveIndicador), .. p.Capturas.Select(c => c.ClaveIndicador), .. p.Resultados.Select(r => r.ClaveIndicador),
        .. p.Notas.Select(n => n.ClaveIndicador).OfType<string>(),
    ];
}
