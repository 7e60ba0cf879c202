using System.Text;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Formatos.Tests.Excel;

namespace SeguimientoDesempeno.Formatos.Tests.Diagnosticos;

public class CargaDeFichasTests
{
    private static readonly List<FichaTecnica> DeSpc = [.. Ejemplo.Fichas.Where(f => f.DependenciaClave == "SPC")];
    private static readonly byte[] Libro = CargaDeFichas.Escribir(Ejemplo.Municipio, "Seguridad", 2025, DeSpc);

    [Fact]
    public void Lo_que_se_escribe_se_lee_igual_como_version_1_por_validar()
    {
        var lectura = CargaDeFichas.Leer(Libro, "fichas.xlsx", 2025);

        Assert.DoesNotContain(lectura.Problemas, p => p.Severidad == Severidad.Error);
        Assert.Equal(DeSpc.Count, lectura.Valor.Count);
        Assert.All(DeSpc.Zip(lectura.Valor), par => Iguales(par.First, par.Second));
        Validador.Aprueba(Libro, "fichas.xlsx");
    }

    [Fact]
    public void El_libro_vacio_llenado_a_mano_vale_lo_mismo()
    {
        var llenado = CargaDeFichas.Llenar(CargaDeFichas.Escribir(Ejemplo.Municipio, "Seguridad", 2025, []), DeSpc);
        Assert.Equal(DeSpc.Select(f => f.ClaveIndicador), CargaDeFichas.Leer(llenado, "f.xlsx", 2025).Valor.Select(f => f.ClaveIndicador));
    }

    [Fact]
    public void El_CSV_de_la_muestra_se_importa_entero()
    {
        var lectura = CargaDeFichas.Leer(File.ReadAllBytes(Ejemplo.Ruta("ejemplo", "fichas.csv")), "fichas.csv", 2025);
        Assert.DoesNotContain(lectura.Problemas, p => p.Severidad == Severidad.Error);
        Assert.Equal(Ejemplo.Fichas.Count, lectura.Valor.Count);
    }

    [Fact]
    public void Cada_error_dice_su_celda_y_las_demas_fichas_se_leen()
    {
        var lectura = CargaDeFichas.Leer(Con((4, "formula", "V1/V9"), (5, "frecuencia", "A VECES"), (6, "umbral_verde_min", 200m)), "f.xlsx", 2025);

        Assert.Equal(DeSpc.Count - 3, lectura.Valor.Count);
        Assert.Equal(["FORMULA_VARIABLE", "FORMULA_VARIABLE", "CODIGO_DESCONOCIDO", "FICHA_UMBRALES"],
            lectura.Problemas.Where(p => p.Severidad == Severidad.Error).Select(p => p.Codigo));
        Assert.Equal([Celda(4, "formula"), Celda(4, "formula"), Celda(5, "frecuencia"), Celda(6, "umbral_verde_max")],
            lectura.Problemas.Where(p => p.Severidad == Severidad.Error).Select(p => p.Lugar.Celda));
    }

    [Fact]
    public void En_un_CSV_el_error_dice_su_linea_y_su_columna()
    {
        var texto = File.ReadAllText(Ejemplo.Ruta("ejemplo", "fichas.csv")).Replace(",PROPOSITO,Tiempo", ",CIMA,Tiempo", StringComparison.Ordinal);
        var problema = CargaDeFichas.Leer(Encoding.UTF8.GetBytes(texto), "fichas.csv", 2025).Problemas.First(p => p.Severidad == Severidad.Error);
        Assert.Equal((3, "nivel_mir"), (problema.Lugar.Linea, problema.Lugar.Campo));
    }

    [Fact]
    public void Una_clave_repetida_se_rechaza() =>
        Assert.Contains(CargaDeFichas.Leer(Con((5, "clave_indicador", DeSpc[0].ClaveIndicador)), "f.xlsx", 2025).Problemas, p => p.Codigo == "FICHA_REPETIDA");

    private static void Iguales(FichaTecnica esperada, FichaTecnica leida)
    {
        Assert.Equal(esperada.Variables, leida.Variables);
        Assert.Equal(esperada.Ods, leida.Ods);
        Assert.Equal(
            esperada with { Version = 1, Estatus = EstatusDeFicha.EnValidacion },
            leida with { Variables = esperada.Variables, Ods = esperada.Ods });
    }

    private static byte[] Con(params (int Fila, string Columna, object Valor)[] cambios) => WorkbookEditor.Fill(
        Libro, "xl/worksheets/sheet1.xml", cambios.ToDictionary(c => CellRef.TryParse(Celda(c.Fila, c.Columna), out var celda) ? celda : default, c => (object?)c.Valor));

    private static string Celda(int fila, string columna) =>
        new CellRef(fila, 1 + ColumnasDeFicha.Formato.Columnas.Select(c => c.Nombre).ToList().IndexOf(columna)).ToString();
}
