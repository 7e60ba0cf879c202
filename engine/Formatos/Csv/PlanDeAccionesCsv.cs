using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads plan_acciones.csv.</summary>
public static class PlanDeAccionesCsv
{
    private static readonly string[] Columnas =
    [
        "folio", "clave_indicador", "trimestre", "cumplimiento_pct", "justificacion", "accion_mejora", "puesto_responsable",
        "fecha_compromiso", "evidencia", "estatus", "estatus_al",
    ];

    /// <summary>Actions in the order of the file; the file gives the number of the quarter, <paramref name="ejercicio"/> its year.</summary>
    public static Lectura<IReadOnlyList<AccionDePlan>> Leer(string ruta, int ejercicio)
    {
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var acciones = new List<AccionDePlan>();
        foreach (var fila in hoja.Filas)
        {
            var accion = new AccionDePlan(
                fila.Texto("folio"),
                fila.Texto("clave_indicador"),
                new Trimestre(ejercicio, fila.NumeroDeTrimestre()),
                fila.Numero("cumplimiento_pct"),
                fila.Texto("justificacion"),
                fila.Texto("accion_mejora"),
                fila.Texto("puesto_responsable"),
                fila.Fecha("fecha_compromiso"),
                fila.Texto("evidencia"),
                fila.Catalogo<EstatusDeAccion>("estatus"),
                fila.Fecha("estatus_al"));
            if (!fila.ConErrores) acciones.Add(accion);
        }

        return new Lectura<IReadOnlyList<AccionDePlan>>(acciones, hoja.Problemas);
    }
}
