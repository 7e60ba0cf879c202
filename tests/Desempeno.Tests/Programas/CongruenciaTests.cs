using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Programas;

namespace SeguimientoDesempeno.Desempeno.Tests.Programas;

public class CongruenciaTests
{
    private static readonly FichaTecnica Ficha = Municipio.Ficha("SPC-02");
    private static readonly RenglonDeMir Mir = new(Ficha.ProgramaClave, Ficha.NivelMir, "Objetivo", Ficha.ClaveIndicador, Ficha.Nombre, "Medio", "Supuesto");
    private static readonly ActividadDePoa Poa = new(
        Ficha.ProgramaClave, "Actividad", "Entregable", "pieza", 1, Ficha.ClaveIndicador, "Titular", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    [Fact]
    public void Lo_que_coincide_no_tiene_problemas() => Assert.Empty(Congruencia.Revisar([Ficha], [Mir], [Poa]));

    [Fact]
    public void Lo_que_la_MIR_y_el_POA_piden_sin_ficha_es_error()
    {
        var problemas = Congruencia.Revisar([], [Mir], [Poa]).ToList();
        Assert.Equal(["MIR_SIN_FICHA", "POA_SIN_FICHA"], problemas.Select(p => p.Codigo));
        Assert.All(problemas, p => Assert.Equal(Severidad.Error, p.Severidad));
    }

    [Fact]
    public void Una_actividad_con_ficha_que_no_esta_en_la_MIR_ni_en_el_POA_se_advierte() =>
        Assert.Equal(["FICHA_SIN_MIR", "FICHA_SIN_POA"], Congruencia.Revisar([Ficha with { NivelMir = NivelMir.Actividad }], [], []).Select(p => p.Codigo));

    [Fact]
    public void Programa_nivel_nombre_y_fechas_se_comparan()
    {
        var problemas = Congruencia.Revisar(
            [Ficha],
            [Mir with { ProgramaClave = "PP99", Nivel = NivelMir.Actividad, Indicador = "Otro nombre" }],
            [Poa with { Fin = new DateOnly(2025, 1, 1) }]);
        Assert.Equal(["MIR_PROGRAMA", "MIR_NIVEL", "MIR_NOMBRE", "POA_FECHAS"], problemas.Select(p => p.Codigo));
    }

    [Fact]
    public void Una_ficha_ajena_de_otro_anio_o_con_clave_de_baja_es_error()
    {
        var problemas = RevisionDelEjercicio.Revisar([Ficha], "DIF", 2026, new HashSet<string> { Ficha.ClaveIndicador });
        Assert.Equal(
            ["CLAVE_DE_BAJA", "FICHA_AJENA", "FICHA_EJERCICIO"],
            problemas.Where(p => p.Problema.Severidad == Severidad.Error).Select(p => p.Problema.Codigo).Order());
    }

    [Fact]
    public void Las_fichas_del_ejemplo_no_tienen_errores_de_ejercicio() =>
        Assert.DoesNotContain(
            Municipio.Fichas.GroupBy(f => f.DependenciaClave)
                .SelectMany(g => RevisionDelEjercicio.Revisar([.. g], g.Key, 2025, new HashSet<string>())),
            p => p.Problema.Severidad == Severidad.Error);

    [Fact]
    public void Un_denominador_que_puede_ser_cero_y_un_nivel_poco_usual_se_advierten()
    {
        var rara = Ficha with { NivelMir = NivelMir.Fin, Tipo = TipoIndicador.Gestion, Dimension = Dimension.Economia, Pmd = null };
        Assert.Equal(
            ["FICHA_DENOMINADOR", "FICHA_NIVEL", "FICHA_NIVEL", "FICHA_PMD"],
            RevisionDelEjercicio.Revisar([rara], "SPC", 2025, new HashSet<string>()).Select(p => p.Problema.Codigo).Order());
    }

    [Fact]
    public void Un_diagnostico_que_mantiene_lo_que_ya_no_sirve_se_advierte_y_un_ajuste_sin_motivo_es_error()
    {
        var completo = SeccionDeDiagnostico.Todas.ToDictionary(s => s.Clave, _ => "Texto");
        var diagnostico = new Diagnostico(completo,
        [
            new("SPC-01", false, true, PropuestaDeIndicador.SeMantiene), new("SPC-02", true, true, PropuestaDeIndicador.SeAjusta),
            new("SPC-02", true, true, PropuestaDeIndicador.SeAjusta, "Con motivo"),
        ]);
        Assert.Equal(
            ["INDICADOR_SIN_SITUACION", "INDICADOR_REPETIDO", "PROPUESTA_DUDOSA", "SIN_MOTIVO"],
            RevisionDeDiagnostico.Revisar(diagnostico, ["SPC-01", "SPC-02", "SPC-03"]).Select(p => p.Codigo));
    }
}
