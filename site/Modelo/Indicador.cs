using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>An indicator with all that was ever published about it.</summary>
/// <param name="Ficha">The newest version of the ficha.</param>
/// <param name="Versiones">Every published version, newest first.</param>
/// <param name="Cifras">Figures by quarter, oldest first.</param>
/// <param name="Publicadas">Gives the values by month and variable, the newest published of each.</param>
/// <param name="Cambios">What was changed of its ficha and of its figures, newest first.</param>
public sealed record Indicador(
    FichaPublicada Ficha,
    IReadOnlyList<FichaPublicada> Versiones,
    IReadOnlyList<Cifra> Cifras,
    Lazy<IReadOnlyList<CapturaPublicada>> Publicadas,
    IReadOnlyList<CambioPublicado> Cambios)
{
    /// <summary>Values by month and variable, the newest published of each.</summary>
    public IReadOnlyList<CapturaPublicada> Capturas => Publicadas.Value;

    /// <summary>Key, <c>SPC-04</c>.</summary>
    public string Clave => Ficha.ClaveIndicador;

    /// <summary>Name.</summary>
    public string Nombre => Ficha.Nombre;

    /// <summary>Whether it was retired: it has no new figures, and its page stays.</summary>
    public bool DeBaja => Ficha.Estatus == "BAJA";

    /// <summary>Address of its page.</summary>
    public string Ruta { get; } = $"indicadores/{Ficha.ClaveIndicador}/";

    /// <summary>The figure of the last quarter published; null before the first.</summary>
    public Cifra? Ultima => Cifras.Count > 0 ? Cifras[^1] : null;

    /// <summary>Whether some quarter had a goal or a result: without any, a chart would be an empty frame.</summary>
    public bool TieneDatos => Cifras.Any(c => c.Valor is not null || c.Meta is not null);

    /// <summary>The figure of a quarter; null when it was not published.</summary>
    public Cifra? En(Trimestre trimestre)
    {
        // The last ones are those most asked for.
        for (var i = Cifras.Count - 1; i >= 0; i--)
        {
            if (Cifras[i].Trimestre == trimestre)
            {
                return Cifras[i];
            }
        }

        return null;
    }

    /// <summary>Address of the page that shows how a figure was made.</summary>
    public string RutaDe(Cifra cifra) => $"{Ruta}{cifra.Trimestre}/";

    /// <summary>Where, in its page, a version of the ficha is.</summary>
    public static string AnclaDe(FichaPublicada ficha)
    {
        ArgumentNullException.ThrowIfNull(ficha);
        return $"ficha-{ficha.Ejercicio}-v{ficha.Version}";
    }

    /// <summary>Address of a download.</summary>
    public string Descarga(string extension) => $"{Ruta}{Clave}.{extension}";
}
