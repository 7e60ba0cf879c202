using System.Text;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Transparencia;

namespace SeguimientoDesempeno.Formatos.Tests.Transparencia;

public class TransparenciaTests
{
    [Theory]
    [InlineData("iv", 10)]
    [InlineData("v", 19)]
    [InlineData("vi", 20)]
    [InlineData("vii", 24)]
    public void Cada_fraccion_tiene_las_columnas_de_su_archivo_y_sus_datos_desde_la_fila_8(string fraccion, int columnas)
    {
        var formato = Ejemplo.Formato(fraccion);
        var libro = ReadWorkbook.Read(Ejemplo.Entrega.Escribir(formato, Ejemplo.Fundamentos)[0].Contenido, "x.xlsx").Valor!;
        var hoja = libro.Find("Informacion")!;

        Assert.Equal(columnas, formato.Columnas.Count);
        Assert.Equal("Tabla Campos", hoja.TextAt(6, 1));
        Assert.Equal(formato.Columnas.Select(c => c.Titulo), Enumerable.Range(1, columnas).Select(c => hoja.TextAt(7, c)));
        Assert.Equal(2025, hoja[8, 1].Number);
        Assert.Contains("artículo 95, fracción " + formato.Fraccion, hoja.TextAt(3, 4), StringComparison.Ordinal);
    }

    [Fact]
    public void La_fraccion_V_solo_lleva_los_indicadores_de_interes_publico()
    {
        var hoja = Hoja("v");
        Assert.Equal(7 + Ejemplo.Fichas.Count(f => f.InteresPublico), hoja.LastRow);
    }

    [Fact]
    public void La_fraccion_VI_lleva_un_renglon_por_indicador_y_explica_los_que_no_tienen_cifra()
    {
        var hoja = Hoja("vi");
        Assert.Equal(7 + Ejemplo.Fichas.Count, hoja.LastRow);
        for (var fila = 8; fila <= hoja.LastRow; fila++)
        {
            var ficha = Ejemplo.Fichas[fila - 8];
            var resultado = Ejemplo.Resultados.Single(r => r.ClaveIndicador == ficha.ClaveIndicador && r.Trimestre == Ejemplo.T2);
            Assert.Equal(resultado.Resultado is { } valor ? FormatoMexicano.Numero(valor, 4) : resultado.Semaforo.Etiqueta(), hoja.TextAt(fila, 15));
            Assert.True(resultado.Estado == EstadoResultado.Calculado || hoja.TextAt(fila, 20).Length > 0, ficha.ClaveIndicador);
            Assert.Contains(hoja.TextAt(fila, 16), (string[])["Ascendente", "Descendente"]);
        }
    }

    [Fact]
    public void La_fraccion_IV_liga_cada_objetivo_con_sus_indicadores_en_una_subtabla()
    {
        var archivos = Ejemplo.Entrega.Escribir(Ejemplo.Formato("iv"), Ejemplo.Fundamentos);
        var libro = ReadWorkbook.Read(archivos[0].Contenido, "x.xlsx").Valor!;
        var tabla = libro.Find("Tabla_indicadores")!;

        Assert.Equal(["NLA95FIV-2025.xlsx", "NLA95FIV-2025.csv", "NLA95FIV-2025-Tabla_indicadores.csv"], archivos.Select(a => a.Nombre));
        Assert.Equal(3 + Ejemplo.Fichas.Count, tabla.LastRow);
        Assert.Equal(libro.Find("Informacion")![8, 6].Number, tabla[4, 1].Number);
        Assert.Equal(new DateOnly(2025, 12, 31), libro.Find("Informacion")![8, 3].Date);
    }

    [Fact]
    public void El_CSV_lleva_los_mismos_titulos_y_renglones()
    {
        var csv = Encoding.UTF8.GetString(Ejemplo.Entrega.Escribir(Ejemplo.Formato("vi"), Ejemplo.Fundamentos)[1].Contenido).Split('\n');
        Assert.StartsWith("Ejercicio,Fecha de inicio del periodo que se informa", csv[0], StringComparison.Ordinal);
        Assert.Equal(1 + Ejemplo.Fichas.Count, csv.Count(l => l.Length > 0));
    }

    [Fact]
    public void Sin_fundamento_vigente_el_libro_lo_dice()
    {
        var libro = ReadWorkbook.Read(Ejemplo.Entrega.Escribir(Ejemplo.Formato("vi"), [])[0].Contenido, "x.xlsx").Valor!;
        Assert.Equal("Por determinar", libro.Find("Informacion")!.TextAt(3, 4));
    }

    [Fact]
    public void Un_fundamento_deja_de_valer_despues_de_su_ultimo_dia()
    {
        var fundamento = new Fundamento("X", "Ley", "95", "VI", new DateOnly(2016, 7, 2), new DateOnly(2025, 6, 30));
        Assert.True(fundamento.Vigente(new DateOnly(2025, 6, 30)));
        Assert.False(fundamento.Vigente(new DateOnly(2025, 7, 1)));
    }

    [Fact]
    public void Una_columna_con_un_campo_inexistente_se_rechaza_diciendo_cuales_hay()
    {
        var yaml = Ejemplo.Texto("formatos-transparencia", "fraccion-vi.yaml").Replace("campo: metodo", "campo: metodologia", StringComparison.Ordinal);

        var problema = Assert.Single(ContenidoDeTransparencia.LeerFormato(yaml, "f.yaml").Problemas);

        Assert.Equal("FORMATO_INVALIDO", problema.Codigo);
        Assert.Contains("«metodologia»", problema.Mensaje, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clave: [")]
    [InlineData("otra_cosa: 1")]
    [InlineData("")]
    public void Un_YAML_mal_escrito_es_un_problema_con_su_archivo(string yaml)
    {
        var problema = Assert.Single(ContenidoDeTransparencia.LeerFormato(yaml, "f.yaml").Problemas);
        Assert.Equal(("YAML_INVALIDO", "f.yaml"), (problema.Codigo, problema.Lugar.Archivo));
    }

    private static ReadSheet Hoja(string fraccion) =>
        ReadWorkbook.Read(Ejemplo.Entrega.Escribir(Ejemplo.Formato(fraccion), Ejemplo.Fundamentos)[0].Contenido, "x.xlsx").Valor!.Find("Informacion")!;
}
