using System.Text;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Presupuestos;
using SeguimientoDesempeno.Formatos.Tests.Excel;

namespace SeguimientoDesempeno.Formatos.Tests.Presupuestos;

public class ArchivoDePresupuestoTests
{
    private const string Hoja = "xl/worksheets/sheet1.xml";

    private static readonly Trimestre T1 = new(2025, 1);
    private static readonly List<PartidaPresupuestal> DelT1 = [.. Ejemplo.Partidas.Where(p => p.Trimestre == T1)];
    private static readonly byte[] Libro = ArchivoDePresupuesto.Escribir("Municipio", DelT1);

    [Fact]
    public void Lo_que_se_escribe_se_lee_igual()
    {
        var lectura = Leer(Libro);

        Assert.Empty(lectura.Problemas);
        Assert.Equal(DelT1, lectura.Valor);
        Validador.Aprueba(Libro, "presupuesto.xlsx");
    }

    [Fact]
    public void El_CSV_de_la_muestra_se_lee_y_se_toman_solo_los_renglones_del_trimestre()
    {
        var lectura = ArchivoDePresupuesto.Leer(File.ReadAllBytes(Ejemplo.Ruta("ejemplo", "presupuesto.csv")), "p.csv", new Trimestre(2025, 2), Ejemplo.Programas, DelT1);

        Assert.Equal(Ejemplo.Partidas.Count / 4, lectura.Valor!.Count);
        Assert.Equal("TRIMESTRES_OMITIDOS", lectura.Problemas[0].Codigo);
        Assert.All(lectura.Problemas.Skip(1), p => Assert.Equal("PRESUPUESTO_REINTEGRO", p.Codigo));
    }

    [Fact]
    public void El_archivo_de_otro_trimestre_se_rechaza()
    {
        var problema = Unico(ArchivoDePresupuesto.Leer(Libro, "p.xlsx", new Trimestre(2025, 3), Ejemplo.Programas, []));

        Assert.Equal("OTRO_TRIMESTRE", problema.Codigo);
        Assert.Contains("2025-T1", problema.Mensaje, StringComparison.Ordinal);
        Assert.Equal("B2", problema.Lugar.Celda);
    }

    [Fact]
    public void Una_columna_faltante_se_nombra()
    {
        var problema = Unico(Leer(Con("M1", "otra cosa")));
        Assert.Equal("COLUMNA_FALTANTE", problema.Codigo);
        Assert.Contains("«programado_al_periodo»", problema.Mensaje, StringComparison.Ordinal);
    }

    [Fact]
    public void Los_titulos_con_acentos_y_espacios_se_reconocen() =>
        Assert.True(Leer(Con(("M1", "Programado al periodo"), ("G1", "Capítulo"))).EsValida);

    [Theory]
    [InlineData("O3", "pendiente", "TEXTO_EN_NUMERO")]
    [InlineData("O3", "", "CELDA_VACIA")]
    [InlineData("O3", "1,234", "NUMERO_AMBIGUO")]
    [InlineData("O3", "-5", "MONTO_NEGATIVO")]
    [InlineData("D3", "PP99", "PROGRAMA_DESCONOCIDO")]
    [InlineData("C3", "mensual", "CORTE_INVALIDO")]
    [InlineData("B3", "7", "TRIMESTRE_INVALIDO")]
    [InlineData("L3", "1", "PRESUPUESTO_MODIFICADO")]
    public void Un_dato_erroneo_se_rechaza_con_su_celda(string celda, string valor, string codigo)
    {
        var problemas = Leer(Con(celda, valor)).Problemas;
        var problema = Assert.Single(problemas, p => p.Codigo == codigo);
        Assert.Equal(celda, problema.Lugar.Celda);
        Assert.Equal("Presupuesto", problema.Lugar.Hoja);
    }

    [Fact]
    public void Un_renglon_repetido_se_rechaza() =>
        Assert.Equal("PARTIDA_REPETIDA", Unico(Leer(ArchivoDePresupuesto.Escribir("", [.. DelT1, DelT1[0]]))).Codigo);

    [Fact]
    public void En_un_CSV_el_problema_dice_linea_y_columna()
    {
        var csv = File.ReadAllText(Ejemplo.Ruta("ejemplo", "presupuesto.csv")).Replace(",118748441.31,", ",s/d,", StringComparison.Ordinal);

        var problema = Leer(Encoding.UTF8.GetBytes(csv)).Problemas[0];

        Assert.Equal(("TEXTO_EN_NUMERO", 2, "devengado"), (problema.Codigo, problema.Lugar.Linea, problema.Lugar.Campo));
    }

    [Fact]
    public void Un_acumulado_que_baja_respecto_del_trimestre_anterior_se_advierte()
    {
        var anterior = DelT1[0] with { Trimestre = new Trimestre(2025, 1) };
        var ahora = anterior with { Trimestre = new Trimestre(2025, 2), Momentos = anterior.Momentos with { Pagado = anterior.Momentos.Pagado - 1 } };

        var lectura = ArchivoDePresupuesto.Leer(ArchivoDePresupuesto.Escribir("", [ahora]), "p.xlsx", ahora.Trimestre, Ejemplo.Programas, [anterior]);

        Assert.True(lectura.EsValida);
        var aviso = Assert.Single(lectura.Problemas, p => p.Codigo == "PRESUPUESTO_REINTEGRO");
        Assert.Equal(("Q2", Severidad.Advertencia), (aviso.Lugar.Celda, aviso.Severidad));
    }

    [Fact]
    public void Un_programa_sin_renglones_se_advierte() =>
        Assert.Contains(Leer(ArchivoDePresupuesto.Escribir("", [.. DelT1.Where(p => p.ProgramaClave != "PP03")])).Problemas, p => p.Codigo == "PROGRAMA_SIN_PRESUPUESTO");

    [Fact]
    public void La_plantilla_sin_llenar_pide_cada_monto()
    {
        var plantilla = ArchivoDePresupuesto.Plantilla("Municipio", T1, [DelT1[0]]);

        Validador.Aprueba(plantilla, "plantilla.xlsx");
        Assert.Equal(8, Leer(plantilla).Problemas.Count(p => p.Codigo == "CELDA_VACIA"));
    }

    [Fact]
    public void Un_PDF_se_rechaza_por_su_tipo() => Assert.Equal("TIPO_DE_ARCHIVO", Unico(Leer("%PDF-1.7"u8.ToArray())).Codigo);

    [Fact]
    public void Un_libro_cifrado_se_rechaza() =>
        Assert.Equal("ARCHIVO_CIFRADO", Unico(Leer([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])).Codigo);

    private static Lectura<IReadOnlyList<PartidaPresupuestal>?> Leer(byte[] archivo) =>
        ArchivoDePresupuesto.Leer(archivo, "p.xlsx", T1, Ejemplo.Programas, []);

    private static Problema Unico(Lectura<IReadOnlyList<PartidaPresupuestal>?> lectura)
    {
        Assert.Null(lectura.Valor);
        return Assert.Single(lectura.Problemas);
    }

    private static byte[] Con(string celda, string valor) => Con((celda, valor));

    private static byte[] Con(params (string Celda, string Valor)[] celdas) =>
        WorkbookEditor.Fill(Libro, Hoja, celdas.ToDictionary(
            c => CellRef.TryParse(c.Celda, out var r) ? r : throw new ArgumentException(c.Celda), c => c.Valor.Length == 0 ? null : (object?)c.Valor));
}
