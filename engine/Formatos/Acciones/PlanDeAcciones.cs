using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Acciones;

/// <summary>Plan de Acciones de Indicadores of a dependency and quarter (step 7.28 and section IV of the procedure).</summary>
public sealed record PlanDeAcciones
{
    private static readonly (string Titulo, double Ancho)[] Columnas =
    [
        ("Folio", 22), ("Clave", 10), ("Indicador", 36), ("Cumplimiento %", 13), ("Semáforo", 14), ("Causa o justificación", 36),
        ("Acción de mejora", 40), ("Puesto responsable", 26), ("Fecha compromiso", 13), ("Evidencia esperada", 28), ("Estatus", 14), ("Estatus al", 12),
    ];

    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Name of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Quarter whose results the plan answers.</summary>
    public required Trimestre Trimestre { get; init; }

    /// <summary>Actions, in the order of the rows.</summary>
    public required IReadOnlyList<AccionDePlan> Acciones { get; init; }

    /// <summary>Name of the indicators by key.</summary>
    public required IReadOnlyDictionary<string, string> Indicadores { get; init; }

    /// <summary>Name of the file, e.g. <c>plan-de-acciones-SSP-2025-T1.xlsx</c>.</summary>
    public string NombreDeArchivo => $"plan-de-acciones-{DependenciaClave}-{Trimestre}.xlsx";

    /// <summary>The plan as a workbook.</summary>
    public byte[] Escribir()
    {
        var hoja = new Sheet("Plan de Acciones") { Widths = [.. Columnas.Select(c => c.Ancho)], HeaderRows = 3, FirstRepeatedRow = 3 };
        hoja.Add([Cell.Of($"{Municipio} · Plan de Acciones de Indicadores", Estilos.Titulo)], 22);
        hoja.Add([Cell.Of($"{Dependencia} ({DependenciaClave}) · {FormatoMexicano.Periodo(Trimestre)}", Estilos.Subtitulo)], 18);
        hoja.Add([.. Columnas.Select(c => Cell.Of(c.Titulo, Estilos.Encabezado))], 30);
        foreach (var accion in Acciones)
        {
            var indicador = Indicadores.GetValueOrDefault(accion.ClaveIndicador);
            hoja.Add(
            [
                Cell.Of(accion.Folio, Estilos.Centrado),
                Cell.Of(accion.ClaveIndicador, Estilos.Centrado),
                Cell.Of(indicador, Estilos.Texto),
                Cell.Of(accion.Cumplimiento, Estilos.Dos),
                Estilos.Celda(Desempeno.Resultados.Semaforo.EnRezago),
                Cell.Of(accion.Justificacion, Estilos.Texto),
                Cell.Of(accion.AccionDeMejora, Estilos.Texto),
                Cell.Of(accion.PuestoResponsable, Estilos.Texto),
                Cell.Of(accion.FechaCompromiso, Estilos.Fecha),
                Cell.Of(accion.Evidencia, Estilos.Texto),
                Cell.Of(Palabras.De(accion.Estatus), Estilos.Centrado),
                Cell.Of(accion.EstatusAl, Estilos.Fecha),
            ], Alturas.De((indicador, 34), (accion.Justificacion, 34), (accion.AccionDeMejora, 38), (accion.PuestoResponsable, 24), (accion.Evidencia, 26)));
        }

        return new Workbook($"Plan de Acciones {DependenciaClave} {Trimestre}", Municipio, [hoja]).ToBytes();
    }
}
