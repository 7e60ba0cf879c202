using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Flujos;

public class InstanciasTests
{
    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Una_instancia_vuelve_como_se_guardo_la_ultima_vez(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        var terminada = Registros.Instancia("i1", 2) with
        {
            Status = WorkflowStatus.Finished,
            SubStatus = WorkflowSubStatus.Faulted,
            Name = "Marzo",
            CorrelationId = null,
            IncidentCount = 1,
            UpdatedAt = BasePrueba.Momento(9),
            FinishedAt = BasePrueba.Momento(9),
            State = "{}",
        };
        await t.Escribir(s => s.SaveInstance(Registros.Instancia("i1"), 0));
        Assert.Equal(Registros.Instancia("i1"), t.Leer(s => s.FindInstance("i1")));
        await t.Escribir(s => s.SaveInstance(terminada, 1));
        Assert.Equal(terminada, t.Leer(s => s.FindInstance("i1")));
        Assert.Null(t.Leer(s => s.FindInstance("I1")));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Gana_la_rafaga_que_guarda_primero_y_la_otra_lo_sabe(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s => s.SaveInstance(Registros.Instancia("i1"), 0));
        await t.Escribir(s => s.SaveInstance(Registros.Instancia("i1", 2), 1));
        await Assert.ThrowsAsync<RevisionConflictException>(
            () => t.Escribir(s => s.SaveInstance(Registros.Instancia("i1", 2) with { State = "\"perdedora\"" }, 1)));
        await Assert.ThrowsAsync<RevisionConflictException>(() => t.Escribir(s => s.SaveInstance(Registros.Instancia("i1"), 0)));
        await Assert.ThrowsAsync<RevisionConflictException>(() => t.Escribir(s => s.SaveInstance(Registros.Instancia("i2", 2), 1)));
        Assert.Equal(Registros.Instancia("i1", 2), t.Leer(s => s.FindInstance("i1")));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task El_filtro_restringe_ordena_por_creacion_y_pagina(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s =>
        {
            s.SaveInstance(Registros.Instancia("z"), 0);
            s.SaveInstance(Registros.Instancia("y") with { DefinitionId = "c", ParentInstanceId = "z", CorrelationId = "2025-03:SPC" }, 0);
            s.SaveInstance(Registros.Instancia("x") with { Status = WorkflowStatus.Finished, SubStatus = WorkflowSubStatus.Finished }, 0);
            s.SaveInstance(Registros.Instancia("w") with { IncidentCount = 2, DefinitionVersionId = "v2" }, 0);
        });
        string Ids(InstanceFilter filtro) => string.Concat(t.Leer(s => s.ListInstances(filtro)).Select(i => i.Id));

        Assert.Equal("zyxw", Ids(new InstanceFilter()));
        Assert.Equal("wxyz", Ids(new InstanceFilter { NewestFirst = true }));
        Assert.Equal("yx", Ids(new InstanceFilter { Skip = 1, Take = 2 }));
        Assert.Equal("y", Ids(new InstanceFilter { DefinitionIds = ["c", "d"] }));
        Assert.Equal("", Ids(new InstanceFilter { DefinitionIds = [] }));
        Assert.Equal("w", Ids(new InstanceFilter { DefinitionVersionId = "v2" }));
        Assert.Equal("y", Ids(new InstanceFilter { CorrelationId = "2025-03:SPC" }));
        Assert.Equal("y", Ids(new InstanceFilter { ParentInstanceId = "z" }));
        Assert.Equal("x", Ids(new InstanceFilter { Status = WorkflowStatus.Finished }));
        Assert.Equal("zyw", Ids(new InstanceFilter { SubStatus = WorkflowSubStatus.Suspended }));
        Assert.Equal("w", Ids(new InstanceFilter { HasIncidents = true }));
        Assert.Equal("zyx", Ids(new InstanceFilter { HasIncidents = false }));
        Assert.Equal(3, t.Leer(s => s.CountInstances(new InstanceFilter { HasIncidents = false, Skip = 1, Take = 1 })));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Se_sabe_si_corre_alguna_de_una_definicion_o_correlacion(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        Assert.False(t.Leer(s => s.AnyRunning(null, null)));
        await t.Escribir(s =>
        {
            s.SaveInstance(Registros.Instancia("i1"), 0);
            s.SaveInstance(Registros.Instancia("i2") with { CorrelationId = "2025-02", Status = WorkflowStatus.Finished }, 0);
        });
        Assert.True(t.Leer(s => s.AnyRunning("b-recoleccion-mensual", "2025-03")));
        Assert.True(t.Leer(s => s.AnyRunning(null, "2025-03")));
        Assert.True(t.Leer(s => s.AnyRunning("b-recoleccion-mensual", null)));
        Assert.False(t.Leer(s => s.AnyRunning("b-recoleccion-mensual", "2025-02")));
        Assert.False(t.Leer(s => s.AnyRunning("otra", null)));
    }
}
