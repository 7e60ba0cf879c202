using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Programas;
using SeguimientoDesempeno.Formatos.Diagnosticos;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Programas;
using SeguimientoDesempeno.Formatos.Tests.Excel;

namespace SeguimientoDesempeno.Formatos.Tests.Diagnosticos;

/// <summary>SEJ-PEP-22, SEJ-PEP-21 and SEJ-PEP-18.</summary>
public class LibroDeDiagnosticoTests
{
    private static readonly LibroDeDiagnostico Formato = new()
    {
        Municipio = Ejemplo.Municipio, Ejercicio = 2026, DependenciaClave = "SPC", Dependencia = "Seguridad",
        Indicadores = [("SPC-01", "Tasa de robo"), ("SPC-02", "Tiempo de respuesta")],
    };

    private static readonly Diagnostico Lleno = new(
        SeccionDeDiagnostico.Todas.ToDictionary(s => s.Clave, s => $"Texto de {s.Titulo}."),
        [
            new("SPC-01", true, true, PropuestaDeIndicador.SeMantiene),
            new("SPC-02", false, true, PropuestaDeIndicador.Baja, "El sistema cambió."),
        ]);

    [Fact]
    public void El_formato_llenado_por_una_persona_se_lee_igual()
    {
        var libro = LibroDeDiagnostico.Llenar(Formato.Escribir(), Lleno);
        Validador.Aprueba(libro, "diagnostico.xlsx");
        Igual(Lleno, LibroDeDiagnostico.Leer(libro, "d.xlsx").Valor!);
    }

    [Fact]
    public void El_formato_con_lo_escrito_en_la_bandeja_se_lee_igual() =>
        Igual(Lleno, LibroDeDiagnostico.Leer((Formato with { Contenido = Lleno }).Escribir(), "d.xlsx").Valor!);

    [Fact]
    public void Un_formato_vacio_se_lee_sin_situaciones_y_la_revision_nombra_cada_seccion()
    {
        var lectura = LibroDeDiagnostico.Leer(Formato.Escribir(), "d.xlsx");
        Assert.Empty(lectura.Problemas);
        Assert.Equal(
            SeccionDeDiagnostico.Todas.Count + 2, RevisionDeDiagnostico.Revisar(lectura.Valor!, ["SPC-01", "SPC-02"]).Count());
    }

    [Fact]
    public void Una_celda_que_no_se_entiende_se_nombra()
    {
        var libro = WorkbookEditor.Fill(
            LibroDeDiagnostico.Llenar(Formato.Escribir(), Lleno), "xl/worksheets/sheet2.xml",
            new Dictionary<CellRef, object?> { [new CellRef(2, 3)] = "quizá", [new CellRef(3, 5)] = "regalar" });
        Assert.Equal(["C2", "E3"], LibroDeDiagnostico.Leer(libro, "d.xlsx").Problemas.Select(p => p.Lugar.Celda));
    }

    [Fact]
    public void Otro_libro_se_rechaza()
    {
        var lectura = LibroDeDiagnostico.Leer(MatrizDeIndicadores.Escribir(Ejemplo.Municipio, "Seguridad", 2026, []), "d.xlsx");
        Assert.Null(lectura.Valor);
        Assert.Equal("OTRO_FORMATO", Assert.Single(lectura.Problemas).Codigo);
    }

    [Fact]
    public void La_MIR_y_el_POA_llenados_se_leen_iguales()
    {
        var mir = new RenglonDeMir("PP01", NivelMir.Fin, "Menos delitos", "SPC-01", "Tasa de robo", "Registro", "Hay presupuesto");
        var poa = new ActividadDePoa("PP01", "Patrullar", "Informe", "informe", 12m, "SPC-01", "Titular", new DateOnly(2026, 1, 2), new DateOnly(2026, 12, 31));
        var libroMir = MatrizDeIndicadores.Llenar(MatrizDeIndicadores.Escribir(Ejemplo.Municipio, "Seguridad", 2026, []), [mir]);
        var libroPoa = ProgramaOperativo.Llenar(ProgramaOperativo.Escribir(Ejemplo.Municipio, "Seguridad", 2026, []), [poa, poa with { MetaAnual = null }]);
        Assert.Equal([mir], MatrizDeIndicadores.Leer(libroMir, "m.xlsx").Valor);
        Assert.Equal([poa, poa with { MetaAnual = null }], ProgramaOperativo.Leer(libroPoa, "p.xlsx").Valor);
        Validador.Aprueba(libroMir, "mir.xlsx");
        Validador.Aprueba(libroPoa, "poa.xlsx");
    }

    private static void Igual(Diagnostico esperado, Diagnostico leido)
    {
        Assert.Equal(esperado.Secciones, leido.Secciones);
        Assert.Equal(esperado.Indicadores, leido.Indicadores);
    }
}
