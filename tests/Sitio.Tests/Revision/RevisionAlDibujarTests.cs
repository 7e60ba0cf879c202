using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Paginas;
using SeguimientoDesempeno.Sitio.Partes;
using SeguimientoDesempeno.Sitio.Revision;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Tests.Revision;

/// <summary>A page is checked while its elements are drawn: nothing that a reader of its file would find is overlooked.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class RevisionAlDibujarTests(PortalDeEjemplo portal)
{
    public static TheoryData<string, int, Action<RenderTreeBuilder>> Faltas => new()
    {
        { "<p> no puede contener <div>", 4, b => Dentro(b, "p", () => { b.AddContent(0, "x\n"); Vacio(b, "div"); }) },
        { "<li> no puede estar dentro de <div>", 3, b => Dentro(b, "div", () => Vacio(b, "li")) },
        { "un enlace está dentro de otro", 3, b => Dentro(b, "a", () => Vacio(b, "a")) },
        { "el atributo class está dos veces", 3, b => Dentro(b, "p", () => { b.AddAttribute(0, "class", "a\nb"); b.AddAttribute(0, "class", "c"); }) },
        { "el id «i» está dos veces", 4, b => { Con(b, "id", "i"); b.AddMarkupContent(0, "\n"); Con(b, "id", "i"); } },
        { "hay un id vacío", 3, b => Con(b, "id", "") },
        { "<b> no se cierra", 5, b => b.AddMarkupContent(0, "<b>") },
        { "</b> cierra lo que no está abierto; falta </p>", 4, b => Dentro(b, "p", () => b.AddMarkupContent(0, "\n</b>")) },
    };

    [Theory]
    [MemberData(nameof(Faltas))]
    public void Un_elemento_mal_puesto_se_dice_con_su_renglon(string mensaje, int renglon, Action<RenderTreeBuilder> cuerpo)
    {
        var revisor = new RevisorDeHtml(new Enlaces("/"));

        new Dibujante(SinPublicaciones(), revisor, []).Dibujar(PaginaPorDibujar.De<PaginaDePrueba>("prueba/", ("Cuerpo", cuerpo)));

        var problema = Assert.Single(revisor.Problemas);
        Assert.Equal(("HTML_INVALIDO", mensaje, "prueba/index.html", renglon), (problema.Codigo, problema.Mensaje, problema.Lugar.Archivo, problema.Lugar.Linea));
    }

    [Fact]
    public void Un_elemento_que_el_portal_no_conoce_detiene_el_dibujo_y_se_dice_cual_es()
    {
        Action<RenderTreeBuilder> cuerpo = b => Vacio(b, "blink");
        var dibujante = new Dibujante(SinPublicaciones(), new RevisorDeHtml(new Enlaces("/")), []);

        var error = Assert.Throws<NotSupportedException>(() => dibujante.Dibujar(PaginaPorDibujar.De<PaginaDePrueba>("prueba/", ("Cuerpo", cuerpo))));

        Assert.Equal("El portal no dibuja <blink>.", error.Message);
    }

    [Theory]
    [InlineData("a/", "b/")]
    [InlineData("b/", "a/")]
    public void Lo_que_se_dice_no_depende_de_que_hilo_dibujo_primero_una_parte_que_se_repite(string primera, string segunda)
    {
        ConcurrentDictionary<object, ParteRepetida> repetidos = [];
        var hilos = new[] { primera, segunda }.Select(direccion =>
        {
            var enlaces = new Enlaces("/");
            var revisor = new RevisorDeHtml(enlaces);
            Action<RenderTreeBuilder> cuerpo = b =>
            {
                Dentro(b, "p", () => Vacio(b, direccion == "a/" ? "div" : "b"));
                Pie(b);
            };
            new Dibujante(SinPublicaciones(), revisor, repetidos).Dibujar(PaginaPorDibujar.De<PaginaDePrueba>(direccion, ("Cuerpo", cuerpo)));
            return (revisor.Problemas, Enlaces: enlaces);
        }).ToList();

        Assert.Equal("a/index.html, línea 3: <p> no puede contener <div>", Assert.Single(hilos.SelectMany(h => h.Problemas)).ToString());
        Assert.Equal("b/index.html, línea 3: el enlace a «nada/index.html» no lleva a ninguna página", Assert.Single(Enlaces.Rotos([.. hilos.Select(h => h.Enlaces)], _ => false)).ToString());
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
            Assert.Equal(leidos.AnclasAjenas, dibujados.AnclasAjenas);
        }

        Assert.Empty(alDibujar.Problemas.Concat(alLeer.Problemas));
        var destinos = Enlaces.Rotos([leidos], _ => false).Select(p => p.ToString()).ToList();
        Assert.True(destinos.Count > paginas.Count);
        Assert.Equal(destinos, Enlaces.Rotos([dibujados], _ => false).Select(p => p.ToString()));
        Assert.Empty(Enlaces.Rotos([dibujados], _ => true));
    }

    private static void Dentro(RenderTreeBuilder arbol, string elemento, Action contenido)
    {
        arbol.OpenElement(0, elemento);
        contenido();
        arbol.CloseElement();
    }

    private static void Pie(RenderTreeBuilder arbol)
    {
        arbol.OpenComponent<Repetido>(0);
        arbol.AddAttribute(1, "Llave", "pie");
        arbol.AddAttribute(2, "ChildContent", (RenderFragment)(b => Dentro(b, "a", () => b.AddAttribute(0, "href", "../nada/"))));
        arbol.CloseComponent();
    }

    private static Portal SinPublicaciones() => ConstructorDelPortal.Construir(ContenidoDelSitio.Leer(Ejemplo.Contenido).Valor, []).Valor;

    private static void Vacio(RenderTreeBuilder arbol, string elemento) => Dentro(arbol, elemento, () => { });

    private static void Con(RenderTreeBuilder arbol, string atributo, string valor) => Dentro(arbol, "p", () => arbol.AddAttribute(0, atributo, valor));

    private sealed class PaginaDePrueba : Pagina
    {
        [Parameter]
        public Action<RenderTreeBuilder> Cuerpo { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html>\n\n");
            Cuerpo(builder);
            builder.AddMarkupContent(0, "\n\n");
        }
    }
}
