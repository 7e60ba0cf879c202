using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Presupuestos;

/// <summary>The PbR budget file that Planeación Presupuestal sends each quarter (step 7.22), as .xlsx or .csv.</summary>
public static class ArchivoDePresupuesto
{
    /// <summary>Columns that the file must have, in the order of the template; it may have more.</summary>
    public static IReadOnlyList<string> Columnas { get; } =
    [
        "ejercicio", "trimestre", "corte", "programa_clave", "programa", "dependencia_clave", "capitulo", "capitulo_nombre",
        "aprobado", "ampliaciones", "reducciones", "modificado", "programado_al_periodo",
        "comprometido", "devengado", "ejercido", "pagado",
    ];

    /// <summary>
    /// Reads the rows of one quarter. Rows of other quarters in the file are left out with a warning; with problems
    /// that are errors there is no value.
    /// </summary>
    /// <param name="contenido">Bytes of the upload.</param>
    /// <param name="archivo">Its name, for the messages.</param>
    /// <param name="trimestre">Quarter that was asked for.</param>
    /// <param name="programas">Known programmes: name by key.</param>
    /// <param name="anteriores">Rows of earlier quarters already accepted, to check that cumulative amounts go on from them.</param>
    public static Lectura<IReadOnlyList<PartidaPresupuestal>?> Leer(
        byte[] contenido,
        string archivo,
        Trimestre trimestre,
        IReadOnlyDictionary<string, string> programas,
        IReadOnlyList<PartidaPresupuestal> anteriores) =>
        new LectorDePresupuesto(archivo, trimestre, programas, anteriores).Leer(contenido);

    /// <summary>The rows as a workbook that <see cref="Leer"/> accepts.</summary>
    /// <param name="municipio">Municipality, as the heading names it.</param>
    /// <param name="partidas">Rows to write.</param>
    public static byte[] Escribir(string municipio, IReadOnlyList<PartidaPresupuestal> partidas) =>
        EscritorDePresupuesto.Escribir(municipio, partidas);

    /// <summary>The workbook to fill for a quarter: the keys and approved amounts of the rows given, the other amounts empty.</summary>
    /// <param name="municipio">Municipality, as the heading names it.</param>
    /// <param name="trimestre">Quarter to fill.</param>
    /// <param name="partidas">Rows of the quarter before, or of the approved budget.</param>
    public static byte[] Plantilla(string municipio, Trimestre trimestre, IReadOnlyList<PartidaPresupuestal> partidas) =>
        EscritorDePresupuesto.Plantilla(municipio, trimestre, partidas);
}
