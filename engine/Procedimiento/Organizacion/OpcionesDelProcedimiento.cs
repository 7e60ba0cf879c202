using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>What the municipality decides where the procedure is silent (<c>content/procedimiento/opciones.yaml</c>).</summary>
public sealed record OpcionesDelProcedimiento
{
    /// <summary>Name of the municipality in tables, reports and letters.</summary>
    public required string Municipio { get; init; }

    /// <summary>Office that issues reports and letters.</summary>
    public required string Oficina { get; init; }

    /// <summary>Place where letters are signed.</summary>
    public required string Lugar { get; init; }

    /// <summary>First month collected: calendar triggers start nothing before it.</summary>
    public required Mes PrimerMes { get; init; }

    /// <summary>What a record of non-compliance says (step 7.11).</summary>
    public required string TextoIncumplimiento { get; init; }

    /// <summary>Address of the inbox, for mails.</summary>
    public required string Bandeja { get; init; }

    /// <summary>Address of the portal, for mails.</summary>
    public required string Portal { get; init; }

    /// <summary>What a month missing at the cut does to the quarter.</summary>
    public required PoliticaDeFaltantes Faltantes { get; init; }

    /// <summary>When a captured value is doubted (step 7.14).</summary>
    public required UmbralesDeCorroboracion Inconsistencias { get; init; }

    /// <summary>Month (1 to 12) of the year before in which the campaign of diagnósticos opens (step 7.1).</summary>
    public required int MesDeCampana { get; init; }

    /// <summary>Which business day of that month, from 1.</summary>
    public required int DiaHabilDeCampana { get; init; }

    /// <summary>Terms in business days by the name that workflows write.</summary>
    public required IReadOnlyDictionary<string, int> Plazos { get; init; }

    /// <summary>Checklist with which a diagnóstico is validated (step 7.4).</summary>
    public required IReadOnlyList<string> ListaDeValidacion { get; init; }

    /// <summary>Manuals handed over with the campaign (step 7.2).</summary>
    public required IReadOnlyList<Manual> Manuales { get; init; }

    /// <summary>Reasons of what was chosen, by the name of the option.</summary>
    public required IReadOnlyDictionary<string, string> Razones { get; init; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="IOException">It is missing.</exception>
    /// <exception cref="InvalidDataException">It has errors; the message lists them with their lines.</exception>
    public static OpcionesDelProcedimiento Leer(string archivo) =>
        new LectorDeOpciones(Path.GetFileName(archivo)).Leer(File.ReadAllText(archivo));

    /// <summary>Day on which the campaign for a year opens.</summary>
    public DateOnly AperturaDeCampana(int ejercicio, CalendarioLaboral calendario)
    {
        ArgumentNullException.ThrowIfNull(calendario);
        var primero = calendario.PrimerHabil(new Mes(ejercicio - 1, MesDeCampana));
        return DiaHabilDeCampana == 1 ? primero : calendario.HabilDespuesDe(primero, DiaHabilDeCampana - 1);
    }
}

/// <summary>A manual, guideline or instruction of the PbR-SED.</summary>
/// <param name="Clave">Code, such as "M-SEJ-PEP-06".</param>
/// <param name="Titulo">Title.</param>
public sealed record Manual(string Clave, string Titulo);
