using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Diagnosticos;

/// <summary>Checks of a diagnóstico on reception (step 7.3): what is missing is named section by section.</summary>
public static class RevisionDeDiagnostico
{
    /// <summary>Problems of <paramref name="diagnostico"/>; the field of each is the heading of the section or the key of the indicator.</summary>
    /// <param name="diagnostico">What was written.</param>
    /// <param name="indicadores">Keys of the indicators that the dependency has this year.</param>
    public static IEnumerable<Problema> Revisar(Diagnostico diagnostico, IReadOnlyList<string> indicadores)
    {
        ArgumentNullException.ThrowIfNull(diagnostico);
        foreach (var seccion in SeccionDeDiagnostico.Todas.Where(s => string.IsNullOrWhiteSpace(diagnostico.Seccion(s.Clave))))
        {
            yield return Problema("SECCION_VACIA", seccion.Titulo, $"Falta «{seccion.Titulo}»: {seccion.Ayuda}", Severidad.Error);
        }

        var situaciones = diagnostico.Indicadores.ToLookup(i => i.ClaveIndicador);
        foreach (var clave in indicadores.Where(c => !situaciones.Contains(c)))
        {
            yield return Problema("INDICADOR_SIN_SITUACION", clave, $"Falta decir si el indicador {clave} se mantiene, se ajusta o se da de baja.", Severidad.Error);
        }

        foreach (var repetida in situaciones.Where(s => s.Count() > 1))
        {
            yield return Problema("INDICADOR_REPETIDO", repetida.Key, $"El indicador {repetida.Key} aparece {repetida.Count()} veces; conserve un renglón.", Severidad.Error);
        }

        foreach (var situacion in diagnostico.Indicadores)
        {
            foreach (var problema in RevisarSituacion(situacion)) yield return problema;
        }
    }

    private static IEnumerable<Problema> RevisarSituacion(SituacionDeIndicador situacion)
    {
        if (situacion.Propuesta is PropuestaDeIndicador.SeAjusta or PropuestaDeIndicador.Baja && situacion.Comentario.Length == 0)
        {
            yield return Problema(
                "SIN_MOTIVO", situacion.ClaveIndicador, $"Explique por qué el indicador {situacion.ClaveIndicador} se ajusta o se da de baja.", Severidad.Error);
        }

        if (situacion is { Propuesta: PropuestaDeIndicador.SeMantiene, SigueSiendoUtil: false } or { Propuesta: PropuestaDeIndicador.SeMantiene, FuenteDisponible: false })
        {
            yield return Problema(
                "PROPUESTA_DUDOSA", situacion.ClaveIndicador,
                $"El indicador {situacion.ClaveIndicador} se mantiene aunque ya no es útil o su fuente no está disponible.", Severidad.Advertencia);
        }
    }

    private static Problema Problema(string codigo, string campo, string mensaje, Severidad severidad) =>
        new(codigo, mensaje, new Lugar(Campo: campo), severidad);
}
