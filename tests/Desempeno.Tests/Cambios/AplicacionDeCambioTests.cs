using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Tests.Cambios;

public class AplicacionDeCambioTests
{
    private static readonly IReadOnlyList<Trimestre> Trimestres = [.. Trimestre.Rango(new(2025, 1), new(2026, 4))];

    private static readonly (string Campo, string[] Valores)[] Cambios =
        [("definicion", ["Una.", "Otra.", "Tercera."]), ("supuesto", ["Con lluvia.", "Sin lluvia."]), ("frecuencia", ["ANUAL", "TRIMESTRAL"])];

    private static Arbitrary<List<(Trimestre Desde, string Campo, string Valor)>> Series() => (
        from desde in Gen.Elements(Trimestres.AsEnumerable())
        from cambio in Gen.Elements(Cambios)
        from valor in Gen.Elements(cambio.Valores)
        select (desde, cambio.Campo, valor)).ListOf().Select(l => l.Take(8).ToList()).ToArbitrary();

    [Theory]
    [InlineData("SPC-04", "260", "2025-T1", "65 130 182 260")]
    [InlineData("SPC-04", "260", "2025-T3", "75 150 194 260")]
    [InlineData("SPC-04", "260", "2026-T1", "65 130 182 260")]
    [InlineData("SDU-03", "6", "2025-T1", "— 3 — 6")]
    [InlineData("SPC-02", "9", "2025-T2", "8.5 9 9 9")]
    public void La_meta_nueva_se_reparte_como_la_anterior_desde_el_trimestre_del_cambio(string clave, string meta, string desde, string esperadas)
    {
        var ficha = Municipio.Ficha(clave);
        var nueva = Assert.Single(AplicacionDeCambio.Aplicar(Solicitudes.De(ficha, "meta_anual", meta, desde), [ficha]).Valor);
        Assert.Equal(esperadas, string.Join(' ', new[] { nueva.Metas.T1, nueva.Metas.T2, nueva.Metas.T3, nueva.Metas.T4 }.Select(m => m is null ? "—" : ValoresDeCampo.Numero(m))));
        Assert.Equal((ficha.MetaAnual, decimal.Parse(meta)), (nueva.MetaAnual, nueva.MetaAjustada!.Value));
    }

    [Fact]
    public void La_version_nueva_dice_su_folio_su_motivo_y_desde_cuando_rige()
    {
        var ficha = Municipio.Ficha("SPC-04");
        var nueva = Assert.Single(AplicacionDeCambio.Aplicar(Solicitudes.De(ficha, "meta_anual", "260", "2026-T1"), [ficha]).Valor);
        Assert.Equal((2, 2026, new DateOnly(2026, 1, 1), "SC-2025-001"), (nueva.Version, nueva.Ejercicio, nueva.VigenteDesde, nueva.FolioDeSolicitud));
        Assert.StartsWith("Meta anual: de «300» a «260».", nueva.MotivoDeVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_cambio_anterior_no_borra_el_que_ya_estaba_aprobado_para_despues()
    {
        var ficha = Municipio.Ficha("SPC-04");
        var conMeta = AplicacionDeCambio.Aplicar(Solicitudes.De(ficha, "meta_anual", "260", "2025-T4"), [ficha]).Valor;
        var versiones = (IReadOnlyList<FichaTecnica>)[ficha, .. conMeta];
        var conDefinicion = AplicacionDeCambio.Aplicar(Solicitudes.De(ficha, "definicion", "Otra.", "2025-T3"), versiones).Valor;

        Assert.Equal([3, 4], conDefinicion.Select(f => f.Version));
        var alCierre = AplicacionDeCambio.VigenteEn([.. versiones, .. conDefinicion], new(2025, 4))!;
        Assert.Equal(("Otra.", 260m), (alCierre.Definicion, alCierre.MetaVigente!.Value));
    }

    /// <summary>Any series of approved changes: nothing before its quarter moves, and each quarter is ruled by the changes that began by then.</summary>
    [Fact]
    public void Cada_trimestre_lo_rigen_los_cambios_que_empezaron_hasta_el_y_ninguno_anterior_se_mueve() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Series(), serie =>
        {
            var original = Municipio.Ficha("SPC-04");
            var versiones = new List<FichaTecnica> { original };
            var aplicados = new List<(Trimestre Desde, string Campo, string Valor)>();
            foreach (var cambio in serie)
            {
                var antes = Trimestres.ToDictionary(q => q, q => AplicacionDeCambio.VigenteEn(versiones, q));
                var vigente = antes[cambio.Desde]!;
                versiones.AddRange(AplicacionDeCambio.Aplicar(Solicitudes.De(vigente, cambio.Campo, cambio.Valor, cambio.Desde.ToString()), versiones).Valor);
                aplicados.Add(cambio);
                Assert.All(Trimestres.Where(q => q < cambio.Desde), q => Assert.Same(antes[q], AplicacionDeCambio.VigenteEn(versiones, q)));
                Assert.Equal(cambio.Valor, CamposDeFicha.Buscar(cambio.Campo)!.Valor(AplicacionDeCambio.VigenteEn(versiones, cambio.Desde)!));
            }

            Assert.Equal(Enumerable.Range(1, versiones.Count), versiones.Select(f => f.Version));
            Assert.All(versiones, f => Assert.Equal(original.ClaveIndicador, f.ClaveIndicador));
        }));

    /// <summary>Fields that a series never touches, and formula and variables, stay as they were.</summary>
    [Fact]
    public void Un_cambio_solo_toca_su_campo() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Series(), serie =>
        {
            var versiones = new List<FichaTecnica> { Municipio.Ficha("SPC-04") };
            foreach (var (desde, campo, valor) in serie)
            {
                var vigente = AplicacionDeCambio.VigenteEn(versiones, desde)!;
                var nueva = AplicacionDeCambio.Aplicar(Solicitudes.De(vigente, campo, valor, desde.ToString()), versiones).Valor[0];
                var otros = CamposDeFicha.Todos.Where(c => c.Clave != campo);
                Assert.All(otros, c => Assert.Equal(c.Valor(vigente), c.Valor(nueva)));
                Assert.Equal((vigente.Formula, vigente.Variables, vigente.Metas), (nueva.Formula, nueva.Variables, nueva.Metas));
                versiones.Add(nueva with { Version = versiones.Count + 1 });
            }
        }));
}
