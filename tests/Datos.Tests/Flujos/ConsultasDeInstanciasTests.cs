using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Flujos;

public class ConsultasDeInstanciasTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_lista_filtra_por_cada_campo(string motor)
    {
        using var b = new BasePrueba(motor);
        await GuardarAsync(
            b,
            Registros.Instancia("a") with { Name = "Enero", CorrelationId = "2025-01" },
            Registros.Instancia("b") with { DefinitionId = "c", DefinitionVersionId = "c-v2", Version = 2, Name = "Año 50%" },
            Registros.Instancia("c") with { Status = WorkflowStatus.Finished, SubStatus = WorkflowSubStatus.Faulted, IncidentCount = 1, FinishedAt = BasePrueba.Momento(5) },
            Registros.Instancia("d") with { UpdatedAt = BasePrueba.Momento(9) });

        Assert.Equal("dcba", Ids(b, new()));
        Assert.Equal("b", Ids(b, new() { DefinitionIds = ["c", "x"] }));
        Assert.Equal("b", Ids(b, new() { DefinitionVersionId = "c-v2" }));
        Assert.Equal("b", Ids(b, new() { Version = 2 }));
        Assert.Equal("a", Ids(b, new() { CorrelationId = "2025-01" }));
        Assert.Equal("a", Ids(b, new() { Name = "Enero" }));
        Assert.Equal("c", Ids(b, new() { Statuses = [WorkflowStatus.Finished] }));
        Assert.Equal("dcba", Ids(b, new() { SubStatuses = [WorkflowSubStatus.Faulted, WorkflowSubStatus.Suspended] }));
        Assert.Equal("c", Ids(b, new() { HasIncidents = true }));
        Assert.Equal("dba", Ids(b, new() { HasIncidents = false }));
        Assert.Equal("ca", Ids(b, new() { Ids = ["a", "c"] }));
        Assert.Equal("", Ids(b, new() { Ids = [] }));
        Assert.Equal("a", Ids(b, new() { SearchTerm = " ENER " }));
        Assert.Equal("b", Ids(b, new() { SearchTerm = "50%" }));
        Assert.Equal("", Ids(b, new() { SearchTerm = "5_%" }));
        Assert.Equal("", Ids(b, new() { SearchTerm = "5\\" }));
        Assert.Equal("d", Ids(b, new() { Moments = [new(InstanceOrder.Updated, MomentComparison.GreaterThan, BasePrueba.Momento())] }));
        Assert.Equal("c", Ids(b, new() { Moments = [new(InstanceOrder.Finished, MomentComparison.Is, BasePrueba.Momento(5)), new(InstanceOrder.Created, MomentComparison.LessThanOrEqual, BasePrueba.Momento())] }));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_texto_se_encuentra_con_mayusculas_o_sin_ellas_y_con_acentos_o_sin_ellos(string motor)
    {
        using var b = new BasePrueba(motor);
        await GuardarAsync(
            b,
            Registros.Instancia("a") with { Name = "Ciudad de México" },
            Registros.Instancia("b") with { Name = "PINGÜINO DE AÑIL" },
            Registros.Instancia("c") with { Name = null, CorrelationId = "Recepción" });

        foreach (var buscado in new[] { "MÉXICO", "méxico", "mexico", "MEXICO" }) Assert.Equal("a", Ids(b, new() { SearchTerm = buscado }));
        foreach (var buscado in new[] { "pingüino de añil", "PINGUINO", "anil" }) Assert.Equal("b", Ids(b, new() { SearchTerm = buscado }));
        foreach (var buscado in new[] { "RECEPCIÓN", "recepcion" }) Assert.Equal("c", Ids(b, new() { SearchTerm = buscado }));
        Assert.Equal("", Ids(b, new() { SearchTerm = "Méxicö" }));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_lista_se_ordena_y_se_pagina_y_lo_que_no_tiene_valor_va_al_final(string motor)
    {
        using var b = new BasePrueba(motor);
        await GuardarAsync(
            b,
            Registros.Instancia("a") with { Name = "B", UpdatedAt = BasePrueba.Momento(3) },
            Registros.Instancia("b") with { FinishedAt = BasePrueba.Momento(7) },
            Registros.Instancia("c") with { Name = "A", UpdatedAt = BasePrueba.Momento(1), FinishedAt = BasePrueba.Momento(8) });

        Assert.Equal("abc", Ids(b, new() { Ascending = true }));
        Assert.Equal("cab", Ids(b, new() { OrderBy = InstanceOrder.Name, Ascending = true }));
        Assert.Equal("acb", Ids(b, new() { OrderBy = InstanceOrder.Updated }));
        Assert.Equal("cba", Ids(b, new() { OrderBy = InstanceOrder.Finished }));
        Assert.Equal("bca", Ids(b, new() { OrderBy = InstanceOrder.Finished, Ascending = true }));
        Assert.Equal("b", Pagina(b, new() { OrderBy = InstanceOrder.Name, Ascending = true, Skip = 2, Take = 5 }));
        Assert.Equal("a", Pagina(b, new() { OrderBy = InstanceOrder.Finished, Skip = 2, Take = 1 }));
        Assert.Equal("bc", Pagina(b, new() { Ascending = true, Skip = 1, Take = 5 }));
        Assert.Equal("", Pagina(b, new() { OrderBy = InstanceOrder.Name, Skip = 3, Take = 5 }));
        foreach (var buscado in new[] { null, "2025-03" })
        {
            var (pagina, total) = b.Datos.Read(tx => tx.Get<IInstanceQueries>().PageInstances(new() { SearchTerm = buscado, Skip = 1, Take = 1 }));
            Assert.Equal(("b", 3), (pagina.Single().Id, total));
        }

        Assert.Equal(3, b.Datos.Read(tx => tx.Get<IInstanceQueries>().PageInstances(new() { Skip = 5_000, Take = 1 })).Total);
        Assert.Equal(["a", "b"], b.Datos.Read(tx => tx.Get<IInstanceQueries>().ListInstanceIds(new(), 2)));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_bitacora_filtra_pagina_y_da_las_lineas_de_una_ejecucion(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Flujos(tx => tx.Workflows.AppendJournal(
        [
            Registros.Linea("i1", 1) with { ActivityType = "Elsa.Workflow", ActivityInstanceId = "i1.1", NodeId = "w" },
            Registros.Linea("i1", 2) with { ActivityInstanceId = "i1.2" },
            Registros.Linea("i1", 3) with { ActivityInstanceId = "i1.2", EventName = "Completed", ActivityId = "otra" },
            Registros.Linea("i2", 1),
        ]));
        string Numeros(JournalQuery consulta) => string.Concat(b.Datos.Read(tx => tx.Get<IInstanceQueries>().ListJournal(consulta)).Select(linea => linea.Sequence));

        Assert.Equal("123", Numeros(new("i1")));
        Assert.Equal("23", Numeros(new("i1") { ExcludedTypes = ["Elsa.Workflow"] }));
        Assert.Equal("1", Numeros(new("i1") { NodeIds = ["w"] }));
        Assert.Equal("3", Numeros(new("i1") { ActivityIds = ["otra"], EventNames = ["Completed"] }));
        Assert.Equal("2", Numeros(new("i1") { Skip = 1, Take = 1 }));
        Assert.Equal(2, b.Datos.Read(tx => tx.Get<IInstanceQueries>().CountJournal(new("i1") { ExcludedTypes = ["Elsa.Workflow"], Take = 1 })));
        Assert.Equal([2, 3], b.Datos.Read(tx => tx.Get<IInstanceQueries>().ListExecution("i1", "i1.2")).Select(linea => linea.Sequence));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Eliminar_una_instancia_se_lleva_su_bitacora_y_sus_esperas_y_nada_mas(string motor)
    {
        using var b = new BasePrueba(motor);
        await GuardarAsync(b, Registros.Instancia("a"), Registros.Instancia("b"));
        await b.Flujos(tx =>
        {
            tx.Workflows.AddBookmarks([Registros.Marcador("m1", "a"), Registros.Marcador("m2", "b")]);
            tx.Workflows.AppendJournal([Registros.Linea("a", 1), Registros.Linea("b", 1)]);
            Assert.True(tx.Get<IInstanceQueries>().DeleteInstance("a"));
            Assert.False(tx.Get<IInstanceQueries>().DeleteInstance("a"));
        });

        Assert.Equal("b", Ids(b, new()));
        Assert.Equal(["m2"], b.Datos.Read(tx => tx.Workflows.ListBookmarks()).Select(marcador => marcador.Id));
        Assert.Empty(b.Datos.Read(tx => tx.Workflows.ReadJournal("a")));
        Assert.Single(b.Datos.Read(tx => tx.Workflows.ReadJournal("b")));
    }

    private static Task GuardarAsync(BasePrueba b, params InstanceRecord[] instancias) =>
        b.Flujos(tx => Array.ForEach(instancias, instancia => tx.Workflows.SaveInstance(instancia, 0)));

    private static string Pagina(BasePrueba b, InstanceQuery consulta) =>
        string.Concat(b.Datos.Read(tx => tx.Get<IInstanceQueries>().PageInstances(consulta)).Items.Select(instancia => instancia.Id));

    private static string Ids(BasePrueba b, InstanceQuery consulta) => b.Datos.Read(tx =>
    {
        var (hallados, total) = tx.Get<IInstanceQueries>().PageInstances(consulta);
        Assert.Equal(hallados.Count, total);
        return string.Concat(hallados.Select(instancia => instancia.Id));
    });
}
