using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Programas;
using SeguimientoDesempeno.Formatos.Archivos;

namespace SeguimientoDesempeno.Formatos.Programas;

/// <summary>SEJ-PEP-18, Programa Operativo Anual, of a dependency and year.</summary>
public static class ProgramaOperativo
{
    private static readonly FormatoTabular Formato = new("SEJ-PEP-18 Programa Operativo Anual",
    [
        new("programa_clave", 12, "Clave del programa presupuestario."),
        new("actividad", 50, "Qué se hará."),
        new("entregable", 34, "Qué deja la actividad."),
        new("unidad_medida", 18, "Unidad del entregable."),
        new("meta_anual", 12, "Cuánto en el año; vacía si no se programa."),
        new("clave_indicador", 12, "Clave del indicador con que se sigue."),
        new("puesto_responsable", 34, "Puesto responsable, nunca una persona."),
        new("fecha_inicio", 12, "Fecha como 2026-01-02."),
        new("fecha_fin", 12, "Fecha como 2026-12-31."),
    ]);

    /// <summary>Name of the workbook, e.g. <c>SEJ-PEP-18-SPC-2026.xlsx</c>.</summary>
    public static string NombreDeArchivo(string dependencia, int ejercicio) => $"SEJ-PEP-18-{dependencia}-{ejercicio}.xlsx";

    /// <summary>The programme as a workbook to go on from.</summary>
    public static byte[] Escribir(string municipio, string dependencia, int ejercicio, IEnumerable<ActividadDePoa> actividades) =>
        Formato.Escribir(municipio, $"{dependencia} · ejercicio {ejercicio}", actividades.Select(Fila));

    /// <summary>The workbook with activities typed in below those it has.</summary>
    public static byte[] Llenar(byte[] libro, IEnumerable<ActividadDePoa> actividades) => Formato.Llenar(libro, actividades.Select(Fila));

    /// <summary>Reads the programme; the value has the rows without errors.</summary>
    public static Lectura<IReadOnlyList<ActividadDePoa>> Leer(byte[] contenido, string archivo)
    {
        var problemas = new List<Problema>();
        var actividades = new List<ActividadDePoa>();
        foreach (var fila in Formato.Leer(contenido, archivo, problemas))
        {
            var actividad = new ActividadDePoa(
                fila.Texto("programa_clave"), fila.Texto("actividad"), fila.Texto("entregable"), fila.Texto("unidad_medida"),
                fila.NumeroOpcional("meta_anual"), fila.Texto("clave_indicador"), fila.Texto("puesto_responsable"),
                fila.Fecha("fecha_inicio"), fila.Fecha("fecha_fin"));
            if (!fila.ConErrores) actividades.Add(actividad);
        }

        return new Lectura<IReadOnlyList<ActividadDePoa>>(actividades, problemas);
    }

    private static Dictionary<string, object?> Fila(ActividadDePoa a) => new()
    {
        ["programa_clave"] = a.ProgramaClave, ["actividad"] = a.Actividad, ["entregable"] = a.Entregable, ["unidad_medida"] = a.UnidadMedida,
        ["meta_anual"] = a.MetaAnual, ["clave_indicador"] = a.ClaveIndicador, ["puesto_responsable"] = a.PuestoResponsable,
        ["fecha_inicio"] = a.Inicio, ["fecha_fin"] = a.Fin,
    };
}
