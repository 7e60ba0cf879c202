using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Tests.Seguimiento;

public class SeguimientoTests
{
    [Fact]
    public void La_matriz_repite_las_cifras_publicadas_y_deja_vacios_los_trimestres_por_venir()
    {
        var hoja = Leer(Ejemplo.Matriz.Escribir());
        var resultado = Ejemplo.Resultados.Single(r => r.ClaveIndicador == "SPC-01" && r.Trimestre == Ejemplo.T2);

        Assert.Equal("SPC-01", hoja.TextAt(6, 8));
        Assert.Equal(["T1 (enero al cierre del trimestre)", "T2 (enero al cierre del trimestre)"], [hoja.TextAt(4, 17), hoja.TextAt(4, 21)]);
        Assert.Equal(resultado.Meta, hoja[6, 21].Number);
        Assert.Equal(resultado.Resultado, hoja[6, 22].Number);
        Assert.Equal(resultado.Cumplimiento, hoja[6, 23].Number);
        Assert.Equal("Óptimo", hoja.TextAt(6, 24));
        Assert.Equal(ReadCellKind.Empty, hoja[6, 25].Kind);
        Assert.Equal(ReadCellKind.Empty, hoja[6, 28].Kind);
        Assert.Equal(resultado.Resultado, hoja[6, 34].Number);
        Assert.Equal(Ejemplo.Fichas.Count + 5, hoja.LastRow);
    }

    [Fact]
    public void La_matriz_dice_con_palabras_cada_semaforo_que_no_es_cifra()
    {
        var hoja = Leer(Ejemplo.Matriz.Escribir());
        var escritos = Enumerable.Range(6, Ejemplo.Fichas.Count).Select(f => hoja.TextAt(f, 24)).ToHashSet();
        var esperados = Ejemplo.Resultados.Where(r => r.Trimestre == Ejemplo.T2).Select(r => r.Semaforo.Etiqueta()).ToHashSet();
        Assert.Equal(esperados, escritos);
    }

    [Fact]
    public void La_tabla_maestra_lleva_un_renglon_por_variable_con_valor_estatus_y_fecha_de_cada_mes()
    {
        var hoja = Leer(Ejemplo.Maestra.Escribir());
        Assert.Equal(4 + Ejemplo.Fichas.Sum(f => f.Variables.Count), hoja.LastRow);
        Assert.Equal("Enero (validado)", hoja.TextAt(3, 23));
        Assert.Equal("Marzo", hoja.TextAt(3, 29));
        Assert.Equal((29m, "En tiempo", new DateOnly(2025, 2, 5)), (hoja[5, 23].Number, hoja.TextAt(5, 24), hoja[5, 25].Date!.Value));
    }

    [Fact]
    public void De_dos_entregas_de_la_misma_celda_cuenta_la_ultima()
    {
        var primera = Ejemplo.Valores.First(v => v is { ClaveIndicador: "SPC-01", Variable: "V1" } && v.Mes == new Mes(2025, 1));
        var corregida = primera with { Valor = 77, FechaRecepcion = primera.FechaRecepcion!.Value.AddDays(1) };

        var hoja = Leer((Ejemplo.Maestra with { Valores = [corregida, .. Ejemplo.Valores] }).Escribir());

        Assert.Equal(77, hoja[5, 23].Number);
    }

    [Fact]
    public void Las_tablas_estadisticas_muestran_No_disponible_lo_que_llego_fuera_de_plazo_y_omiten_su_valor()
    {
        var tabla = Ejemplo.Febrero.Tabla();
        var tarde = Ejemplo.Valores.First(v => v.Mes == new Mes(2025, 2) && v.Estatus == EstatusDeEnvio.Extemporanea);

        var fila = tabla.Filas.Single(f => f[6] == tarde.ClaveIndicador && f[8] == tarde.Variable);

        Assert.Equal((null, "No disponible", "EXTEMPORANEA", null), (fila[11], fila[12], fila[13], fila[15]));
    }

    [Fact]
    public void Las_tablas_estadisticas_en_CSV_y_libro_dicen_lo_mismo()
    {
        var csv = System.Text.Encoding.UTF8.GetString(Ejemplo.Febrero.EscribirCsv()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(csv.Length, Leer(Ejemplo.Febrero.EscribirLibro()).LastRow);
        Assert.Equal([0xEF, 0xBB, 0xBF], Ejemplo.Febrero.EscribirCsv(conBom: true)[..3]);
    }

    private static ReadSheet Leer(byte[] libro) => ReadWorkbook.Read(libro, "x.xlsx").Valor!.Sheets[0];
}
