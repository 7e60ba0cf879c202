using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Palabras;

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

    public static TheoryData<string, string> Campos => new()
    {
        { "resultados.json", "semaforo" }, { "resultados.json", "estado" }, { "envios.json", "estatus" }, { "capturas.json", "estatusEnvio" }, { "programas.json", "relacion" },
        { "dependencias.json", "tipoEnte" }, { "notas.json", "tipo" }, { "notas.json", "estatus" }, { "fichas.json", "sentido" }, { "fichas.json", "agregacion" },
    };

    [Theory]
    [MemberData(nameof(Campos))]
    public async Task Un_estado_sin_palabras_en_espanol_detiene_la_comprobacion_y_dice_cual_es_y_donde_esta(string archivo, string campo)
    {
        var p = Ejemplo.Publicaciones()[3];
        var publicacion = (archivo, campo) switch
        {
            ("resultados.json", "semaforo") => Con(p, p.Resultados[0] with { Semaforo = "MORADO" }),
            ("resultados.json", _) => Con(p, p.Resultados[0] with { Estado = "MORADO" }),
            ("envios.json", _) => p with { Envios = [p.Envios[0] with { Estatus = "MORADO" }, .. p.Envios.Skip(1)] },
            ("capturas.json", _) => p with { Capturas = [p.Capturas[0] with { EstatusEnvio = "MORADO" }, .. p.Capturas.Skip(1)] },
            ("programas.json", _) => p with { Programas = [p.Programas[0] with { Relacion = "MORADO" }, .. p.Programas.Skip(1)] },
            ("dependencias.json", _) => p with { Dependencias = [p.Dependencias[0] with { TipoEnte = "MORADO" }, .. p.Dependencias.Skip(1)] },
            ("notas.json", "tipo") => p with { Notas = [p.Notas[0] with { Tipo = "MORADO" }, .. p.Notas.Skip(1)] },
            ("notas.json", _) => p with { Notas = [p.Notas[0] with { Estatus = "MORADO" }, .. p.Notas.Skip(1)] },
            (_, "sentido") => p with { Fichas = [p.Fichas[0] with { Sentido = "MORADO" }, .. p.Fichas.Skip(1)] },
            _ => p with { Fichas = [p.Fichas[0] with { Variables = [p.Fichas[0].Variables[0] with { Agregacion = "MORADO" }, .. p.Fichas[0].Variables.Skip(1)] }, .. p.Fichas.Skip(1)] },
        };
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        new EscritorDePublicaciones(publicaciones).Escribir(publicacion);

        var resumen = await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Path.Combine(_carpeta.Ruta, "portal"), new() { SoloComprobar = true });

        Assert.Equal(
            $"2025-T4/{archivo}: el portal no tiene palabras en español para «MORADO», que aparece como {campo}; corrija el dato o agregue sus palabras.",
            Assert.Single(resumen.Problemas).ToString());
    }

    [Fact]
    public void Cada_valor_de_los_catalogos_que_se_publican_tiene_sus_palabras()
    {
        string[] codigos =
        [
            .. Codigo.Todos<EstadoResultado>(), .. Codigo.Todos<EstatusDeEnvio>(), .. Codigo.Todos<EstatusDeAccion>(), .. Codigo.Todos<RelacionFisicoFinanciera>(),
            .. Codigo.Todos<EstatusDeFicha>(), .. Codigo.Todos<TipoEnte>(), .. Codigo.Todos<NivelMir>(), .. Codigo.Todos<TipoIndicador>(), .. Codigo.Todos<Dimension>(),
            .. Codigo.Todos<Frecuencia>(), .. Codigo.Todos<Sentido>(), .. Codigo.Todos<MetodoDeCalculo>(), .. Codigo.Todos<Agregacion>(), .. Codigo.Todos<TipoDeMeta>(),
            .. Codigo.Todos<ReglaDeCumplimiento>(),
        ];

        Assert.All(codigos, c => Assert.True(Etiquetas.Dice(c), c));
        Assert.All(Enum.GetValues<Semaforo>(), s => Assert.Matches("^[A-ZÁÉÍÓÚÑ][a-záéíóúñ]", s.Etiqueta()));
    }

    public void Dispose() => _carpeta.Dispose();

    private static Publicacion Con(Publicacion original, ResultadoPublicado primero) =>
        original with { Resultados = [primero, .. original.Resultados.Skip(1)] };
}
