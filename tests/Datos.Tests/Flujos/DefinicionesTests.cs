using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Flujos;

public class DefinicionesTests
{
    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Solo_una_version_es_la_ultima_y_solo_una_la_publicada(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s => s.SaveDefinition(Version("v1", 1, ultima: true, publicada: true)));
        await t.Escribir(s => s.SaveDefinition(Version("v2", 2, ultima: true, publicada: false)));
        await t.Escribir(s => s.SaveDefinition(Version("x1", 1, ultima: true, publicada: true) with { DefinitionId = "otra" }));

        Assert.Equal("v2", t.Leer(s => s.FindLatest("b"))!.Id);
        Assert.Equal("v1", t.Leer(s => s.FindPublished("b"))!.Id);
        await t.Escribir(s => s.SaveDefinition(Version("v2", 2, ultima: true, publicada: true)));
        Assert.Equal(["v1 False False", "v2 True True"], t.Leer(s => s.ListDefinitions("b")).Select(d => $"{d.Id} {d.IsLatest} {d.IsPublished}"));
        Assert.True(t.Leer(s => s.FindPublished("otra"))!.IsLatest);
        Assert.Equal(["v1", "v2", "x1"], t.Leer(s => s.ListDefinitions()).Select(d => d.Id));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Una_version_vuelve_igual_y_se_puede_borrar(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        var version = Version("v1", 1, true, false) with { Name = null, Json = "{\"año\": [1,  2]}" };
        await t.Escribir(s => s.SaveDefinition(version));
        Assert.Equal(version, t.Leer(s => s.FindDefinitionVersion("v1")));
        Assert.Null(t.Leer(s => s.FindPublished("b")));
        await t.Escribir(s => s.DeleteDefinition("v1"));
        Assert.Null(t.Leer(s => s.FindDefinitionVersion("v1")));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Los_disparadores_de_una_definicion_se_reemplazan_juntos(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s =>
        {
            s.ReplaceTriggers("b", [Disparador("t2", "b", "z", 20), Disparador("t1", "b", "a", null)]);
            s.ReplaceTriggers("c", [Disparador("t3", "c", "a", 10)]);
        });
        Assert.Equal(["t1", "t2", "t3"], t.Leer(s => s.ListTriggers()).Select(d => d.Id));
        Assert.Equal(["t1", "t2", "t3"], t.Leer(s => s.FindTriggers("Event", "h")).Select(d => d.Id));
        Assert.Empty(t.Leer(s => s.FindTriggers("event", "h")));
        Assert.Equal(["t3", "t2"], t.Leer(s => s.DueTriggers(BasePrueba.Momento(20), 10)).Select(d => d.Id));
        Assert.Equal(["t3"], t.Leer(s => s.DueTriggers(BasePrueba.Momento(20), 1)).Select(d => d.Id));
        await t.Escribir(s => s.ReplaceTriggers("b", []));
        Assert.Equal([Disparador("t3", "c", "a", 10)], t.Leer(s => s.ListTriggers()));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task El_proximo_momento_es_el_menor_de_marcadores_y_disparadores(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        Assert.Null(t.Leer(s => s.NextDue()));
        await t.Escribir(s => s.ReplaceTriggers("b", [Disparador("t1", "b", "a", 20)]));
        Assert.Equal(BasePrueba.Momento(20), t.Leer(s => s.NextDue()));
        await t.Escribir(s => s.AddBookmarks([Registros.Marcador("m1", "i1") with { DueAt = BasePrueba.Momento(5) }]));
        Assert.Equal(BasePrueba.Momento(5), t.Leer(s => s.NextDue()));
        await t.Escribir(s =>
        {
            s.RemoveBookmarks(["m1"]);
            s.SetTriggerDue("t1", BasePrueba.Momento(30), "\"2025-04\"");
        });
        Assert.Equal(BasePrueba.Momento(30), t.Leer(s => s.NextDue()));
        await t.Escribir(s => s.SetTriggerDue("t1", null, null));
        Assert.Null(t.Leer(s => s.NextDue()));
    }

    private static DefinitionRecord Version(string id, int numero, bool ultima, bool publicada) =>
        new(id, "b", numero, "Recolección", ultima, publicada, BasePrueba.Momento(), "{}");

    private static TriggerRecord Disparador(string id, string definicion, string actividad, int? minuto) =>
        new(id, definicion, "v1", actividad, "Event", "h", "{\"a\":1}", minuto is { } m ? BasePrueba.Momento(m) : null);
}
