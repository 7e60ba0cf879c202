using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Anual;

/// <summary>A municipality that begins when the calendar's day has passed.</summary>
public sealed class PrimerAnio
{
    [Fact]
    public async Task La_campana_de_un_ejercicio_sin_fichas_se_abre_una_vez_y_llega_a_la_tabla_maestra()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-10 09:00", conFichas: false);
        var primero = municipio.Servicio<PrimerEjercicio>();
        Assert.Equal([2025], await primero.AbrirSiFaltaAsync());
        Assert.Empty(await primero.AbrirSiFaltaAsync());

        await municipio.HacerAsync("coord", "7.1", "", "Solicitar");
        await municipio.EntregarDiagnosticoAsync("SPC");
        await municipio.ValidarAsync("SPC");
        await municipio.AvanzarAsync("2025-03-10 10:00");
        await municipio.HacerAsync("ana", "7.6", "Llenar", "Integrar");
        await municipio.AvanzarAsync("2025-03-31 09:00");
        Assert.Single(municipio.Correos("recordatorio"));
    }

    [Fact]
    public async Task En_noviembre_se_abre_tambien_la_del_anio_que_viene_y_con_fichas_ninguna()
    {
        await using var nuevo = await Municipio.AbrirAsync("2025-11-21 09:00", conFichas: false);
        Assert.Equal([2025, 2026], await nuevo.Servicio<PrimerEjercicio>().AbrirSiFaltaAsync());
        await using var conFichas = await Municipio.AbrirAsync("2025-03-10 09:00");
        Assert.Empty(await conFichas.Servicio<PrimerEjercicio>().AbrirSiFaltaAsync());
    }
}
