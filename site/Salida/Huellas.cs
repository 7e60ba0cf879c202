using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// Prints of what pieces are made from: what is common to all, and of what each one shows the publications of single fichas
/// that it comes from.
/// </summary>
internal sealed class Huellas
{
    private readonly Entradas _entradas;
    private readonly string _comun;
    private readonly ILookup<string, string> _deIndicador;
    private readonly Dictionary<FichaPublicada, string> _deFicha;

    internal Huellas(Entradas entradas, IReadOnlyList<PublicacionLeida> publicaciones)
    {
        var deUnaFicha = PublicacionesDeFicha.Entre(publicaciones);
        _entradas = entradas;
        _comun = entradas.Sin(deUnaFicha.Select(p => p.Manifiesto.Publicacion));
        _deIndicador = deUnaFicha.SelectMany(p => p.Publicacion.Fichas.Select(f => f.ClaveIndicador).Distinct(), (p, clave) => (clave, p.Manifiesto.Sha256)).ToLookup(x => x.clave, x => x.Sha256);
        _deFicha = PublicacionesDeFicha.Nuevas(publicaciones, deUnaFicha);
    }

    /// <summary>Print of what a piece shows; as long as it is the same, so are its files.</summary>
    internal string De(Muestra muestra) => Entradas.Juntar(
    [
        _comun,
        .. muestra.Indicadores.SelectMany(i => _deIndicador[i.Clave].Prepend(i.Clave)),
        .. muestra.Cifras.Where(c => _deFicha.ContainsKey(c.Ficha)).Select(c => $"{c.Resultado.ClaveIndicador} {c.Trimestre} {_deFicha[c.Ficha]}"),
        .. muestra.Textos,
    ]);

    /// <summary>Print of what is made from one publication alone.</summary>
    internal string DePublicacion(string id) => _entradas.DePublicacion(id);
}
