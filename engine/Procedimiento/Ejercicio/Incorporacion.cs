using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Ejercicio;

/// <summary>
/// Step 7.6: the validated fichas of a year become the ones that rule. A version that section E made for that very year after
/// the ficha was handed in stays; numbers of versions go on over the years.
/// </summary>
internal static class Incorporacion
{
    private const string Marca = "tabla-maestra/";

    /// <summary>Whether the year's Tabla Maestra is filled already.</summary>
    public static bool EstaIntegrada(IAlmacen almacen, int ejercicio) => almacen.Ajustes.Leer($"{Marca}{ejercicio}") is not null;

    /// <summary>Notes that the year's Tabla Maestra is filled: fichas validated later join it by themselves.</summary>
    public static void Integrar(IAlmacen almacen, int ejercicio, DateTimeOffset momento) =>
        almacen.Ajustes.Escribir($"{Marca}{ejercicio}", momento.ToString("O"));

    /// <summary>Stores the validated fichas; returns those that rule from now on.</summary>
    public static IReadOnlyList<FichaTecnica> Incorporar(IAlmacen almacen, int ejercicio, IEnumerable<FichaTecnica> fichas) =>
        [.. fichas.Where(f => f.Estatus == EstatusDeFicha.Validada).Select(f => Incorporar(almacen, ejercicio, f))];

    private static FichaTecnica Incorporar(IAlmacen almacen, int ejercicio, FichaTecnica ficha)
    {
        var versiones = almacen.Fichas.Versiones(ficha.ClaveIndicador);
        if (versiones.Where(v => v.Ejercicio == ejercicio).MaxBy(v => v.Version) is { } delAnio
            && (delAnio.Version != ficha.Version || Formatos.Fichas.CargaDeFichas.Iguales(delAnio, ficha)))
        {
            return delAnio;
        }

        var vigente = ficha with
        {
            Version = versiones.Select(v => v.Version).DefaultIfEmpty(0).Max() + 1,
            Estatus = EstatusDeFicha.Vigente,
            MotivoDeVersion = versiones.Count == 0 ? null : $"Ficha del ejercicio {ejercicio}, validada en el punto 7.4.",
            FolioDeSolicitud = null,
        };
        almacen.Fichas.Guardar(vigente);
        return vigente;
    }
}
