using System.Text;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Csv;

public sealed class LecturaDeDatosTests : IDisposable
{
    private const string Variables = "clave_indicador,ejercicio,mes,variable,valor,fecha_limite,fecha_recepcion,estatus_envio\n";

    private readonly string _carpeta = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    [Fact]
    public void Los_archivos_del_ejemplo_se_leen_sin_errores_y_completos()
    {
        Assert.Equal(648, Municipio.Valores.Count);
        Assert.Equal(561, Municipio.Valores.Count(v => v.Estatus == EstatusDeEnvio.EnTiempo));
        Assert.Equal(96, Municipio.Envios.Count);
        Assert.Equal(148, Municipio.Presupuesto.Count);
        var solicitudes = SolicitudesDeCambioCsv.Leer(Archivos.Ejemplo("solicitudes_cambio.csv"));
        Assert.True(solicitudes.EsValida);
        Assert.Equal((8, CausalDeCambio.RecursosMateriales), (solicitudes.Valor.Count, solicitudes.Valor[0].Causal));
        var plan = PlanDeAccionesCsv.Leer(Archivos.Ejemplo("plan_acciones.csv"), 2025);
        Assert.True(plan.EsValida);
        Assert.Equal((10, new Trimestre(2025, 1)), (plan.Valor.Count, plan.Valor[0].Trimestre));
    }

    [Theory]
    [InlineData("SPC-01,2025,13,V1,29,2025-02-06,2025-02-05,EN_TIEMPO", "columna mes: se esperaba un número de 1 a 12 y dice «13»")]
    [InlineData("SPC-01,2025,1,V1,n/d,2025-02-06,2025-02-05,EN_TIEMPO", "columna valor: se esperaba un número con punto decimal y dice «n/d»")]
    [InlineData("SPC-01,2025,1,V1,29,06/02/2025,2025-02-05,EN_TIEMPO", "columna fecha_limite: se esperaba una fecha con la forma 2025-03-31 y dice «06/02/2025»")]
    [InlineData("SPC-01,2025,1,V1,29,2025-02-06,2025-02-05,A_TIEMPO", "columna estatus_envio: se esperaba uno de PENDIENTE, EN_TIEMPO, PRORROGA, EXTEMPORANEA, NO_ENVIADA y dice «A_TIEMPO»")]
    [InlineData("SPC-01,2025,1,V1,29,2025-02-06,,EN_TIEMPO", "columna fecha_recepcion: hay un valor y falta la fecha en que se recibió")]
    [InlineData("SPC-01,2025,1,V1", "la fila tiene 4 columnas y el encabezado 8")]
    public void Un_valor_malo_se_nombra_con_su_linea(string fila, string esperado)
    {
        var lectura = LeerVariables("SPC-02,2025,1,V1,1,2025-02-06,2025-02-05,EN_TIEMPO\n" + fila + "\n");
        var separador = esperado.StartsWith("columna", StringComparison.Ordinal) ? ", " : ": ";
        Assert.Equal($"variables.csv, línea 3{separador}{esperado}", Assert.Single(lectura.Problemas).ToString());
        Assert.Single(lectura.Valor);
    }

    [Fact]
    public void Sin_fecha_limite_ni_estatus_se_clasifica_con_el_calendario()
    {
        var lectura = LeerVariables("SPC-01,2025,3,V1,29,,2025-04-05,\nSPC-01,2025,4,V1,29,,2025-05-06,\nSPC-01,2025,5,V1,,,,\n");
        Assert.Equal(
            [(new(2025, 4, 4), EstatusDeEnvio.Extemporanea), (new(2025, 5, 6), EstatusDeEnvio.EnTiempo), (new(2025, 6, 6), EstatusDeEnvio.NoEnviada)],
            lectura.Valor.Select(v => (v.FechaLimite, v.Estatus)));
    }

    [Fact]
    public void Un_valor_repetido_se_rechaza_y_uno_contradictorio_se_advierte()
    {
        const string Fila = "SPC-01,2025,1,V1,29,2025-02-06,2025-02-07,EN_TIEMPO\n";
        Assert.Equal(["ESTATUS_CONTRADICTORIO", "VALOR_REPETIDO"], LeerVariables(Fila + Fila).Problemas.Select(p => p.Codigo).Distinct());
    }

    [Fact]
    public void Un_archivo_que_no_existe_que_no_es_UTF8_o_con_comillas_abiertas_se_explica()
    {
        Assert.Equal("CSV_CODIFICACION", Assert.Single(Leer([.. Encoding.UTF8.GetBytes(Variables), 0xE9, 0x0A])).Codigo);
        Assert.Equal("CSV_COMILLAS", Assert.Single(Leer(Encoding.UTF8.GetBytes(Variables + "\"SPC-01,2025\n"))).Codigo);
        Assert.Equal("CSV_VACIO", Assert.Single(Leer([])).Codigo);
        Assert.Equal("ARCHIVO_NO_LEGIBLE", Assert.Single(VariablesCsv.Leer(Path.Combine(_carpeta, "no.csv"), Municipio.Calendario).Problemas).Codigo);
    }

    [Fact]
    public void Un_archivo_separado_con_punto_y_coma_se_dice_una_sola_vez()
    {
        var problema = Assert.Single(Leer(Encoding.UTF8.GetBytes(Variables.Replace(',', ';'))));
        Assert.Equal("variables.csv, línea 1: las columnas se separan con coma y el archivo usa punto y coma", problema.ToString());
    }

    [Fact]
    public void Una_fila_de_presupuesto_repetida_se_rechaza_para_no_sumarla_dos_veces()
    {
        var lineas = File.ReadAllLines(Archivos.Ejemplo("presupuesto.csv"));
        using var contenido = new MemoryStream(Encoding.UTF8.GetBytes($"{lineas[0]}\n{lineas[1]}\n{lineas[1]}\n"));
        var problema = Assert.Single(PresupuestoCsv.Leer(contenido, "PbR.csv").Problemas);
        Assert.Equal(("PRESUPUESTO_REPETIDO", "PbR.csv", 3), (problema.Codigo, problema.Lugar.Archivo, problema.Lugar.Linea));
    }

    [Fact]
    public void Un_presupuesto_que_no_cuadra_nombra_archivo_linea_y_columna()
    {
        var lineas = File.ReadAllLines(Archivos.Ejemplo("presupuesto.csv"));
        using var contenido = new MemoryStream(Encoding.UTF8.GetBytes(
            $"{lineas[0]}\n{lineas[1].Replace(",620000000.00,0.00,0.00,", ",620000000.00,5.00,0.00,", StringComparison.Ordinal)}\n"));
        Assert.Equal(
            "PbR.csv, línea 2, columna modificado: el modificado no es igual a aprobado + ampliaciones − reducciones",
            Assert.Single(PresupuestoCsv.Leer(contenido, "PbR.csv").Problemas).ToString());
    }

    private Desempeno.Problemas.Lectura<IReadOnlyList<ValorCapturado>> LeerVariables(string filas)
    {
        var ruta = Path.Combine(_carpeta, "variables.csv");
        File.WriteAllText(ruta, Variables + filas);
        return VariablesCsv.Leer(ruta, Municipio.Calendario);
    }

    private IReadOnlyList<Desempeno.Problemas.Problema> Leer(byte[] contenido)
    {
        var ruta = Path.Combine(_carpeta, "variables.csv");
        File.WriteAllBytes(ruta, contenido);
        return VariablesCsv.Leer(ruta, Municipio.Calendario).Problemas;
    }
}
