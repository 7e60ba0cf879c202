using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>What was checked at a step of the procedure, in a reader's words.</summary>
internal static class Validaciones
{
    internal static string Decir(ValidacionPublicada validacion) => validacion.Paso switch
    {
        "7.14" => "Revisó que no hubiera inconsistencias ni omisiones",
        "7.16" => "Validó la integración en la Tabla Maestra de Indicadores",
        "7.24" => "Revisó y aprobó el Informe de Avance de Resultados",
        "7.29" => "Cerró los resultados y generó la matriz SEJ-PEP-27",
        var paso => $"Paso {paso}",
    };
}
