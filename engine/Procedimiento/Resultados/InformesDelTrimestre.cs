using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Informes;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Resultados;

/// <summary>Composes the Informe de Avance of each dependency from the store (steps 7.23 to 7.26).</summary>
internal sealed class InformesDelTrimestre(IAlmacen almacen, ServiciosDelProcedimiento servicios, Trimestre trimestre)
{
    private readonly ILookup<string, FichaTecnica> _fichas =
        almacen.Fichas.Vigentes(trimestre.Anio, trimestre.Cierre).ToLookup(f => f.DependenciaClave);

    private readonly IReadOnlyList<ResultadoIndicador> _resultados = ResultadosDelTrimestre.DelAnio(almacen, trimestre);

    private readonly IReadOnlyList<ResultadoPrograma> _programas = almacen.Resultados.Programas(trimestre);

    /// <summary>Keys of the dependencies with indicators, in order.</summary>
    public IReadOnlyList<string> Dependencias => [.. _fichas.Select(g => g.Key).Order(StringComparer.Ordinal)];

    /// <summary>Results of a dependency in the quarter, in the order of its fichas.</summary>
    public IReadOnlyList<ResultadoIndicador> ResultadosDe(string dependencia) =>
        [.. Resultados(dependencia).Where(r => r.Trimestre == trimestre)];

    /// <summary>Name of an indicator of the quarter.</summary>
    public FichaTecnica Ficha(string clave) => _fichas.SelectMany(g => g).First(f => f.ClaveIndicador == clave);

    /// <summary>The report of a dependency in a version.</summary>
    public InformeDeAvance Componer(string dependencia, int version, DateOnly fecha)
    {
        var fichas = _fichas[dependencia].ToList();
        var programas = fichas.Select(f => f.ProgramaClave).ToHashSet();
        return new InformeDeAvance
        {
            Municipio = servicios.Opciones.Municipio,
            Oficina = servicios.Opciones.Oficina,
            Trimestre = trimestre,
            DependenciaClave = dependencia,
            Dependencia = servicios.Organigrama.NombreDeDependencia(dependencia),
            Version = version,
            Fecha = fecha,
            Fichas = fichas,
            Resultados = Resultados(dependencia),
            Programas = [.. _programas.Where(p => programas.Contains(p.ProgramaClave))],
            Recomendaciones = [.. ResultadosDe(dependencia).Select(r => Recomendar(r)).OfType<Recomendacion>()],
            AccionesAnteriores = [.. Acciones(dependencia, fecha)],
            Revisiones =
            [
                .. almacen.Informes.Versiones(trimestre, dependencia).Where(v => v.Version < version && v.Observaciones is not null)
                    .Select(v => new RevisionDeInforme(v.Version, HoraDeMonterrey.Fecha(v.Creado), servicios.Organigrama.NombreDeRol("JEF"), v.Observaciones!)),
            ],
            Firmas =
            [
                new Firma("Elaboró", servicios.Organigrama.NombreDeRol("ANA")),
                new Firma("Revisó", servicios.Organigrama.NombreDeRol("JEF")),
            ],
        };
    }

    private List<ResultadoIndicador> Resultados(string dependencia)
    {
        var claves = _fichas[dependencia].Select(f => f.ClaveIndicador).ToHashSet();
        return [.. _resultados.Where(r => claves.Contains(r.ClaveIndicador))];
    }

    /// <summary>Recommendations follow from the traffic light; the review may ask for others (step 7.24).</summary>
    private Recomendacion? Recomendar(ResultadoIndicador resultado) => resultado.Semaforo switch
    {
        Semaforo.EnRezago => new(
            resultado.ClaveIndicador, TipoDeRecomendacion.Correctiva,
            $"El cumplimiento es de {FormatoMexicano.Porcentaje(resultado.Cumplimiento!.Value)}: identifique la causa y registre una acción de mejora con fecha compromiso.",
            PlazosTrimestrales.De(trimestre, servicios.Plazos.Calendario).PlanDeAcciones),
        Semaforo.EnProceso => new(
            resultado.ClaveIndicador, TipoDeRecomendacion.Preventiva,
            $"El cumplimiento es de {FormatoMexicano.Porcentaje(resultado.Cumplimiento!.Value)}: dé seguimiento para alcanzar la meta del siguiente corte."),
        Semaforo.Sobrecumplimiento => new(
            resultado.ClaveIndicador, TipoDeRecomendacion.Preventiva,
            $"El cumplimiento es de {FormatoMexicano.Porcentaje(resultado.Cumplimiento!.Value)}: revise si la meta fue planeada con precisión."),
        Semaforo.NoDisponible => new(
            resultado.ClaveIndicador, TipoDeRecomendacion.Correctiva, "Entregue la información en el plazo del punto 7.11 para que el indicador pueda medirse."),
        _ => null,
    };

    private IEnumerable<AccionDePlan> Acciones(string dependencia, DateOnly al) => almacen.Planes.Todos()
        .Where(p => p.Dependencia == dependencia && p.Trimestre < trimestre && p.Trimestre.Anio == trimestre.Anio)
        .Select(p => p.ComoAccion(al));
}
