using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>What the staff of the sample municipality do, as <c>content/ejemplo</c> tells it.</summary>
internal sealed class EjemploMunicipal
{
    private readonly Dictionary<(string Dependencia, Mes Mes), Envio> _envios;
    private readonly ILookup<(string Dependencia, Mes Mes), ValorCapturado> _valores;
    private readonly ILookup<(string Dependencia, int Mes), CasoDeInconsistencia> _inconsistencias;
    private readonly Dictionary<(string Indicador, Trimestre Trimestre), AccionDePlan> _acciones;
    private readonly ILookup<Trimestre, PartidaPresupuestal> _presupuesto;
    private readonly ILookup<string, FichaTecnica> _fichas;
    private readonly AnioDeReferencia _anio;
    private readonly int _primero;

    private EjemploMunicipal(
        IReadOnlyList<FichaTecnica> fichas,
        IReadOnlyList<Envio> envios,
        IReadOnlyList<ValorCapturado> valores,
        IReadOnlyList<CasoDeInconsistencia> inconsistencias,
        IReadOnlyList<AccionDePlan> acciones,
        IReadOnlyList<PartidaPresupuestal> presupuesto,
        IReadOnlyList<SolicitudDeCambio> cambios,
        CalendarioLaboral calendario)
    {
        Cambios = [.. cambios.OrderBy(c => c.FechaOficio)];
        _primero = envios[0].Mes.Anio;
        _anio = new AnioDeReferencia(_primero, calendario);
        _fichas = fichas.ToLookup(f => f.DependenciaClave);
        _envios = envios.ToDictionary(e => (e.DependenciaClave, e.Mes));
        _valores = valores.ToLookup(v => (Dependencia(v.ClaveIndicador), v.Mes));
        _inconsistencias = inconsistencias.ToLookup(c => (Dependencia(c.ClaveIndicador), c.Mes));
        _acciones = acciones.ToDictionary(a => (a.ClaveIndicador, a.Trimestre));
        _presupuesto = presupuesto.ToLookup(p => p.Trimestre);
    }

    /// <summary>Reads the folder.</summary>
    /// <exception cref="InvalidDataException">A file of the sample has errors; the message lists them.</exception>
    public static EjemploMunicipal Leer(string carpeta, CalendarioLaboral calendario)
    {
        string Ruta(string archivo) => Path.Combine(carpeta, archivo);
        var envios = SinErrores(EnviosCsv.Leer(Ruta("envios.csv")));
        return new EjemploMunicipal(
            SinErrores(FichasCsv.Leer(Ruta("fichas.csv"))),
            envios,
            SinErrores(VariablesCsv.Leer(Ruta("variables.csv"), calendario)),
            SinErrores(InconsistenciasCsv.Leer(Ruta("inconsistencias.csv"))),
            SinErrores(PlanDeAccionesCsv.Leer(Ruta("plan_acciones.csv"), envios[0].Mes.Anio)),
            SinErrores(PresupuestoCsv.Leer(Ruta("presupuesto.csv"))),
            SinErrores(SolicitudesDeCambioCsv.Leer(Ruta("solicitudes_cambio.csv"))),
            calendario);
    }

    /// <summary>Changes of indicators that are asked for, by the date of their letter.</summary>
    public IReadOnlyList<SolicitudDeCambio> Cambios { get; }

    /// <summary>Whether the sample says how this year is lived: its own, and those after it, which repeat it.</summary>
    public bool Cuenta(int ejercicio) => ejercicio >= _primero;

    /// <summary>Whether the sample tells this year itself; those after it go on from what each dependency has.</summary>
    public bool EsPropio(int ejercicio) => _anio.EsPropio(ejercicio);

    /// <summary>Fichas that a dependency files for the sample's own year.</summary>
    public IReadOnlyList<FichaTecnica> Fichas(string dependencia) => [.. _fichas[dependencia]];

    /// <summary>How a dependency delivers a month; null when the sample says nothing of it.</summary>
    public Envio? Envio(string dependencia, Mes mes) => _envios.GetValueOrDefault((dependencia, _anio.De(mes))) is not { } envio ? null
        : _anio.EsPropio(mes.Anio) ? envio : _anio.Repetir(envio, mes);

    /// <summary>Values of a dependency's month, whenever they arrive.</summary>
    public IEnumerable<ValorCapturado> Valores(string dependencia, Mes mes)
    {
        var valores = _valores[(dependencia, _anio.De(mes))];
        return _anio.EsPropio(mes.Anio) ? valores : valores.Select(v => _anio.Repetir(v, mes));
    }

    /// <summary>Values that the dependency has sent by a day, an early or a complementary delivery included.</summary>
    public IReadOnlyList<ValorCapturado> Recibidos(string dependencia, Mes mes, DateOnly dia) =>
        [.. Valores(dependencia, mes).Where(v => v.FechaRecepcion <= dia)];

    /// <summary>What the Enlace writes first, by mistake, in the same month of any year.</summary>
    public IEnumerable<CasoDeInconsistencia> Inconsistencias(string dependencia, Mes mes) => _inconsistencias[(dependencia, mes.Numero)];

    /// <summary>Answer to an indicator in rezago; null when the sample has none.</summary>
    public AccionDePlan? Accion(string indicador, Trimestre trimestre) => _acciones.GetValueOrDefault((indicador, trimestre));

    /// <summary>The action with a folio; null when the sample has none.</summary>
    public AccionDePlan? Accion(string folio) => _acciones.Values.FirstOrDefault(a => a.Folio == folio);

    /// <summary>Budget rows of a quarter.</summary>
    public IReadOnlyList<PartidaPresupuestal> Presupuesto(Trimestre trimestre) =>
        [.. _presupuesto[_anio.De(trimestre)].Select(p => AnioDeReferencia.Repetir(p, trimestre))];

    // In the sample a key begins with that of its dependency: "SPC-01" is of SPC.
    private static string Dependencia(string indicador) => indicador[..indicador.IndexOf('-', StringComparison.Ordinal)];

    private static T SinErrores<T>(Lectura<T> lectura) => lectura.Problemas.Any(p => p.Severidad == Severidad.Error)
        ? throw new InvalidDataException(string.Join(Environment.NewLine, lectura.Problemas.Select(p => p.ToString())))
        : lectura.Valor!;
}
