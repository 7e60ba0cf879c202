using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Descargas;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Tests.Descargas;

/// <summary>What the catalogue says of when data were published and changed, so that whoever harvests them misses nothing.</summary>
public sealed class VigenciaTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    [Fact]
    public void Lo_que_se_revisa_o_se_precisa_despues_dice_el_dia_en_que_cambio_y_el_de_la_primera_vez()
    {
        Ejemplo.Publicar(_carpeta.Ruta);
        var (primero, tercero, anual) = (Ejemplo.Publicaciones()[0], Ejemplo.Publicaciones()[2], Ejemplo.Publicaciones()[3]);
        var revisado = anual.Datos.PublicadaEl.AddDays(25);
        var precisada = anual.Datos.PublicadaEl.AddDays(40);
        var escritor = new EscritorDePublicaciones(_carpeta.Ruta);
        Assert.Empty(escritor.Escribir(tercero with { Datos = tercero.Datos with { Revision = 2, Motivo = "Se corrigió una cifra.", PublicadaEl = revisado } }).Problemas);
        Assert.Empty(escritor.Escribir(new()
        {
            Datos = anual.Datos with { Tipo = TipoDePublicacion.FICHA, Periodo = "SPC-04.v2", PublicadaEl = precisada },
            Fichas = [.. anual.Fichas.Where(f => f.ClaveIndicador == "SPC-04").Select(f => f with { Version = 2, MotivoVersion = "Se precisó." })],
        }).Problemas);
        var portal = ConstructorDelPortal.Construir(ContenidoDelSitio.Leer(Ejemplo.Contenido).Valor, new Biblioteca().Leer(_carpeta.Ruta, hilos: 1).Publicaciones).Valor;

        var deTodo = Vigencia.De(portal)!;
        var delTercero = Vigencia.De(portal.Trimestres[2]);
        var dePrecisado = Vigencia.De(portal, portal.Indicadores.Single(i => i.Clave == "SPC-04"))!;
        var deOtro = Vigencia.De(portal, portal.Indicadores.Single(i => i.Clave == "SPC-01"))!;

        Assert.Equal((Dia(primero.Datos.PublicadaEl), Dia(precisada)), (deTodo.Publicado, deTodo.Modificado));
        Assert.Equal((Dia(tercero.Datos.PublicadaEl), Dia(revisado)), (delTercero.Publicado, delTercero.Modificado));
        Assert.Equal((Dia(primero.Datos.PublicadaEl), Dia(precisada)), (dePrecisado.Publicado, dePrecisado.Modificado));
        Assert.Equal((Dia(primero.Datos.PublicadaEl), Dia(revisado)), (deOtro.Publicado, deOtro.Modificado));
    }

    public void Dispose() => _carpeta.Dispose();

    private static DateOnly Dia(DateTimeOffset momento) => DateOnly.FromDateTime(momento.DateTime);
}
