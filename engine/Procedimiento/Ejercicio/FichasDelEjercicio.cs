using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Ejercicio;

/// <summary>
/// The fichas from which a year's are made: those that rule at its beginning, changes approved under section E for that year
/// included. A ficha being made keeps in its version the number of the one from which it comes, 0 when it is new.
/// </summary>
internal sealed class FichasDelEjercicio(IAlmacen almacen, int ejercicio)
{
    private readonly List<FichaTecnica> _ultimas =
    [
        .. almacen.Fichas.Todas(ejercicio - 1).Concat(almacen.Fichas.Todas(ejercicio))
            .Where(f => f.VigenteDesde <= new DateOnly(ejercicio, 1, 1))
            .GroupBy(f => f.ClaveIndicador)
            .Select(g => g.MaxBy(f => (f.Ejercicio, f.Version))!),
    ];

    /// <summary>Keys taken out of use: they are never used again.</summary>
    public IReadOnlySet<string> DadasDeBaja => field ??= _ultimas.Where(f => f.Estatus == EstatusDeFicha.Baja).Select(f => f.ClaveIndicador).ToHashSet();

    /// <summary>Fichas to go on from, as they would be in the year if nothing else changed.</summary>
    public IReadOnlyList<FichaTecnica> Base(string dependencia) =>
        [.. _ultimas.Where(f => f.DependenciaClave == dependencia && f.Estatus == EstatusDeFicha.Vigente).Select(DelAnio)];

    /// <summary>The version that a ficha comes from; null when it is new.</summary>
    public FichaTecnica? Anterior(string clave) => _ultimas.FirstOrDefault(f => f.ClaveIndicador == clave) is { } ultima ? DelAnio(ultima) : null;

    /// <summary>A version made for the year itself stays as it is; an adjusted goal of the year before is the goal of this one.</summary>
    private FichaTecnica DelAnio(FichaTecnica ficha) => ficha.Ejercicio == ejercicio ? ficha : ficha with
    {
        Ejercicio = ejercicio,
        VigenteDesde = new DateOnly(ejercicio, 1, 1),
        MetaAnual = ficha.MetaAjustada ?? ficha.MetaAnual,
        MetaAjustada = null,
        MotivoDeVersion = null,
        FolioDeSolicitud = null,
    };
}
