using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Informes;

namespace SeguimientoDesempeno.Formatos.Oficios;

/// <summary>The letter that hands a dependency its Informe de Avance with recommendations (step 7.26).</summary>
public sealed record OficioDeDifusion
{
    /// <summary>Name of its template in <c>content/plantillas/oficios</c>.</summary>
    public const string Plantilla = "oficio-difusion.md";

    /// <summary>Number, e.g. <c>SEJ-DPEPE-001/2025</c>.</summary>
    public required string Numero { get; init; }

    /// <summary>Date of the letter.</summary>
    public required DateOnly Fecha { get; init; }

    /// <summary>Place where it is signed, e.g. <c>Monterrey, Nuevo León</c>.</summary>
    public required string LugarDeExpedicion { get; init; }

    /// <summary>Position addressed, never a person.</summary>
    public required string Destinatario { get; init; }

    /// <summary>Position that signs.</summary>
    public required string Firmante { get; init; }

    /// <summary>Positions that receive a copy.</summary>
    public IReadOnlyList<string> Copias { get; init; } = [];

    /// <summary>The report that goes with it.</summary>
    public required InformeDeAvance Informe { get; init; }

    /// <summary>Name of the file: the number without its slash.</summary>
    public string NombreDeArchivo => $"oficio-{Numero.Replace('/', '-')}.docx";

    /// <summary>The letter as .docx, or what is wrong with the template.</summary>
    /// <param name="plantilla">Text of the template.</param>
    public Lectura<byte[]?> Escribir(string plantilla) => PlantillaDeOficio.Escribir(
        plantilla, Plantilla, $"Oficio {Numero}", Informe.Oficina, Datos());

    private Dictionary<string, object?> Datos()
    {
        var resumen = Informe.Resumen();
        return new Dictionary<string, object?>
        {
            ["municipio"] = Informe.Municipio,
            ["oficina"] = Informe.Oficina,
            ["numero"] = Numero,
            ["lugar"] = LugarDeExpedicion,
            ["fecha"] = FormatoMexicano.FechaLarga(Fecha),
            ["destinatario"] = Destinatario,
            ["dependencia"] = Informe.Dependencia,
            ["trimestre"] = FormatoMexicano.Periodo(Informe.Trimestre),
            ["indicadores"] = resumen.Indicadores,
            ["semaforos"] = resumen.PorSemaforo.Select(s => new Dictionary<string, object?> { ["etiqueta"] = s.Etiqueta, ["cuantos"] = s.Cuantos }).ToList(),
            ["recomendaciones"] = Informe.Recomendaciones.Select(r => new Dictionary<string, object?>
            {
                ["clave"] = r.ClaveIndicador,
                ["tipo"] = Palabras.De(r.Tipo).ToLowerInvariant(),
                ["texto"] = r.Texto,
                ["plazo"] = r.Plazo is { } plazo ? FormatoMexicano.FechaLarga(plazo) : "",
            }).ToList(),
            ["no_disponibles"] = resumen.NoDisponibles,
            ["firmante"] = Firmante,
            ["copias"] = Copias,
        };
    }
}
