using SeguimientoDesempeno.Datos.Tests.Bases;

namespace SeguimientoDesempeno.Datos.Tests.Flujos;

public class MarcadoresTests
{
    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Un_marcador_vuelve_igual_y_se_quita_por_su_id(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        var marcador = Registros.Marcador("m1", "i1") with
        {
            Payload = "{\"paso\":\"7.24\"}",
            DueAt = BasePrueba.Momento(60),
            Tag = "recordatorio",
            AutoBurn = false,
        };
        await t.Escribir(s => s.AddBookmarks([marcador, Registros.Marcador("m2", "i1", 2)]));
        Assert.Equal(marcador, t.Leer(s => s.FindBookmark("m1")));
        await t.Escribir(s => s.RemoveBookmarks(["m1", "ninguno"]));
        Assert.Null(t.Leer(s => s.FindBookmark("m1")));
        Assert.Equal(["m2"], t.Leer(s => s.ListBookmarks()).Select(m => m.Id));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Se_encuentran_por_nombre_y_hash_primero_los_de_la_instancia_mas_antigua(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s =>
        {
            s.SaveInstance(Registros.Instancia("z"), 0);
            s.SaveInstance(Registros.Instancia("a"), 0);
            s.AddBookmarks(
            [
                Registros.Marcador("m1", "a"), Registros.Marcador("m2", "z", 2), Registros.Marcador("m3", "z", 1),
                Registros.Marcador("m4", "a", 2) with { CorrelationId = "2025-04" }, Registros.Marcador("m5", "a", 3) with { Hash = "H1" },
            ]);
        });
        const string nombre = "Seguimiento.TareaHumana";
        Assert.Equal(["m3", "m2", "m1", "m4"], t.Leer(s => s.FindBookmarks(nombre, "h1")).Select(m => m.Id));
        Assert.Equal(["m4"], t.Leer(s => s.FindBookmarks(nombre, "h1", "2025-04")).Select(m => m.Id));
        Assert.Equal(["m1", "m4"], t.Leer(s => s.FindBookmarks(nombre, "h1", instanceId: "a")).Select(m => m.Id));
        Assert.Empty(t.Leer(s => s.FindBookmarks("otro", "h1")));
        Assert.Equal(["m3", "m2", "m1", "m4", "m5"], t.Leer(s => s.ListBookmarks()).Select(m => m.Id));
        Assert.Equal(["m1", "m4", "m5"], t.Leer(s => s.ListBookmarks("a")).Select(m => m.Id));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Los_vencidos_salen_en_orden_de_momento_creacion_e_id(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s => s.AddBookmarks(
        [
            Registros.Marcador("sin", "i1"),
            Registros.Marcador("c", "i1") with { DueAt = BasePrueba.Momento(10) },
            Registros.Marcador("b", "i2") with { DueAt = BasePrueba.Momento(10) },
            Registros.Marcador("d", "i3") with { DueAt = BasePrueba.Momento(10), CreatedAt = BasePrueba.Momento(-1) },
            Registros.Marcador("a", "i4") with { DueAt = BasePrueba.Momento(11) },
            Registros.Marcador("f", "i5") with { DueAt = BasePrueba.Momento(9) },
        ]));
        Assert.Equal(["f", "d", "b", "c"], t.Leer(s => s.DueBookmarks(BasePrueba.Momento(10), 9)).Select(m => m.Id));
        Assert.Equal(["f", "d"], t.Leer(s => s.DueBookmarks(BasePrueba.Momento(10), 2)).Select(m => m.Id));
        Assert.Empty(t.Leer(s => s.DueBookmarks(BasePrueba.Momento(8), 9)));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Las_rutas_que_alguna_instancia_espera_salen_una_vez(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s =>
        {
            s.SaveInstance(Registros.Instancia("i1"), 0);
            s.AddBookmarks(
            [
                Registros.Marcador("m1", "i1") with { Name = "Elsa.HttpEndpoint", Payload = "\"GET /a\"" },
                Registros.Marcador("m2", "i1", 2) with { Name = "Elsa.HttpEndpoint", Payload = "\"GET /b\"" },
                Registros.Marcador("m3", "i1", 3) with { Name = "Elsa.HttpEndpoint", Payload = "\"GET /a\"" },
                Registros.Marcador("m4", "i1", 4) with { Payload = "\"GET /c\"" },
            ]);
        });
        Assert.Equal(["\"GET /a\"", "\"GET /b\""], t.Leer(s => s.HttpStimuli()).Order(StringComparer.Ordinal));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task El_diario_de_una_instancia_se_lee_por_paginas(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        var completa = Registros.Linea("i1", 2) with
        {
            ParentActivityInstanceId = "a0",
            ActivityName = "P7_24_Revisar",
            EventName = "Completed",
            Message = "listo",
            Payload = "{\"Outcomes\":[\"Done\"]}",
        };
        await t.Escribir(s => s.AppendJournal([Registros.Linea("i1", 1), completa, Registros.Linea("i2", 1)]));
        await t.Escribir(s => s.AppendJournal([Registros.Linea("i1", 3)]));
        Assert.Equal([Registros.Linea("i1", 1), completa, Registros.Linea("i1", 3)], t.Leer(s => s.ReadJournal("i1")));
        Assert.Equal([2], t.Leer(s => s.ReadJournal("i1", 1, 1)).Select(l => l.Sequence));
        Assert.Empty(t.Leer(s => s.ReadJournal("i3")));
    }

    [Theory, ClassData(typeof(CadaTransactor))]
    public async Task Un_mensaje_se_hace_una_sola_vez_y_en_orden(string clase)
    {
        using var t = new TransactorDePrueba(clase);
        await t.Escribir(s => s.Enqueue([new(0, "Event", "1"), new(0, "Dispatch", "2")]));
        await t.Escribir(s => s.Enqueue([new(0, "Event", "3")]));
        var mensajes = t.Leer(s => s.PeekMessages(10));
        Assert.Equal(["Event 1", "Dispatch 2", "Event 3"], mensajes.Select(m => $"{m.Kind} {m.Body}"));
        Assert.True(await t.Escribir(s => s.DeleteMessage(mensajes[2].Id)));
        Assert.False(await t.Escribir(s => s.DeleteMessage(mensajes[2].Id)));
        await t.Escribir(s => s.Enqueue([new(0, "Event", "4")]));
        Assert.False(await t.Escribir(s => s.DeleteMessage(mensajes[2].Id)));
        Assert.Equal(["1"], t.Leer(s => s.PeekMessages(1)).Select(m => m.Body));
    }
}
