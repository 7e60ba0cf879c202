using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>Makes the versions of a ficha that an approved request asks for (step 7.41).</summary>
public static class AplicacionDeCambio
{
    /// <summary>The version that rules in a quarter; null when the indicator has none yet.</summary>
    /// <param name="versiones">Versions of one indicator, of any year.</param>
    /// <param name="trimestre">Quarter.</param>
    public static FichaTecnica? VigenteEn(IEnumerable<FichaTecnica> versiones, Trimestre trimestre) => versiones
        .Where(f => f.Ejercicio <= trimestre.Anio && f.VigenteDesde <= trimestre.PrimerMes.Dia(1))
        .MaxBy(f => (f.Ejercicio, f.Version));

    /// <summary>
    /// The new versions: one from the quarter asked for, and one more for each later version that was made already, so that
    /// the change is not lost when it begins to rule. Numbers go on over the years: a number names one version for ever.
    /// </summary>
    /// <param name="solicitud">Request.</param>
    /// <param name="versiones">Versions of its indicator.</param>
    public static Lectura<IReadOnlyList<FichaTecnica>> Aplicar(SolicitudDeCambio solicitud, IReadOnlyList<FichaTecnica> versiones)
    {
        if (CamposDeFicha.Buscar(solicitud.Campo) is not { } campo || VigenteEn(versiones, solicitud.AplicaDesde) is not { } vigente)
        {
            throw new ArgumentException($"La solicitud {solicitud.Folio} no se revisó: pide cambiar lo que no existe.", nameof(solicitud));
        }

        var primera = campo.Poner(vigente, solicitud.ValorSolicitado, solicitud.AplicaDesde);
        if (primera.Valor is not { } nueva) return new([], primera.Problemas);

        var siguiente = versiones.Max(f => f.Version) + 1;
        var nuevas = new List<FichaTecnica>
        {
            nueva with
            {
                Ejercicio = solicitud.AplicaDesde.Anio,
                Version = siguiente,
                VigenteDesde = solicitud.AplicaDesde.PrimerMes.Dia(1),
                MotivoDeVersion = Motivo(solicitud, campo),
                FolioDeSolicitud = solicitud.Folio,
            },
        };
        nuevas.AddRange(Posteriores(versiones, nuevas[0])
            .Select((posterior, i) => Arrastrar(posterior, vigente, campo, solicitud) with { Version = siguiente + i + 1 }));
        return new(nuevas, []);
    }

    /// <summary>What the new version's reason says, for whoever reads the ficha.</summary>
    public static string Motivo(SolicitudDeCambio solicitud, CampoDeFicha campo)
    {
        ArgumentNullException.ThrowIfNull(solicitud);
        ArgumentNullException.ThrowIfNull(campo);
        var causa = CausalesDeCambio.EnPalabras(solicitud.Causal);
        return campo.Tipo == TipoDeCambio.Baja
            ? $"{causa}. {solicitud.Justificacion}".Trim()
            : $"{campo.Etiqueta}: de «{solicitud.ValorActual}» a «{solicitud.ValorSolicitado}». {causa}. {solicitud.Justificacion}".Trim();
    }

    /// <summary>The last version of each later beginning.</summary>
    private static IEnumerable<FichaTecnica> Posteriores(IEnumerable<FichaTecnica> versiones, FichaTecnica nueva) => versiones
        .Where(f => f.VigenteDesde > nueva.VigenteDesde)
        .GroupBy(f => f.VigenteDesde)
        .OrderBy(g => g.Key)
        .Select(g => g.MaxBy(f => f.Version)!);

    /// <summary>A later version that had changed the same field keeps what it says.</summary>
    private static FichaTecnica Arrastrar(FichaTecnica posterior, FichaTecnica vigente, CampoDeFicha campo, SolicitudDeCambio solicitud) =>
        campo.Valor(posterior) == campo.Valor(vigente)
            ? campo.Poner(posterior, solicitud.ValorSolicitado, Trimestre.De(posterior.VigenteDesde)).Valor ?? posterior
            : posterior;
}
