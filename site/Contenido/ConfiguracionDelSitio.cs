namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>The municipality's own face: <c>content/sitio.yaml</c>.</summary>
public sealed class ConfiguracionDelSitio
{
    /// <summary>Name of the municipality.</summary>
    public string Municipio { get; set; } = "";

    /// <summary>Name of the portal, shown beside the municipality's.</summary>
    public string Titulo { get; set; } = "";

    /// <summary>What the portal is, in one sentence.</summary>
    public string Descripcion { get; set; } = "";

    /// <summary>Absolute address at which the portal is published; ends with <c>/</c>.</summary>
    public string Url { get; set; } = "";

    /// <summary>Office mailbox for questions, not a person's.</summary>
    public string Contacto { get; set; } = "";

    /// <summary>Office that answers for the portal.</summary>
    public string Responsable { get; set; } = "";

    /// <summary>Licence of the data.</summary>
    public LicenciaDelSitio Licencia { get; set; } = new();

    /// <summary>Notice shown on top of every page; empty for none.</summary>
    public string Aviso { get; set; } = "";

    /// <summary>File in <c>content/imagenes</c> with the municipality's emblem; empty for none.</summary>
    public string Logo { get; set; } = "";

    /// <summary>Lines of the footer: where the office is, when it is open, its telephone.</summary>
    public IEnumerable<string> Pie { get; set; } = [];

    /// <summary>Figure that the front page shows large; null for none.</summary>
    public CifraDestacada? CifraDelAnio { get; set; }

    /// <summary>Colours, as <c>#rrggbb</c>.</summary>
    public ColoresDelSitio Colores { get; set; } = new();
}

/// <summary>A published figure that the municipality wants to be seen first.</summary>
public sealed class CifraDestacada
{
    /// <summary>Key of the indicator; its last figure with a result is shown.</summary>
    public string Indicador { get; set; } = "";

    /// <summary>What it means to people, in one sentence of at most <see cref="LargoDelTexto"/> letters.</summary>
    public string Texto { get; set; } = "";

    /// <summary>Longest sentence.</summary>
    public const int LargoDelTexto = 200;
}

/// <summary>Licence under which the data may be used.</summary>
public sealed class LicenciaDelSitio
{
    /// <summary>Name.</summary>
    public string Nombre { get; set; } = "";

    /// <summary>Address of its text; empty for none.</summary>
    public string Url { get; set; } = "";
}

/// <summary>Colours of the identity in both schemes; the build checks their contrast.</summary>
public sealed class ColoresDelSitio
{
    /// <summary>Header, headings and links on a light ground.</summary>
    public string Principal { get; set; } = "#14505c";

    /// <summary>Accent on a light ground.</summary>
    public string Acento { get; set; } = "#a8471f";

    /// <summary>Links and headings on a dark ground.</summary>
    public string PrincipalOscuro { get; set; } = "#8fd0dc";

    /// <summary>Accent on a dark ground.</summary>
    public string AcentoOscuro { get; set; } = "#f0a884";
}
