using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>What was checked at a step of the procedure, in a reader's words.</summary>
internal static class Validaciones
{
    internal static string Decir(string paso) => paso switch
    {
        "7.14" => "Revisó que no hubiera inconsistencias ni omisiones",
        "7.16" => "Validó la integración en la Tabla Maestra de Indicadores",
        "7.24" => "Revisó y aprobó el Informe de Avance de Resultados",
        "7.29" => "Cerró los resultados y generó la matriz SEJ-PEP-27",
        _ => $"Paso {paso}",
    };

    /// <summary>What was checked and on which day: «enero: 05/02/2025 · febrero: 05/03/2025».</summary>
    internal static string Cuando(IEnumerable<ValidacionPublicada> revisiones) => string.Join(" · ", revisiones.Select(r =>
        $"{(Mes.TryParse(r.Periodo, out var mes) ? mes.Nombre : Etiquetas.Periodo(r.Periodo))}:\u00a0{FormatoMexicano.Fecha(r.Fecha)}"));
}
