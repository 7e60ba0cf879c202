using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A quarter that was closed and published.</summary>
/// <param name="Trimestre">Quarter.</param>
/// <param name="Revisiones">Its publication and the corrections of it, oldest first.</param>
/// <param name="Cifras">Its figures, by key.</param>
/// <param name="Conteo">Indicators by traffic light.</param>
/// <param name="Cambios">Indicators whose traffic light is not that of the quarter before, by kind of change and by key.</param>
/// <param name="Rezagos">Indicators en rezago, by key.</param>
public sealed record TrimestrePublicado(
    Trimestre Trimestre, IReadOnlyList<PublicacionLeida> Revisiones, IReadOnlyList<(Indicador Indicador, Cifra Cifra)> Cifras, Conteo Conteo, IReadOnlyList<Cambio> Cambios, IReadOnlyList<Rezago> Rezagos)
{
    /// <summary>The revision in force.</summary>
    public PublicacionLeida Vigente => Revisiones[^1];

    /// <summary>What became of its indicators en rezago.</summary>
    public SaldoDeRezagos Saldo { get; } = SaldoDeRezagos.De(Rezagos);

    /// <summary>Its formats of article 95, in the order of the law.</summary>
    public IReadOnlyList<FormatoDeArticulo95> Formatos => FormatoDeArticulo95.De(Vigente.Publicacion.Archivos);

    /// <summary>Its Informe de Avance of each dependency.</summary>
    public IReadOnlyList<InformeDeDependencia> Informes => InformeDeDependencia.De(Vigente.Publicacion.Archivos);

    /// <summary>Its files that are neither a report nor a format: the matrix SEJ-PEP-27 and whatever else came with it.</summary>
    public IEnumerable<ArchivoPublicado> OtrosArchivos =>
        Vigente.Publicacion.Archivos.Except(Informes.Select(i => i.Archivo)).Except(Formatos.SelectMany(f => f.Archivos));

    /// <summary>Address of its page.</summary>
    public string Ruta => $"trimestres/{Trimestre}/";

    /// <summary>Address of the list of its figures.</summary>
    public string RutaDeResultados => $"{Ruta}resultados/";

    /// <summary>Address of the list of what changed since the quarter before.</summary>
    public string RutaDeCambios => $"{Ruta}cambios/";
}
