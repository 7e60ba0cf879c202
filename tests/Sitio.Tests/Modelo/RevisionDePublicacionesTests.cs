using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Modelo;

public sealed class RevisionDePublicacionesTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    public static TheoryData<string, string> Casos => new()
    {
        { "CLAVE_INVALIDA", "../../etc" },
        { "RESULTADO_SIN_FICHA", "XXX-99" },
        { "CODIGO_DESCONOCIDO", "MORADO" },
        { "PERIODO_INVALIDO", "2025-T9" },
    };

    [Theory]
    [MemberData(nameof(Casos))]
    public async Task Lo_que_el_portal_no_puede_mostrar_detiene_la_generacion(string codigo, string dato)
    {
        var original = Ejemplo.Publicaciones()[0];
        var publicacion = codigo switch
        {
            "CLAVE_INVALIDA" => original with { Fichas = [.. original.Fichas, original.Fichas[0] with { ClaveIndicador = dato }] },
            "RESULTADO_SIN_FICHA" => original with { Resultados = [.. original.Resultados, original.Resultados[0] with { ClaveIndicador = dato }] },
            "CODIGO_DESCONOCIDO" => Con(original, original.Resultados[0] with { Semaforo = dato }),
            _ => original with { Datos = original.Datos with { Periodo = dato } },
        };
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        new EscritorDePublicaciones(publicaciones).Escribir(publicacion);

        var resumen = await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Path.Combine(_carpeta.Ruta, "portal"));

        var problema = Assert.Single(resumen.Problemas);
        Assert.Equal(codigo, problema.Codigo);
        Assert.Contains(dato, problema.Mensaje, StringComparison.Ordinal);
    }

    public void Dispose() => _carpeta.Dispose();

    private static Publicacion Con(Publicacion original, ResultadoPublicado primero) =>
        original with { Resultados = [primero, .. original.Resultados.Skip(1)] };
}
