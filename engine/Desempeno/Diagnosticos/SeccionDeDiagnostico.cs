namespace SeguimientoDesempeno.Desempeno.Diagnosticos;

/// <summary>A section of the diagnóstico, SEJ-PEP-22.</summary>
/// <param name="Clave">Key, an identifier.</param>
/// <param name="Titulo">Heading.</param>
/// <param name="Ayuda">What to write in it.</param>
public sealed record SeccionDeDiagnostico(string Clave, string Titulo, string Ayuda)
{
    /// <summary>All sections, in the order of the format; each must be filled in.</summary>
    public static IReadOnlyList<SeccionDeDiagnostico> Todas { get; } =
    [
        new("antecedentes", "Antecedentes", "De dónde viene el programa y qué ha logrado."),
        new("problema", "Identificación del problema", "Qué problema o necesidad atiende, en una o dos frases."),
        new("magnitud", "Magnitud y evolución", "Qué tan grande es el problema y cómo ha cambiado, con cifras y su fuente."),
        new("causas_efectos", "Causas y efectos", "Las causas principales y lo que provocan (árbol del problema)."),
        new("objetivos", "Objetivos", "Qué se busca lograr el año siguiente."),
        new("poblacion", "Población potencial, objetivo y atendida", "Cuántas personas son y con qué criterio se eligen."),
        new("cobertura", "Cobertura", "En qué lugares y con qué alcance se trabaja."),
        new("alternativas", "Análisis de alternativas", "Qué otras maneras de atender el problema se consideraron."),
        new("intervencion", "Diseño de la intervención", "Qué se hará: componentes y actividades."),
        new("presupuesto", "Presupuesto y fuentes", "Con qué recursos se cuenta y de dónde vienen."),
        new("vinculacion", "Vinculación con otros programas", "Con qué programas se coordina o se duplica."),
    ];
}
