namespace SeguimientoDesempeno.Formatos.Transparencia;

/// <summary>A transparency format as <c>content/formatos-transparencia</c> describes it.</summary>
/// <param name="Clave">Key, e.g. <c>NLA95FVI</c>.</param>
/// <param name="Fraccion">Fraction, e.g. <c>VI</c>.</param>
/// <param name="NombreCorto">Short name shown in the heading.</param>
/// <param name="Titulo">Title shown in the heading.</param>
/// <param name="Descripcion">Description shown in the heading.</param>
/// <param name="Periodicidad">Whether it is due every quarter or once a year.</param>
/// <param name="Renglones">What a row is.</param>
/// <param name="SoloInteresPublico">Whether only fichas of public interest belong in it.</param>
/// <param name="SentidoNominal">What the direction of a nominal indicator is published as.</param>
/// <param name="NotaNominal">Note that explains it.</param>
/// <param name="Catalogos">Values of the official catalogues by field.</param>
/// <param name="Columnas">Columns, in order.</param>
public sealed record FormatoDeTransparencia(
    string Clave,
    string Fraccion,
    string NombreCorto,
    string Titulo,
    string Descripcion,
    Periodicidad Periodicidad,
    Renglones Renglones,
    bool SoloInteresPublico,
    string SentidoNominal,
    string NotaNominal,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Catalogos,
    IReadOnlyList<ColumnaDeTransparencia> Columnas);

/// <summary>How often a format is due.</summary>
public enum Periodicidad
{
    /// <summary>Every quarter.</summary>
    Trimestral,

    /// <summary>Once a year.</summary>
    Anual,
}

/// <summary>What a row of a format is.</summary>
public enum Renglones
{
    /// <summary>An indicator.</summary>
    Indicadores,

    /// <summary>An objective of an area, with its indicators in a sub-table.</summary>
    Objetivos,
}

/// <summary>A column of a transparency format.</summary>
/// <param name="Titulo">Heading.</param>
/// <param name="Campo">Which datum it shows; one of <see cref="CamposDeTransparencia.Nombres"/>.</param>
/// <param name="Tipo">Official code of the field type.</param>
/// <param name="Id">Official id of the field; null where it is not known.</param>
/// <param name="Tabla">Sub-table, for a field of type 10.</param>
public sealed record ColumnaDeTransparencia(string Titulo, string Campo, int Tipo, string? Id, SubtablaDeTransparencia? Tabla);

/// <summary>A sub-table, on a sheet of its own and linked by an id.</summary>
/// <param name="Nombre">Name of the sheet, e.g. <c>Tabla_348503</c>.</param>
/// <param name="Columnas">Its columns after the id.</param>
public sealed record SubtablaDeTransparencia(string Nombre, IReadOnlyList<ColumnaDeTransparencia> Columnas);
