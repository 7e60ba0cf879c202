using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Entregas;

public sealed class Entrega
{
    [Fact]
    public async Task El_ultimo_dia_habil_se_envia_a_cada_enlace_su_tabla_con_la_ventana()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-03-31 09:00");

        var correos = municipio.Correos("recordatorio");
        Assert.Equal(8, correos.Count);
        var spc = Assert.Single(correos, c => c.Para.Contains("enl-spc@municipio.example"));
        Assert.Contains("viernes 4 de abril de 2025", spc.Texto, StringComparison.Ordinal);
        Assert.Contains("el día 06 es domingo", spc.Texto, StringComparison.Ordinal);
        Assert.Single(spc.Adjuntos);
        Assert.Single(municipio.Registros("7.8"));
        Assert.Equal(2, municipio.Registros("7.7").Count);
    }

    [Fact]
    public async Task Entrega_en_tiempo_recibe_acuse_y_se_captura()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");

        var acuse = await municipio.HacerAsync("enl-spc", "7.11", "Entregar", "Entregada", ("tabla", TablaLlena.De(municipio, "SPC", "2025-03")));

        Assert.Contains("en tiempo", acuse.Texto, StringComparison.Ordinal);
        Assert.Equal(64, Assert.Single(acuse.Documentos).Sha256.Length);
        var envio = municipio.Leer(a => a.Envios.Buscar("SPC", new Mes(2025, 3)))!;
        Assert.Equal(EstatusDeEnvio.EnTiempo, envio.Estatus);
        Assert.Contains(municipio.Leer(a => a.Capturas.Vigentes(new Mes(2025, 3), new Mes(2025, 3))), c => c.Dato.ClaveIndicador == "SPC-01");
        Assert.Single(municipio.Correos("acuse-entrega"));
        Assert.Single(municipio.Registros("7.12", "SPC"));
        Assert.Single(municipio.Registros("7.13", "SPC"));
        Assert.Single(municipio.Registros("7.14", "SPC"));
    }

    [Fact]
    public async Task El_acuse_queda_con_la_tarea_y_solo_lo_ve_su_dependencia()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        var tarea = municipio.Tarea("enl-spc", "7.11", "Entregar").Id;
        Assert.Null(municipio.Tareas.Ver(municipio.Persona("enl-spc"), tarea)!.Acuse);

        var acuse = await municipio.HacerAsync("enl-spc", "7.11", "Entregar", "Entregada", ("tabla", TablaLlena.De(municipio, "SPC", "2025-03")));

        Assert.Equivalent(acuse, municipio.Tareas.Ver(municipio.Persona("enl-spc"), tarea)!.Acuse, strict: true);
        Assert.Single(acuse.Documentos);
        Assert.Null(municipio.Tareas.Ver(municipio.Persona("enl-sis"), tarea));
    }
}
