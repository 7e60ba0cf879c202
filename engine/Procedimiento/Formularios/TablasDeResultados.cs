using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Procedimiento.Resultados;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Tables of a quarter's results for the tasks that review them.</summary>
internal static class TablasDeResultados
{
    public static TablaDeVista Indicadores(CasoDeTarea caso, Func<ResultadoIndicador, bool>? cuales = null)
    {
        var informes = new InformesDelTrimestre(caso.Almacen, caso.Servicios, caso.Trimestre);
        var dependencias = caso.Tarea.Dependencia is { } una ? [una] : informes.Dependencias;
        return new TablaDeVista("Indicadores", ["Dependencia", "Indicador", "Meta", "Resultado", "Cumplimiento", "Semáforo", "Nota"],
        [
            .. from dependencia in dependencias
               from resultado in informes.ResultadosDe(dependencia)
               where cuales is null || cuales(resultado)
               select (IReadOnlyList<string>)
               [
                   dependencia,
                   $"{resultado.ClaveIndicador} {informes.Ficha(resultado.ClaveIndicador).Nombre}",
                   resultado.Meta is { } meta ? FormatoMexicano.Numero(meta) : "",
                   resultado.Resultado is { } valor ? FormatoMexicano.Numero(valor) : "",
                   resultado.Cumplimiento is { } cumplimiento ? FormatoMexicano.Porcentaje(cumplimiento) : "",
                   resultado.Semaforo.Etiqueta(),
                   resultado.Nota,
               ],
        ]);
    }

    public static TablaDeVista Programas(CasoDeTarea caso) => new(
        "Programas: avance físico y financiero al periodo",
        ["Programa", "Físico", "Financiero", "Diferencia", "Relación"],
        [
            .. caso.Almacen.Resultados.Programas(caso.Trimestre).OrderBy(p => p.ProgramaClave, StringComparer.Ordinal).Select(p => (IReadOnlyList<string>)
            [
                p.ProgramaClave, EnPorcentaje(p.AvanceFisico), EnPorcentaje(p.AvanceFinancieroPeriodo),
                p.Diferencia is { } d ? FormatoMexicano.Numero(d, 2) : "", Palabras.De(p.Relacion),
            ]),
        ]);

    private static string EnPorcentaje(decimal? valor) => valor is { } v ? FormatoMexicano.Porcentaje(v) : "";
}
