using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SeguimientoDesempeno.Formatos.TablasDeDatos;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>A person brings a quarter to the portal by hand, in Chromium and without JavaScript.</summary>
public sealed class RecorridoDeUnTrimestreTests(ServidorDeDemostracion demostracion) : IClassFixture<ServidorDeDemostracion>
{
    private const string Dependencia = "SIS";
    private const string Indicador = "SIS-02";
    private const string Mes = "marzo de 2025";
    private const string Trimestre = "primer trimestre de 2025";
    private const int PlazosDeAbril = 60;

    [Fact]
    public async Task Una_contrasena_equivocada_no_abre_sesion()
    {
        var visita = new Bandeja(await demostracion.Navegador.AbrirAsync(), demostracion.Direccion);

        await visita.PresentarseAsync("enl-sis", "demo-enl-dif");

        await Assertions.Expect(visita.Pagina.Locator("#error-entrar")).ToContainTextAsync("La cuenta o la contraseña no son correctas");
        await Capturas.TomarAsync(visita.Pagina, "01-entrada-rechazada");
        await visita.IrAsync("/tareas");
        Assert.Contains("/entrar", visita.Pagina.Url, StringComparison.Ordinal);
        await Accesibilidad.RevisarAsync(demostracion.Navegador, visita.Pagina);
    }

    [Fact]
    public async Task Un_trimestre_llevado_a_mano_llega_al_portal()
    {
        await EntregarLaTablaAsync();
        await RemitirElPresupuestoAsync();
        var analista = await Bandeja.EntrarAsync(demostracion, "ana");
        await DejarPasarElCorteAsync(analista);
        await VerLaRecepcionAsync(analista);

        await analista.AtenderAsync("7.15", Mes, "No");
        await analista.AtenderAsync("7.16", Mes, "Integrada");
        var tecnologias = await Bandeja.EntrarAsync(demostracion, "ti");
        await tecnologias.AtenderAsync("7.18", Mes, "Publicada");

        await AprobarElInformeAsync(analista);
        await analista.AtenderAsync("7.29", Trimestre, "Cerrar");
        await analista.AtenderAsync("7.31", Trimestre, "Solicitada");
        await tecnologias.AbrirTareaAsync("7.32", Trimestre);
        await Capturas.TomarAsync(tecnologias.Pagina, "12-publicar");
        await tecnologias.AtenderAsync("7.32", Trimestre, "Publicada");
        await analista.AbrirTareaAsync("7.33", Trimestre);
        await Capturas.TomarAsync(analista.Pagina, "13-validar");
        await analista.AtenderAsync("7.33", Trimestre, "Coincide");

        await LeerElPortalAsync();
    }

    private async Task EntregarLaTablaAsync()
    {
        var enlace = await Bandeja.EntrarAsync(demostracion, "enl-sis");
        await enlace.IrAsync("/tareas");
        await RetratarAsync(enlace, "02-mis-tareas");
        await enlace.AbrirTareaAsync("7.11", Mes, "Entregar la tabla");
        await RetratarAsync(enlace, "03-tarea");
        var tarea = new Uri(enlace.Pagina.Url).AbsolutePath;

        var libro = await enlace.DescargarAsync(".xlsx");
        var bueno = TablaDeDatos.Llenar(libro, Ejemplo.Valores(Dependencia, 3));
        await enlace.ElegirArchivoAsync("tabla.xlsx", TablaDeDatos.Teclear(bueno, Indicador, new Dictionary<string, string?> { ["V1"] = "pendiente" }));
        await enlace.ResponderAsync("Entregada");
        await Assertions.Expect(enlace.Pagina.Locator("#problemas")).ToContainTextAsync(new Regex(@"Captura\s+[A-Z]\d+\s.*número"));
        await Capturas.TomarAsync(enlace.Pagina, "04-tabla-rechazada");

        var otro = await Bandeja.EntrarAsync(demostracion, "enl-dif");
        Assert.Equal(404, await otro.IrAsync(tarea));
        await Capturas.TomarAsync(otro.Pagina, "05-tarea-de-otra-dependencia");

        await enlace.ElegirArchivoAsync("tabla.xlsx", bueno);
        await enlace.ResponderAsync("Entregada");
        await enlace.EsperarAcuseAsync();
        await Assertions.Expect(enlace.Pagina.Locator("main")).ToContainTextAsync(Convert.ToHexStringLower(SHA256.HashData(bueno)), new() { IgnoreCase = true });
        await RetratarAsync(enlace, "06-acuse");
    }

