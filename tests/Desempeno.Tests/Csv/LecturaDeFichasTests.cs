using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Csv;

public sealed class LecturaDeFichasTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    [Fact]
    public void Las_44_fichas_se_leen_completas()
    {
        var lectura = FichasCsv.Leer(Archivos.Ejemplo("fichas.csv"));
        Assert.True(lectura.EsValida);
        Assert.Equal(44, lectura.Valor.Count);
        var ficha = lectura.Valor[1];
        Assert.Equal(("SPC-02", TipoEnte.Dependencia, Frecuencia.Mensual), (ficha.ClaveIndicador, ficha.TipoEnte, ficha.Frecuencia));
        Assert.Equal(["minuto", "llamada"], ficha.Variables.Select(v => v.Unidad));
        Assert.Equal([false, true], ficha.Variables.Select(v => v.Entero));
        Assert.True(ficha.InteresPublico);
        Assert.NotNull(ficha.Pmd);
        Assert.Equal([16], ficha.Ods);
        Assert.Equal(2024, lectura.Valor.Single(f => f.Frecuencia == Frecuencia.Bienal).PrimerAnio);
    }

    [Fact]
    public void Sin_complemento_la_bienal_se_cuenta_desde_su_linea_base()
    {
        var lectura = Leer(File.ReadAllText(Archivos.Ejemplo("fichas.csv")));
        Assert.True(lectura.EsValida);
        Assert.Equal(2024, lectura.Valor.Single(f => f.ClaveIndicador == "SDU-06").PrimerAnio);
    }

    [Theory]
    [InlineData("V1/V2*100000", "V1/V9", "fichas.csv, línea 2, columna formula: la fórmula «V1/V9» usa la variable V9, que la ficha no declara")]
    [InlineData("V1/V2*100000", "V1/(V2", "fichas.csv, línea 2, columna formula: la fórmula «V1/(V2» no cierra un paréntesis")]
    [InlineData(",TRIMESTRAL,MENSUAL,DESC", ",QUINCENAL,MENSUAL,DESC", "fichas.csv, línea 2, columna frecuencia: se esperaba uno de MENSUAL, BIMESTRAL,")]
    [InlineData(",34.5,2024,", ",treinta,2024,", "fichas.csv, línea 2, columna linea_base_valor: se esperaba un número con punto decimal y dice «treinta»")]
    [InlineData("SPC-01,2025,1,", "SPC-01,,1,", "fichas.csv, línea 2, columna ejercicio: la celda está vacía y el dato es obligatorio")]
    [InlineData(",16,VIGENTE", ",18,VIGENTE", "fichas.csv, línea 2, columna ods: «18» no es un Objetivo de Desarrollo Sostenible")]
    [InlineData(",70,90,110,", ",95,90,110,", "fichas.csv, línea 2, columna umbral_verde_min: el umbral verde debe ser mayor que el amarillo")]
    public void Un_dato_malo_se_nombra_con_archivo_linea_y_columna(string bueno, string malo, string esperado)
    {
        var lineas = File.ReadAllLines(Archivos.Ejemplo("fichas.csv"));
        Assert.Contains(bueno, lineas[1], StringComparison.Ordinal);
        var lectura = Leer($"{lineas[0]}\n{lineas[1].Replace(bueno, malo, StringComparison.Ordinal)}\n{lineas[2]}\n");

        Assert.Contains(lectura.Problemas, p => p.ToString().StartsWith(esperado, StringComparison.Ordinal));
        Assert.Equal("SPC-02", Assert.Single(lectura.Valor).ClaveIndicador);
    }

    [Fact]
    public void Una_ficha_repetida_se_rechaza()
    {
        var lineas = File.ReadAllLines(Archivos.Ejemplo("fichas.csv"));
        Assert.Equal("FICHA_REPETIDA", Assert.Single(Leer($"{lineas[0]}\n{lineas[1]}\n{lineas[1]}\n").Problemas).Codigo);
    }

    [Fact]
    public void Un_archivo_sin_una_columna_lo_dice()
    {
        var lectura = Leer("clave_indicador,ejercicio\nSPC-01,2025\n");
        Assert.Contains(lectura.Problemas, p => p.ToString() == "fichas.csv, línea 1: falta la columna «formula»");
        Assert.Empty(lectura.Valor);
    }

    private Lectura<IReadOnlyList<FichaTecnica>> Leer(string contenido)
    {
        var ruta = Path.Combine(_carpeta, "fichas.csv");
        File.WriteAllText(ruta, contenido);
        return FichasCsv.Leer(ruta);
    }
}
