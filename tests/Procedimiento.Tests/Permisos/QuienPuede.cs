using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Permisos;

public sealed class QuienPuede
{
    [Fact]
    public async Task Solo_el_enlace_de_la_dependencia_ve_y_termina_su_entrega()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        var tarea = municipio.Tarea("enl-spc", "7.11", "Entregar");
        var tabla = TablaLlena.De(municipio, "SPC", "2025-03");

        foreach (var usuario in new[] { "enl-dif", "ana", "jef", "coord", "ti", "dpp", "cm", "dueno", "auditor", "admin" })
        {
            Assert.Null(municipio.Tareas.Ver(municipio.Persona(usuario), tarea.Id));
            var respuesta = await municipio.IntentarAsync(usuario, tarea, "Entregada", ("tabla", tabla));
            Assert.Equal("TAREA_AJENA", Assert.Single(respuesta.Problemas).Codigo);
        }

        Assert.NotNull(municipio.Tareas.Ver(municipio.Persona("enl-spc"), tarea.Id));
    }

    [Fact]
    public async Task El_enlace_de_otra_dependencia_no_descarga_la_tabla()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        var documento = Assert.Single(municipio.Leer(a => a.Documentos.Lista("TABLA_ENVIADA", "2025-03", "SPC")));

        Assert.Null(municipio.Tareas.Descargar(municipio.Persona("enl-dif"), documento.Id));
        Assert.NotNull(municipio.Tareas.Descargar(municipio.Persona("enl-spc"), documento.Id));
        Assert.NotNull(municipio.Tareas.Descargar(municipio.Persona("ana"), documento.Id));
    }

    [Fact]
    public async Task La_tabla_de_otra_dependencia_se_rechaza_y_nada_cambia()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        var tarea = municipio.Tarea("enl-spc", "7.11", "Entregar");

        var respuesta = await municipio.IntentarAsync("enl-spc", tarea, "Entregada", ("tabla", TablaLlena.De(municipio, "DIF", "2025-03")));

        Assert.Contains(respuesta.Problemas, p => p.Codigo == "OTRA_DEPENDENCIA");
        Assert.Empty(municipio.Leer(a => a.Documentos.Lista("TABLA_RECIBIDA", "2025-03")));
        Assert.True(municipio.TieneTarea("enl-spc", "7.11", "Entregar"));
    }

    [Fact]
    public async Task Una_tarea_terminada_no_se_termina_dos_veces_ni_con_el_resultado_del_plazo()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        var tarea = municipio.Tarea("enl-spc", "7.9");

        var reservado = await municipio.IntentarAsync("enl-spc", tarea, "Sin acuse");
        Assert.Equal("RESULTADO_INVALIDO", Assert.Single(reservado.Problemas).Codigo);
        Assert.True((await municipio.IntentarAsync("enl-spc", tarea, "Recibí la tabla")).Aceptada);
        var repetido = await municipio.IntentarAsync("enl-spc", tarea, "Recibí la tabla");
        Assert.Equal("TAREA_TERMINADA", Assert.Single(repetido.Problemas).Codigo);
        Assert.Contains(municipio.Tareas.Historial(municipio.Persona("enl-spc")), t => t.Id == tarea.Id && t.Resultado == "Recibí la tabla");
    }

    [Fact]
    public async Task Una_tarea_que_no_existe_se_rechaza_sin_decir_mas()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        var respuesta = await municipio.Tareas.CompletarAsync(municipio.Persona("ana"), new CompletarTarea("nada", "Done"));
        Assert.Equal("TAREA_AJENA", Assert.Single(respuesta.Problemas).Codigo);
    }
}