    private async Task RemitirElPresupuestoAsync()
    {
        var presupuesto = await Bandeja.EntrarAsync(demostracion, "dpp");
        await presupuesto.AbrirTareaAsync("7.22", Trimestre);
        await presupuesto.ElegirArchivoAsync("presupuesto-2025-T1.csv", Ejemplo.Presupuesto(1));
        await presupuesto.ResponderAsync("Remitido");
        await presupuesto.EsperarAcuseAsync();
        await Capturas.TomarAsync(presupuesto.Pagina, "07-presupuesto");
    }

    // The other dependencies deliver meanwhile; whatever comes after the cut is left for the person at the keyboard.
    private async Task DejarPasarElCorteAsync(Bandeja analista)
    {
        var administracion = await Bandeja.EntrarAsync(demostracion, "admin");
        for (var plazos = 0; !await analista.TieneTareaAsync("7.15", Mes); plazos++)
        {
            Assert.True(plazos < PlazosDeAbril, "El corte del mes no llegó.");
            await PulsarAsync(administracion, "Que los demás respondan");
            await PulsarAsync(administracion, "Avanzar al siguiente plazo");
        }

        await administracion.IrAsync("/administracion/reloj");
        await Capturas.TomarAsync(administracion.Pagina, "08-reloj");
    }

    private static async Task PulsarAsync(Bandeja administracion, string boton)
    {
        await administracion.IrAsync("/administracion/reloj");
        await administracion.ResponderAsync(boton);
    }

    private async Task VerLaRecepcionAsync(Bandeja analista)
    {
        await analista.IrAsync("/recepcion/2025-03");
        var renglon = analista.Pagina.GetByRole(AriaRole.Row, new() { Name = "Infraestructura Sostenible" }).First;
        await Assertions.Expect(renglon).ToContainTextAsync("31/03/2025");
        await Assertions.Expect(analista.Pagina.GetByRole(AriaRole.Row, new() { Name = "Seguridad y Protección" }).First).ToContainTextAsync("Con prórroga");
        await RetratarAsync(analista, "09-recepcion");
    }

    private async Task AprobarElInformeAsync(Bandeja analista)
    {
        var jefatura = await Bandeja.EntrarAsync(demostracion, "jef");
        await jefatura.AbrirTareaAsync("7.24", Trimestre);
        await RetratarAsync(jefatura, "10-informe");
        await jefatura.AtenderAsync("7.24", Trimestre, "Con observaciones");
        await analista.AbrirTareaAsync("7.25", Trimestre);
        await Capturas.TomarAsync(analista.Pagina, "11-subsanar");
        await analista.AtenderAsync("7.25", Trimestre, "Compartir de nuevo");
        await jefatura.AtenderAsync("7.24", Trimestre, "Aprobar");
    }

    private async Task LeerElPortalAsync()
    {
        var (resultado, cumplimiento, semaforo) = Ejemplo.Esperado(Indicador, 1);
        var ciudadano = new Bandeja(await demostracion.Navegador.AbrirAsync(), demostracion.Direccion);
        await ciudadano.IrAsync("/portal/");
        await Capturas.TomarAsync(ciudadano.Pagina, "14-portal");
        await ciudadano.Pagina.GetByRole(AriaRole.Link, new() { Name = "El trimestre completo y sus documentos" }).ClickAsync();
        await Capturas.TomarAsync(ciudadano.Pagina, "15-trimestre");
        await ciudadano.Pagina.GetByRole(AriaRole.Link, new() { NameRegex = new("^Ver los .* resultados$") }).ClickAsync();
        await ciudadano.Pagina.Locator($"a[href*='indicadores/{Indicador}/']").First.ClickAsync();
        await ciudadano.Pagina.Locator(".sobre a").ClickAsync();
        await Capturas.TomarAsync(ciudadano.Pagina, "16-indicador");

        var cifra = ciudadano.Pagina.GetByRole(AriaRole.Row, new() { Name = "Primer trimestre de 2025" }).First;
        await Assertions.Expect(cifra).ToContainTextAsync(resultado.ToString("#,0.##", CultureInfo.InvariantCulture));
        await Assertions.Expect(cifra).ToContainTextAsync(cumplimiento.ToString("0.##", CultureInfo.InvariantCulture));
        await Assertions.Expect(cifra).ToContainTextAsync(semaforo);
        var csv = Encoding.UTF8.GetString(await ciudadano.DescargarAsync("CSV"));
        Assert.Contains(resultado.ToString("0.##", CultureInfo.InvariantCulture), csv, StringComparison.Ordinal);
    }

    private async Task RetratarAsync(Bandeja bandeja, string nombre)
    {
        await Capturas.TomarAsync(bandeja.Pagina, nombre);
        await Accesibilidad.RevisarAsync(demostracion.Navegador, bandeja.Pagina);
    }
}
