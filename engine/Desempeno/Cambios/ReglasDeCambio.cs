using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>The criteria of step 7.38 that need no judgement.</summary>
/// <param name="versiones">Versions of the request's indicator, of any year.</param>
/// <param name="cerrado">Whether the results of a quarter are frozen: numbers already published never change.</param>
/// <param name="hoy">Day of the review.</param>
public sealed class ReglasDeCambio(IReadOnlyList<FichaTecnica> versiones, Func<Trimestre, bool> cerrado, DateOnly hoy)
{
    /// <summary>Quarters in which a change may begin: from the first that is open to the last of next year.</summary>
    public static IReadOnlyList<Trimestre> Abiertos(Func<Trimestre, bool> cerrado, DateOnly hoy) =>
    [
        .. Trimestre.Rango(new(hoy.Year, 1), new(hoy.Year + 1, 4)).Reverse().TakeWhile(q => !cerrado(q)).Reverse(),
    ];

    /// <summary>
    /// What is wrong with a request. A missing document only warns when it is received: the Coordinación then rejects it
    /// and asks for it (step 7.39); it bars the approval. Fields are named as the columns of solicitudes_cambio.csv.
    /// </summary>
    /// <param name="solicitud">Request.</param>
    /// <param name="deOficio">Whether the Dirección changes it by itself.</param>
    /// <param name="alAprobar">Whether it is about to be approved.</param>
    public IReadOnlyList<Problema> Revisar(SolicitudDeCambio solicitud, bool deOficio, bool alAprobar = false)
    {
        ArgumentNullException.ThrowIfNull(solicitud);
        if (AplicacionDeCambio.VigenteEn(versiones, solicitud.AplicaDesde) is not { Estatus: EstatusDeFicha.Vigente } ficha)
        {
            return [Error("FICHA_INEXISTENTE", "clave_indicador", $"el indicador {solicitud.ClaveIndicador} no tiene ficha vigente en {solicitud.AplicaDesde}")];
        }

        return
        [
            .. RevisarPeriodo(solicitud),
            .. RevisarCausal(solicitud, deOficio, alAprobar),
            .. RevisarValor(solicitud, ficha),
        ];
    }

    private IEnumerable<Problema> RevisarPeriodo(SolicitudDeCambio solicitud)
    {
        var abiertos = Abiertos(cerrado, hoy);
        if (!abiertos.Contains(solicitud.AplicaDesde))
        {
            yield return Error(
                "PERIODO_CERRADO", "aplica_desde",
                $"{solicitud.AplicaDesde} no está abierto: los resultados ya publicados no cambian; elija un trimestre de {abiertos[0]} a {abiertos[^1]}");
        }
    }

    private static IEnumerable<Problema> RevisarCausal(SolicitudDeCambio solicitud, bool deOficio, bool alAprobar)
    {
        if (!CausalesDeCambio.De(solicitud.Tipo, deOficio).Contains(solicitud.Causal))
        {
            yield return Error("CAUSAL_INVALIDA", "causal", $"la causal {Codigo.De(solicitud.Causal)} no corresponde a un cambio de tipo {Codigo.De(solicitud.Tipo)}");
        }

        if (string.IsNullOrWhiteSpace(solicitud.Justificacion))
        {
            yield return Error("SIN_JUSTIFICACION", "justificacion", "todo cambio debe estar debidamente sustentado: escriba la justificación");
        }

        if (CausalesDeCambio.ExigeDocumento(solicitud.Causal) && !solicitud.SoporteAdjunto)
        {
            yield return Error(
                "SIN_SOPORTE", "soporte_adjunto", "falta el documento que acredite que el recurso se solicitó y no se entregó (7.38); sin él no puede aprobarse")
                with { Severidad = alAprobar ? Severidad.Error : Severidad.Advertencia };
        }
    }

    private IEnumerable<Problema> RevisarValor(SolicitudDeCambio solicitud, FichaTecnica ficha)
    {
        if (CamposDeFicha.Buscar(solicitud.Campo) is not { } campo || campo.Tipo != solicitud.Tipo)
        {
            return [Error("CAMPO_INVALIDO", "campo", $"un cambio de tipo {Codigo.De(solicitud.Tipo)} no puede ser de «{solicitud.Campo}»")];
        }

        if (campo.Valor(ficha) != solicitud.ValorActual)
        {
            return [Error("VALOR_ACTUAL", "valor_actual", $"la ficha dice «{campo.Valor(ficha)}» y no «{solicitud.ValorActual}»: cambió desde que se presentó la solicitud")];
        }

        var aplicacion = AplicacionDeCambio.Aplicar(solicitud, versiones);
        if (aplicacion.Valor is not [var nueva, ..]) return aplicacion.Problemas;
        return campo.Valor(nueva) == campo.Valor(ficha)
            ? [Error("SIN_CAMBIO", "valor_solicitado", "el valor solicitado es el que la ficha ya tiene")]
            : ValidacionDeFicha.Revisar(nueva).Where(p => p.Severidad == Severidad.Error);
    }

    private static Problema Error(string codigo, string campo, string mensaje) => new(codigo, mensaje, new Lugar(Campo: campo));
}
