using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Presupuestos;

/// <summary>Lays out the budget file.</summary>
internal static class EscritorDePresupuesto
{
    private static readonly CellStyle Abierto = Estilos.Dos with { Unlocked = true, Fill = "FFF8DC" };

    public static byte[] Escribir(string municipio, IReadOnlyList<PartidaPresupuestal> partidas)
    {
        var hoja = Hoja(protegida: false);
        foreach (var partida in partidas)
        {
            var m = partida.Momentos;
            hoja.Add([.. Llave(partida, partida.Trimestre), .. new[]
            {
                m.Aprobado, m.Ampliaciones, m.Reducciones, m.Modificado, m.ProgramadoAlPeriodo,
                m.Comprometido, m.Devengado, m.Ejercido, m.Pagado,
            }.Select(monto => Cell.Of(monto, Estilos.Dos))]);
        }

        return new Workbook("Presupuesto por programa", municipio, [hoja]).ToBytes();
    }

    public static byte[] Plantilla(string municipio, Trimestre trimestre, IReadOnlyList<PartidaPresupuestal> partidas)
    {
        var hoja = Hoja(protegida: true);
        foreach (var partida in partidas)
        {
            hoja.Add([
                .. Llave(partida, trimestre),
                Cell.Of(partida.Momentos.Aprobado, Abierto),
                .. Enumerable.Repeat(Cell.Empty(Abierto), 8)]);
        }

        return new Workbook($"Presupuesto por programa {trimestre}", municipio, [hoja]).ToBytes();
    }

    private static Sheet Hoja(bool protegida)
    {
        var hoja = new Sheet("Presupuesto")
        {
            Widths = [9, 9, 11, 10, 34, 12, 9, 28, 17, 16, 16, 17, 17, 17, 17, 17, 17],
            HeaderRows = 1,
            FrozenColumns = 4,
            Protected = protegida,
            Filter = !protegida,
        };
        hoja.Add([.. ArchivoDePresupuesto.Columnas.Select(c => Cell.Of(c, Estilos.Encabezado))], 30);
        return hoja;
    }

    private static Cell[] Llave(PartidaPresupuestal partida, Trimestre trimestre) =>
    [
        Cell.Of(trimestre.Anio, Estilos.Anio),
        Cell.Of(trimestre.Numero, Estilos.Anio),
        Cell.Of("acumulado", Estilos.Centrado),
        Cell.Of(partida.ProgramaClave, Estilos.Centrado),
        Cell.Of(partida.Programa, Estilos.Texto),
        Cell.Of(partida.DependenciaClave, Estilos.Centrado),
        Cell.Of(partida.Capitulo, Estilos.Centrado),
        Cell.Of(partida.CapituloNombre, Estilos.Texto),
    ];
}
