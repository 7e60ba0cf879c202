using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>What an Enlace asks of the Dirección, and its answer, by hand in Chromium and without JavaScript.</summary>
public sealed partial class RecorridoDeUnCambioTests(ServidorDeDemostracion demostracion) : IClassFixture<ServidorDeDemostracion>
{
    private const string Indicador = "SDU-03";
    private const string SinDinero = "Modificación de meta · No se cuenta con los recursos financieros para alcanzar la meta actual y se acredita que se solicitaron y no se entregaron";
    private const string Falta = "Falta el documento que acredite que el recurso se solicitó y no se entregó.";

    [Fact]
    public async Task Un_enlace_pide_la_prorroga_y_recibe_la_respuesta()
    {
        var enlace = await Bandeja.EntrarAsync(demostracion, "enl-spc");
        await enlace.AbrirTareaAsync("7.11", "marzo de 2025", "Solicitar");
        await enlace.Pagina.Locator("#campo-tipo").SelectOptionAsync("Ordinaria");
        await enlace.ResponderAsync("Solicitar");
        await enlace.EsperarAcuseAsync();

        await enlace.AbrirTareaAsync("7.11", "marzo de 2025", "Entregar la tabla");
        await Assertions.Expect(enlace.Pagina.Locator("main")).ToContainTextAsync("martes 8 de abril de 2025");
        await Assertions.Expect(enlace.Pagina.Locator(".historia")).ToContainTextAsync(new Regex("Se contestó la prórroga ordinaria .* concedida"));
        await Capturas.TomarAsync(enlace.Pagina, "20-prorroga-concedida");
    }

    [Fact]
    public async Task Un_cambio_rechazado_por_falta_de_soporte_se_reingresa_se_aprueba_y_el_portal_muestra_las_dos_versiones()
    {
        var enlace = await Bandeja.EntrarAsync(demostracion, "enl-sdu");
        await enlace.IrAsync("/cambios");
        await Accesibilidad.RevisarAsync(demostracion.Navegador, enlace.Pagina);
        await enlace.Pagina.GetByLabel("Indicador", new() { Exact = true }).SelectOptionAsync(Indicador);
        await enlace.ResponderAsync("Llenar la solicitud");
        var rechazada = await SolicitarAsync(enlace, conSoporte: false);

        var coordinacion = await Bandeja.EntrarAsync(demostracion, "coord");
        await coordinacion.AbrirTareaAsync("7.38", rechazada);
        await coordinacion.ResponderAsync("Aprobar");
        await Assertions.Expect(coordinacion.Pagina.Locator("#problemas")).ToContainTextAsync("se solicitó y no se entregó");
        await RetratarAsync(coordinacion, "22-sin-soporte-no-se-aprueba");
        await coordinacion.Pagina.Locator("#campo-motivo").FillAsync(Falta);
        await coordinacion.ResponderAsync("Proponer rechazo");
        await coordinacion.EsperarAcuseAsync();
        foreach (var usuario in new[] { "ana", "jef" })
        {
            await (await Bandeja.EntrarAsync(demostracion, usuario)).AtenderAsync("7.39", rechazada, "De acuerdo");
        }

        await coordinacion.AbrirTareaAsync("7.39", rechazada);
        await RetratarAsync(coordinacion, "23-informar-el-rechazo");
        await coordinacion.ResponderAsync("Informar el rechazo");
        await coordinacion.EsperarAcuseAsync();

        await enlace.IrAsync("/cambios");
        await Assertions.Expect(enlace.Pagina.GetByRole(AriaRole.Row, new() { Name = rechazada })).ToContainTextAsync(Falta);
        await RetratarAsync(enlace, "24-cambios");
        await enlace.Pagina.GetByRole(AriaRole.Button, new() { Name = $"Reingresar {rechazada}" }).ClickAsync();
        await Assertions.Expect(enlace.Pagina.Locator("#campo-valor")).ToHaveValueAsync("6");
        var reingreso = await SolicitarAsync(enlace, conSoporte: true);

        await coordinacion.AbrirTareaAsync("7.38", reingreso);
        await RetratarAsync(coordinacion, "25-analizar-el-reingreso");
        await coordinacion.ResponderAsync("Aprobar");
        await coordinacion.EsperarAcuseAsync();
        await LeerLaFichaAsync(reingreso);
    }

    private async Task<string> SolicitarAsync(Bandeja enlace, bool conSoporte)
    {
        await enlace.Pagina.Locator("#campo-campo").SelectOptionAsync("Modificación de meta · Meta anual");
        await enlace.Pagina.Locator("#campo-causal").SelectOptionAsync(SinDinero);
        await enlace.Pagina.Locator("#campo-valor").FillAsync("6");
        await enlace.Pagina.Locator("#campo-desde").SelectOptionAsync("2025-T3");
        await enlace.Pagina.Locator("#campo-justificacion").FillAsync("El recurso federal de movilidad no se entregó.");
        if (conSoporte)
        {
            await enlace.Pagina.Locator("#campo-soporte").SetInputFilesAsync(new FilePayload
            {
                Name = "oficio-finanzas.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.7 oficio"),
            });
        }

        await RetratarAsync(enlace, conSoporte ? "25-reingreso" : "21-solicitud");
        await enlace.ResponderAsync("Enviar");
        await enlace.EsperarAcuseAsync();
        return Folio().Match(await enlace.Pagina.Locator("main").InnerTextAsync()).Value;
    }

    private async Task LeerLaFichaAsync(string folio)
    {
        var ciudadano = new Bandeja(await demostracion.Navegador.AbrirAsync(), demostracion.Direccion);
        await ciudadano.IrAsync($"/portal/indicadores/{Indicador}/");
        var pagina = ciudadano.Pagina.Locator("main");
        await Assertions.Expect(pagina).ToContainTextAsync("¿Por qué cambió?");
        await Assertions.Expect(pagina).ToContainTextAsync(folio);
        await Assertions.Expect(pagina).ToContainTextAsync("versión 2");
        await Assertions.Expect(ciudadano.Pagina.GetByText("Versión 1 de 2025")).ToBeVisibleAsync();
        await Capturas.TomarAsync(ciudadano.Pagina, "26-ficha-con-dos-versiones");
    }

    private static Task RetratarAsync(Bandeja bandeja, string nombre) => Capturas.TomarAsync(bandeja.Pagina, nombre);

    [GeneratedRegex("SC-2025-[0-9]+")]
    private static partial Regex Folio();
}
