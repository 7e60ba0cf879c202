using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>A ficha changed by a request, another taken down, and a figure corrected by a revision.</summary>
public sealed class HistoriaTests(HistoriaTests.PortalConCambios portal) : IClassFixture<HistoriaTests.PortalConCambios>
{
    [Fact]
    public void Una_ficha_nueva_dice_que_cambio_por_que_y_con_que_solicitud()
    {
        var cambio = portal.Pagina("indicadores/SPC-01").QuerySelector("#por-que-cambio li")!;

        Assert.Contains("versión 2", cambio.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("SC-2025-001", cambio.TextContent, StringComparison.Ordinal);
        Assert.Contains("Motivo: Cambió el presupuesto del programa.", cambio.TextContent, StringComparison.Ordinal);
        Assert.Equal("Meta anual", Assert.Single(cambio.QuerySelectorAll("dt")).TextContent);
        Assert.Contains("777", cambio.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("fichas-SPC-01-v2", cambio.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void La_version_anterior_de_la_ficha_sigue_en_la_pagina() =>
        Assert.NotNull(portal.Pagina("indicadores/SPC-01").QuerySelector("details#ficha-2025-v1"));

    [Fact]
    public void Una_cifra_corregida_muestra_la_anterior_la_nueva_y_el_motivo()
    {
        var cambio = portal.Pagina("indicadores/SPC-04").QuerySelector("#por-que-cambio li")!;

        Assert.Equal("Se corrigió la cifra del segundo trimestre de 2025", cambio.QuerySelector("h3")!.TextContent);
        Assert.StartsWith("146", cambio.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("139", cambio.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Se corrigió la unidad de un dato.", cambio.TextContent, StringComparison.Ordinal);
        Assert.Contains("se corrigió después de publicarse", portal.Pagina("indicadores/SPC-04/2025-T2").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_indicador_dado_de_baja_conserva_su_pagina_con_la_fecha_y_el_motivo()
    {
        var recuadro = portal.Pagina("indicadores/SPC-02").QuerySelector(".recuadro")!.TextContent;

        Assert.Contains("se dio de baja el 1 de octubre de 2025 por la solicitud de cambio SC-2025-002", recuadro, StringComparison.Ordinal);
        Assert.Contains("Motivo: El programa terminó.", recuadro, StringComparison.Ordinal);
        Assert.NotEmpty(portal.Pagina("indicadores/SPC-02").QuerySelectorAll("table"));
    }

    [Fact]
    public void Un_indicador_dado_de_baja_no_cuenta_en_el_semaforo_actual_y_sigue_en_la_lista()
    {
        var enLista = portal.Pagina("indicadores").QuerySelectorAll(".renglon").Single(r => r.QuerySelector(".clave")!.TextContent == "SPC-02");
        Assert.Contains("Dado de baja", enLista.TextContent, StringComparison.Ordinal);

        var tarjetas = portal.Pagina("").QuerySelectorAll(".tarjeta").ToList();
        Assert.NotEmpty(tarjetas);
        Assert.All(tarjetas, t => Assert.Equal(
            t.QuerySelector(".cifra")!.TextContent,
            $"{portal.Pagina(t.QuerySelector("a")!.GetAttribute("href")!).QuerySelectorAll(".renglon").Length}"));
    }

    [Fact]
    public void Un_indicador_sin_cambios_lo_dice() =>
        Assert.Contains("no han cambiado", portal.Pagina("indicadores/SPC-03").QuerySelector("#por-que-cambio")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void El_aviso_Atom_trae_la_cifra_corregida_con_su_motivo()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var avisos = XDocument.Load(Path.Combine(portal.Salida, "publicaciones.xml")).Descendants(atom + "entry").ToList();

        var corregida = Assert.Single(avisos, a => ((string)a.Element(atom + "title")!).StartsWith("Se corrigió SPC-04 en el segundo trimestre de 2025", StringComparison.Ordinal));
        Assert.Equal("Se corrigió la unidad de un dato.", (string)corregida.Element(atom + "summary")!);
        Assert.Equal(avisos.Count, avisos.Select(a => (string)a.Element(atom + "id")!).Distinct().Count());
        Assert.Equal(avisos.Select(a => (DateTimeOffset)a.Element(atom + "updated")!).OrderDescending(), avisos.Select(a => (DateTimeOffset)a.Element(atom + "updated")!));
    }

    public sealed class PortalConCambios : IAsyncLifetime, IDisposable
    {
        private readonly CarpetaTemporal _carpeta = new();

        internal string Salida => Path.Combine(_carpeta.Ruta, "portal");

        public async Task InitializeAsync()
        {
            var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
            var escritor = new EscritorDePublicaciones(publicaciones);
            var (segundo, tercero) = (Ejemplo.Publicaciones()[1], Ejemplo.Publicaciones()[2]);
            var primera = segundo.Fichas.Single(f => f.ClaveIndicador == "SPC-01");
            var nueva = primera with { Version = 2, MetaAnual = 777, VigenteDesde = new(2025, 7, 1), MotivoVersion = "Cambió el presupuesto del programa.", FolioSolicitud = "SC-2025-001" };
            var baja = segundo.Fichas.Single(f => f.ClaveIndicador == "SPC-02") with { Version = 2, Estatus = "BAJA", VigenteDesde = new(2025, 10, 1), MotivoVersion = "El programa terminó.", FolioSolicitud = "SC-2025-002" };
            Publicacion[] todas =
            [
                segundo,
                segundo with
                {
                    Datos = segundo.Datos with { Revision = 2, Motivo = "Se corrigió la unidad de un dato.", PublicadaEl = segundo.Datos.PublicadaEl.AddDays(2) },
                    Resultados = [.. segundo.Resultados.Select(r => r is { ClaveIndicador: "SPC-04", Trimestre: 2 } ? r with { Resultado = 139m } : r)],
                },
                new()
                {
                    Datos = segundo.Datos with { Tipo = TipoDePublicacion.FICHA, Periodo = "SPC-01.v2", PublicadaEl = segundo.Datos.PublicadaEl.AddDays(3) },
                    Fichas = [primera, nueva],
                    Dependencias = segundo.Dependencias,
                },
                tercero with
                {
                    Fichas = [.. tercero.Fichas, nueva, baja],
                    Resultados = [.. tercero.Resultados.Where(r => r is not { ClaveIndicador: "SPC-02", Trimestre: 3 })],
                },
            ];
            Assert.All(todas, p => Assert.Empty(escritor.Escribir(p).Problemas));
            Assert.Empty((await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Salida)).Problemas);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _carpeta.Dispose();

        internal IDocument Pagina(string ruta) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Salida, ruta, "index.html")));
    }
}
