using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>The monthly capture workbook of one dependency (steps 7.6 to 7.11): what is asked, of whom and until when.</summary>
public sealed record TablaDeDatos
{
    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Month reported.</summary>
    public required Mes Mes { get; init; }

    /// <summary>Key of the dependency, e.g. <c>SPC</c>.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Name of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Position of the Enlace, never a person.</summary>
    public required string PuestoEnlace { get; init; }

    /// <summary>First day of the reception window.</summary>
    public required DateOnly VentanaDesde { get; init; }

    /// <summary>Last day of the reception window: the deadline.</summary>
    public required DateOnly FechaLimite { get; init; }

    /// <summary>One row for each variable of each indicator in force.</summary>
    public required IReadOnlyList<RenglonDeTabla> Renglones { get; init; }

    /// <summary>Name of the file that is mailed, e.g. <c>tabla-de-datos-SPC-2025-03.xlsx</c>.</summary>
    public string NombreDeArchivo => $"tabla-de-datos-{DependenciaClave}-{Mes}.xlsx";

    /// <summary>Rows for the fichas of the dependency, in their order.</summary>
    /// <param name="fichas">Fichas in force in the month.</param>
    /// <param name="mes">Month reported.</param>
    /// <param name="valorAnterior">Value of the month before, by indicator and variable; null where there is none.</param>
    public static IReadOnlyList<RenglonDeTabla> RenglonesDe(
        IEnumerable<FichaTecnica> fichas, Mes mes, Func<string, string, decimal?> valorAnterior) =>
    [
        .. from ficha in fichas
           from variable in ficha.Variables
           select new RenglonDeTabla(
               ficha, variable, ficha.SeCaptura(mes), valorAnterior(ficha.ClaveIndicador, variable.Clave)),
    ];

    /// <summary>The workbook to mail: everything locked but value, source, evidence and remark of the rows that apply.</summary>
    public byte[] Escribir() => EscritorDeTabla.Escribir(this);

    /// <summary>Reads an upload against this table. With problems that are errors there is no value, and nothing may change.</summary>
    /// <param name="contenido">Bytes of the upload.</param>
    /// <param name="archivo">Its name, for the messages.</param>
    public Lectura<TablaRecibida?> Leer(byte[] contenido, string archivo) => LectorDeTabla.Leer(this, contenido, archivo);

    /// <summary>Fills the workbook that was mailed, as its Enlace would; values of other rows stay as they are.</summary>
    /// <param name="libro">Bytes written by <see cref="Escribir"/>.</param>
    /// <param name="valores">What to put in each row.</param>
    /// <exception cref="ArgumentException">A value names a row that the workbook does not have.</exception>
    public static byte[] Llenar(byte[] libro, IEnumerable<ValorDeTabla> valores) => LlenadoDeTabla.Llenar(libro, valores);

    /// <summary>Types over the value cells of one indicator, right or wrong, as a hurried person would.</summary>
    /// <param name="libro">Bytes written by <see cref="Escribir"/>.</param>
    /// <param name="claveIndicador">Indicator.</param>
    /// <param name="escrito">What to type, by variable: a number where it reads as one, otherwise text; null empties the cell.</param>
    /// <exception cref="ArgumentException">The workbook has no row for one of them.</exception>
    public static byte[] Teclear(byte[] libro, string claveIndicador, IReadOnlyDictionary<string, string?> escrito) =>
        LlenadoDeTabla.Teclear(libro, claveIndicador, escrito);
}
