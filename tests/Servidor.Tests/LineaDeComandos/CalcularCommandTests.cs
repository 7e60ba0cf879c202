using System.Text.Json;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

public sealed class CalcularCommandTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Calcular_da_las_44_fichas_en_su_orden_y_las_filas_esperadas(int trimestre)
    {
        var orden = await Orden.Ejecutar("calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", Orden.Ejemplo("variables.csv"), "--trimestre", $"2025-T{trimestre}");
        var lineas = orden.Salida.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var fichas = (await File.ReadAllLinesAsync(Orden.Ejemplo("fichas.csv"))).Skip(1).Select(l => l.Split(',')[0]);
        var esperadas = (await File.ReadAllLinesAsync(Orden.Ejemplo("resultados_esperados.csv"))).Where(l => l.Split(',')[2] == $"{trimestre}");

        Assert.Equal(0, orden.Codigo);
        Assert.Equal("clave_indicador,ejercicio,trimestre,meta,resultado,cumplimiento_pct,estado,semaforo,nota", lineas[0]);
        Assert.Equal(fichas, lineas.Skip(1).Select(l => l.Split(',')[0]));
        Assert.Subset(lineas.ToHashSet(), esperadas.ToHashSet());
    }

    [Fact]
    public async Task Por_programa_da_las_columnas_y_filas_esperadas()
    {
        var orden = await Orden.Ejecutar(
            "calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", Orden.Ejemplo("variables.csv"), "--trimestre", "2025-T4",
            "--presupuesto", Orden.Ejemplo("presupuesto.csv"), "--por-programa");
        var lineas = orden.Salida.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var esperadas = await File.ReadAllLinesAsync(Orden.Ejemplo("resultados_programa_esperados.csv"));

        Assert.Equal(esperadas[0], lineas[0]);
        Assert.Equal(12, lineas.Length);
        Assert.Subset(lineas.ToHashSet(), esperadas.Where(l => l.Split(',')[1] == "4").ToHashSet());
    }

    [Fact]
    public async Task En_JSON_los_numeros_son_numeros_y_lo_vacio_es_nulo()
    {
        var orden = await Orden.Ejecutar(
            "calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", Orden.Ejemplo("variables.csv"), "--trimestre", "2025-T1", "--formato", "json");
        using var json = JsonDocument.Parse(orden.Salida);
        var primera = json.RootElement[0];
        Assert.Equal("7.9407", primera.GetProperty("resultado").GetRawText());
        Assert.Equal(JsonValueKind.Null, primera.GetProperty("nota").ValueKind);
    }

    [Fact]
    public async Task Una_formula_que_nombra_una_variable_que_falta_se_rechaza_con_archivo_linea_y_columna()
    {
        var fichas = await Copia("fichas.csv", "V1/V2*100000", "V1/V4*100000");
        var orden = await Orden.Ejecutar("calcular", "--fichas", fichas, "--variables", Orden.Ejemplo("variables.csv"), "--trimestre", "2025-T1");
        Assert.Equal(1, orden.Codigo);
        Assert.Empty(orden.Salida);
        Assert.Contains("Error: fichas.csv, línea 2, columna formula: la fórmula «V1/V4*100000» usa la variable V4, que la ficha no declara", orden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_texto_donde_va_un_numero_se_rechaza_y_no_se_calcula_nada()
    {
        var variables = await Copia("variables.csv", "SPC-01,2025,1,V1,29,", "SPC-01,2025,1,V1,n/d,");
        var orden = await Orden.Ejecutar("calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", variables, "--trimestre", "2025-T1");
        Assert.Equal((1, ""), (orden.Codigo, orden.Salida));
        Assert.Contains("variables.csv, línea 2, columna valor: se esperaba un número con punto decimal y dice «n/d»", orden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_variable_que_la_ficha_no_declara_se_rechaza()
    {
        var variables = await Copia("variables.csv", "SPC-01,2025,1,V1,29,", "SPC-01,2025,1,V7,29,");
        var orden = await Orden.Ejecutar("calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", variables, "--trimestre", "2025-T1");
        Assert.Contains("variables.csv, línea 2, columna variable: la ficha SPC-01 no declara la variable «V7»", orden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_clave_que_ninguna_ficha_tiene_se_avisa_una_vez_y_lo_demas_se_calcula()
    {
        var variables = await Copia("variables.csv", "SPC-01,2025,", "SPC-10,2025,");
        var orden = await Orden.Ejecutar("calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", variables, "--trimestre", "2025-T1");
        Assert.Equal(0, orden.Codigo);
        Assert.Single(orden.Error.Split('\n'), linea => linea.Contains("ninguna ficha tiene la clave «SPC-10»", StringComparison.Ordinal));
        Assert.Contains("SPC-01,2025,1,8,,,NO_DISPONIBLE", orden.Salida, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-3", "--trimestre espera un trimestre con la forma 2025-T3, y dice «2025-3».")]
    [InlineData("2031-T1", "no hay fichas vigentes del ejercicio 2031.")]
    public async Task Un_trimestre_malo_o_sin_fichas_se_explica(string trimestre, string esperado)
    {
        var orden = await Orden.Ejecutar("calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", Orden.Ejemplo("variables.csv"), "--trimestre", trimestre);
        Assert.Equal((1, ""), (orden.Codigo, orden.Salida));
        Assert.Contains(esperado, orden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Por_programa_sin_presupuesto_se_explica()
    {
        var orden = await Orden.Ejecutar("calcular", "--fichas", Orden.Ejemplo("fichas.csv"), "--variables", Orden.Ejemplo("variables.csv"), "--trimestre", "2025-T1", "--por-programa");
        Assert.Contains("--por-programa y --presupuesto van juntas.", orden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cumplimiento_juzga_los_vectores()
    {
        var orden = await Orden.Ejecutar("cumplimiento", "--vectores", Orden.Tabla("vectores.csv"));
        var esperadas = (await File.ReadAllLinesAsync(Orden.Tabla("vectores.csv"))).Skip(1).Select(l => l.Split(',')).Select(c => $"{c[0]},{c[4]},{c[5]},{c[6]}");
        Assert.Equal(["id,estado,cumplimiento,semaforo", .. esperadas], orden.Salida.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<string> Copia(string archivo, string bueno, string malo)
    {
        var contenido = await File.ReadAllTextAsync(Orden.Ejemplo(archivo));
        Assert.Contains(bueno, contenido, StringComparison.Ordinal);
        var ruta = Path.Combine(_carpeta, archivo);
        await File.WriteAllTextAsync(ruta, contenido.Replace(bueno, malo, StringComparison.Ordinal));
        return ruta;
    }
}
