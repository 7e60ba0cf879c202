using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Flujos;

public class CatalogoDeDefinicionesTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_lista_se_pagina_se_ordena_y_dice_cuantas_hay(string motor)
    {
        using var b = await ConDefiniciones(motor);

        var pagina = Buscar(b, new DefinitionQuery { Versions = VersionSelection.Latest, Skip = 1, Take = 2 });

        Assert.Equal(["beta-2", "gama-1"], pagina.Items.Select(v => v.Id));
        Assert.Equal(3, pagina.Total);
        Assert.Equal(["gama-1", "beta-2", "alfa-1"], Ids(b, new DefinitionQuery { Versions = VersionSelection.Latest, Descending = true }));
        Assert.Equal(["beta-2", "gama-1", "beta-1", "alfa-1"], Ids(b, new DefinitionQuery { Order = DefinitionOrder.Version, Descending = true }));
        Assert.Equal("alfa-1", Ids(b, new DefinitionQuery { Order = DefinitionOrder.Created })[0]);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Se_busca_sin_mayusculas_ni_acentos_en_nombre_descripcion_e_identificador(string motor)
    {
        using var b = await ConDefiniciones(motor);

        Assert.Equal(["alfa-1"], Ids(b, new DefinitionQuery { Search = "RECOLECCION" }));
        Assert.Equal(["alfa-1"], Ids(b, new DefinitionQuery { Search = "Año" }));
        Assert.Equal(["gama-1"], Ids(b, new DefinitionQuery { Search = "gama" }));
        Assert.Empty(Ids(b, new DefinitionQuery { Search = "%" }));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Cada_eleccion_de_versiones_da_las_suyas(string motor)
    {
        using var b = await ConDefiniciones(motor);

        Assert.Equal(["alfa-1", "beta-1"], Ids(b, new DefinitionQuery { Versions = VersionSelection.Published }));
        Assert.Equal(["alfa-1"], Ids(b, new DefinitionQuery { Versions = VersionSelection.LatestAndPublished }));
        Assert.Equal(["alfa-1", "beta-1", "beta-2", "gama-1"], Ids(b, new DefinitionQuery { Versions = VersionSelection.LatestOrPublished }));
        Assert.Equal(["beta-2", "gama-1"], Ids(b, new DefinitionQuery { Versions = VersionSelection.Draft }));
        Assert.Equal(["beta-2"], Ids(b, new DefinitionQuery { Number = 2 }));
        Assert.Equal(["beta-1", "beta-2"], Ids(b, new DefinitionQuery { DefinitionIds = ["beta"] }));
        Assert.Equal(["beta-1", "gama-1"], Ids(b, new DefinitionQuery { VersionIds = ["gama-1", "beta-1", "otra"] }));
        Assert.Empty(Ids(b, new DefinitionQuery { VersionIds = [] }));
        Assert.Equal(["gama-1"], Ids(b, new DefinitionQuery { IsSystem = true }));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Se_sabe_si_un_nombre_esta_tomado_y_quien_usa_a_quien(string motor)
    {
        using var b = await ConDefiniciones(motor);

        Assert.True(b.Datos.Read(tx => tx.Get<IDefinitionIndex>().IsNameTaken("Recolección", null)));
        Assert.False(b.Datos.Read(tx => tx.Get<IDefinitionIndex>().IsNameTaken("Recolección", "alfa")));
        Assert.False(b.Datos.Read(tx => tx.Get<IDefinitionIndex>().IsNameTaken("recolección", null)));
        Assert.Equal(["beta-2"], b.Datos.Read(tx => tx.Get<IDefinitionIndex>().Mentioning("alfa")).Select(v => v.Id));
        Assert.Equal(["alfa-1"], b.Datos.Read(tx => tx.Get<IDefinitionIndex>().UsableAsActivities()).Select(v => v.Id));
    }

    private static async Task<BasePrueba> ConDefiniciones(string motor)
    {
        var b = new BasePrueba(motor);
        await b.Datos.RunAsync(tx =>
        {
            tx.Workflows.SaveDefinition(Version("alfa", 1, "Recolección", true, """{"description":"Del AÑO","options":{"usableAsActivity":true}}"""));
            tx.Workflows.SaveDefinition(Version("beta", 1, "revisión", true, "{}"));
            tx.Workflows.SaveDefinition(Version("beta", 2, "Revisión", false, """{"root":{"workflowDefinitionId":"alfa"}}"""));
            tx.Workflows.SaveDefinition(Version("gama", 1, "Zeta", false, """{"isSystem":true,"isReadonly":true}"""));
            return true;
        });
        return b;
    }

    private static DefinitionRecord Version(string definicion, int numero, string nombre, bool publicada, string json) =>
        new($"{definicion}-{numero}", definicion, numero, nombre, true, publicada, BasePrueba.Momento(definicion[0] + numero), json);

    private static DefinitionPage Buscar(BasePrueba b, DefinitionQuery consulta) => b.Datos.Read(tx => tx.Get<IDefinitionIndex>().Query(consulta));

    private static List<string> Ids(BasePrueba b, DefinitionQuery consulta) => [.. Buscar(b, consulta).Items.Select(v => v.Id)];
}
