using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Procedimiento.Correos;

/// <summary>A period in words: "marzo de 2025", "primer trimestre de 2025", "ejercicio 2025".</summary>
internal static class TextoDePeriodo
{
    public static string De(string periodo) =>
        Mes.TryParse(periodo, out var mes) ? FormatoMexicano.Periodo(mes)
        : Trimestre.TryParse(periodo, out var trimestre) ? FormatoMexicano.Periodo(trimestre)
        : new Plazos.Periodo(periodo).EsEjercicio ? $"ejercicio {periodo}"
        : periodo;
}
