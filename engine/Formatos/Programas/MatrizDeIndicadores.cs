using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Programas;
using SeguimientoDesempeno.Formatos.Archivos;

namespace SeguimientoDesempeno.Formatos.Programas;

/// <summary>SEJ-PEP-21, Matriz de Indicadores para Resultados, of a dependency and year.</summary>
public static class MatrizDeIndicadores
{
    private static readonly FormatoTabular Formato = new("SEJ-PEP-21 Matriz de Indicadores para Resultados",
    [
        new("programa_clave", 12, "Clave del programa presupuestario."),
        new("nivel_mir", 14, $"Uno de: {string.Join(", ", Codigo.Todos<NivelMir>())}."),
        new("resumen_narrativo", 50, "Objetivo del nivel: qué se logra."),
        new("clave_indicador", 12, "Clave del indicador del nivel."),
        new("indicador", 50, "Nombre del indicador, igual que en su ficha."),
        new("medio_verificacion", 36, "Documento o sistema que prueba el dato."),
        new("supuesto", 36, "Condición externa que se da por hecha."),
    ]);

    /// <summary>Name of the workbook, e.g. <c>SEJ-PEP-21-SPC-2026.xlsx</c>.</summary>
    public static string NombreDeArchivo(string dependencia, int ejercicio) => $"SEJ-PEP-21-{dependencia}-{ejercicio}.xlsx";

    /// <summary>The matrix as a workbook to go on from.</summary>
    public static byte[] Escribir(string municipio, string dependencia, int ejercicio, IEnumerable<RenglonDeMir> renglones) =>
        Formato.Escribir(municipio, $"{dependencia} · ejercicio {ejercicio}", renglones.Select(Fila));

    /// <summary>The workbook with rows typed in below those it has.</summary>
    public static byte[] Llenar(byte[] libro, IEnumerable<RenglonDeMir> renglones) => Formato.Llenar(libro, renglones.Select(Fila));

    /// <summary>Reads the matrix; the value has the rows without errors.</summary>
    public static Lectura<IReadOnlyList<RenglonDeMir>> Leer(byte[] contenido, string archivo)
    {
        var problemas = new List<Problema>();
        var renglones = new List<RenglonDeMir>();
        foreach (var fila in Formato.Leer(contenido, archivo, problemas))
        {
            var renglon = new RenglonDeMir(
                fila.Texto("programa_clave"), fila.Catalogo<NivelMir>("nivel_mir"), fila.Texto("resumen_narrativo"), fila.Texto("clave_indicador"),
                fila.Texto("indicador"), fila.Texto("medio_verificacion"), fila.Texto("supuesto"));
            if (!fila.ConErrores) renglones.Add(renglon);
        }

        return new Lectura<IReadOnlyList<RenglonDeMir>>(renglones, problemas);
    }

    private static Dictionary<string, object?> Fila(RenglonDeMir r) => new()
    {
        ["programa_clave"] = r.ProgramaClave, ["nivel_mir"] = Codigo.De(r.Nivel), ["resumen_narrativo"] = r.ResumenNarrativo,
        ["clave_indicador"] = r.ClaveIndicador, ["indicador"] = r.Indicador, ["medio_verificacion"] = r.MedioVerificacion, ["supuesto"] = r.Supuesto,
    };
}
