using Microsoft.AspNetCore.Components.Rendering;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Paginas;
using SeguimientoDesempeno.Sitio.Revision;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Tests.Revision;

/// <summary>A page is checked while its elements are drawn: nothing that a reader of its file would find is overlooked.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class RevisionAlDibujarTests(PortalDeEjemplo portal)
{
    public static TheoryData<string, Action<RenderTreeBuilder>> Faltas => new()
    {
        { "<p> no puede contener <div>", b => Dentro(b, "p", () => Vacio(b, "div")) },
        { "<li> no puede estar dentro de <div>", b => Dentro(b, "div", () => Vacio(b, "li")) },
        { "un enlace está dentro de otro", b => Dentro(b, "a", () => Vacio(b, "a")) },
        { "el atributo class está dos veces", b => Dentro(b, "p", () => { b.AddAttribute(0, "class", "a"); b.AddAttribute(0, "class", "b"); }) },
        { "el id «i» está dos veces", b => { Con(b, "id", "i"); Con(b, "id", "i"); } },
        { "hay un id vacío", b => Con(b, "id", "") },
        { "<b> no se cierra", b => b.AddMarkupContent(0, "<b>") },
        { "</b> cierra lo que no está abierto; falta </p>", b => Dentro(b, "p", () => b.AddMarkupContent(0, "</b>")) },
    };

    [Theory]
    [MemberData(nameof(Faltas))]
    public void Un_elemento_mal_puesto_se_dice_con_su_renglon(string mensaje, Action<RenderTreeBuilder> cuerpo)
    {
        var revisor = new RevisorDeHtml(new Enlaces("/"));
        var dibujante = new Dibujante(ConstructorDelPortal.Construir(ContenidoDelSitio.Leer(Ejemplo.Contenido).Valor, []).Valor, revisor, []);

        dibujante.Dibujar(PaginaPorDibujar.De<PaginaDePrueba>("prueba/", ("Cuerpo", cuerpo)));

        var problema = Assert.Single(revisor.Problemas);
        Assert.Equal(("HTML_INVALIDO", mensaje, "prueba/index.html", 2), (problema.Codigo, problema.Mensaje, problema.Lugar.Archivo, problema.Lugar.Linea));
    }

    [Fact]
    public void Al_dibujar_se_ven_los_mismos_enlaces_y_anclas_en_los_mismos_renglones_que_al_leer_el_archivo()
    {
        var modelo = ConstructorDelPortal.Construir(ContenidoDelSitio.Leer(Ejemplo.Contenido).Valor, new Biblioteca().Leer(portal.Publicaciones, hilos: 1).Publicaciones).Valor;
        var raiz = new Uri(modelo.Sitio.Url).AbsolutePath;
        var (dibujados, leidos) = (new Enlaces(raiz), new Enlaces(raiz));
        var (alDibujar, alLeer) = (new RevisorDeHtml(dibujados), new RevisorDeHtml(leidos));
        var dibujante = new Dibujante(modelo, alDibujar, []);
        var lector = new LectorDeMarcado(alLeer);
        var paginas = InventarioDePaginas.De(modelo);

        foreach (var pagina in paginas)
        {
            var html = dibujante.Dibujar(pagina).Span;
            alLeer.Empezar(pagina.Direccion.Archivo);
            lector.Leer(html, 0);
            alLeer.Terminar(html);
            Assert.Equal(alLeer.Ids, alDibujar.Ids);
        }

        Assert.Empty(alDibujar.Problemas.Concat(alLeer.Problemas));
        var destinos = Enlaces.Rotos([leidos], _ => false).Select(p => p.ToString()).ToList();
        Assert.True(destinos.Count > paginas.Count);
        Assert.Equal(destinos, Enlaces.Rotos([dibujados], _ => false).Select(p => p.ToString()));
        Assert.Equal(Enlaces.Rotos([leidos], _ => true), Enlaces.Rotos([dibujados], _ => true));
    }

    private static void Dentro(RenderTreeBuilder arbol, string elemento, Action contenido)
    {
        arbol.OpenElement(0, elemento);
        contenido();
        arbol.CloseElement();
    }

    private static void Vacio(RenderTreeBuilder arbol, string elemento) => Dentro(arbol, elemento, () => { });

    private static void Con(RenderTreeBuilder arbol, string atributo, string valor) => Dentro(arbol, "p", () => arbol.AddAttribute(0, atributo, valor));

    private sealed class PaginaDePrueba : Pagina
    {
        [Microsoft.AspNetCore.Components.Parameter]
        public Action<RenderTreeBuilder> Cuerpo { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html>\n");
            Cuerpo(builder);
        }
    }
}
