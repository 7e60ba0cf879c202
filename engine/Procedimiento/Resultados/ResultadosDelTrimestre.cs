using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Resultados;

/// <summary>What the store knows of a quarter, and the results that follow from it.</summary>
internal sealed class ResultadosDelTrimestre(
    IAlmacen almacen, Trimestre trimestre, PoliticaDeFaltantes faltantes = PoliticaDeFaltantes.Estricta)
{
    /// <summary>Fichas in force at the close, in their order.</summary>
    public IReadOnlyList<FichaTecnica> Fichas { get; } = almacen.Fichas.Vigentes(trimestre.Anio, trimestre.Cierre);

    /// <summary>Deliveries of the year up to the quarter, as the domain sees them.</summary>
    public IReadOnlyList<Desempeno.Captura.Envio> Envios => field ??=
    [
        .. almacen.Envios.Entre(Enero, trimestre.UltimoMes).Select(e => new Desempeno.Captura.Envio(
            e.Dependencia,
            e.Mes,
            e.FechaLimite,
            [.. almacen.Prorrogas.DelMes(e.Mes, e.Dependencia).Select(p => p.Prorroga)],
            e.Recibido is { } recibido ? HoraDeMonterrey.Fecha(recibido) : null,
            e.Estatus)),
    ];

    /// <summary>Budget rows of the quarter.</summary>
    public IReadOnlyList<PartidaPresupuestal> Partidas => field ??= almacen.Presupuestos.DelTrimestre(trimestre);

    private Mes Enero => new(trimestre.Anio, 1);

    /// <summary>Computes indicators and programmes and keeps them; a frozen quarter stays as it is.</summary>
    /// <returns>Results of the indicators.</returns>
    public IReadOnlyList<ResultadoIndicador> Calcular(DateTimeOffset momento)
    {
        if (almacen.Resultados.Congelado(trimestre))
        {
            return almacen.Resultados.Indicadores(trimestre);
        }

        var valores = almacen.Capturas.Revisiones(Enero, trimestre.UltimoMes).Select(c => c.Dato);
        var indicadores = new CalculoTrimestral(valores, CortesDeRecepcion.DeEnvios(Envios), faltantes).Calcular(Fichas, trimestre);
        almacen.Resultados.Guardar(indicadores, momento);
        almacen.Resultados.Guardar(CalculoDePrograma.Calcular(trimestre, Fichas, indicadores, Partidas), momento);
        return indicadores;
    }

    /// <summary>Results of the year up to and with the quarter, as they are kept.</summary>
    public static IReadOnlyList<ResultadoIndicador> DelAnio(IAlmacen almacen, Trimestre hasta) =>
        [.. Trimestre.Rango(new Trimestre(hasta.Anio, 1), hasta).SelectMany(almacen.Resultados.Indicadores)];

    /// <summary>Programmes of the year up to and with the quarter, as they are kept.</summary>
    public static IReadOnlyList<ResultadoPrograma> ProgramasDelAnio(IAlmacen almacen, Trimestre hasta) =>
        [.. Trimestre.Rango(new Trimestre(hasta.Anio, 1), hasta).SelectMany(almacen.Resultados.Programas)];
}
