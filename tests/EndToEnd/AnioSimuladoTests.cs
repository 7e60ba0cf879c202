using System.Globalization;
using System.Text.Json;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>The years 2025 and 2026, lived by the sample staff through workflows, tasks and mail.</summary>
public sealed class AnioSimuladoTests
{
    private const string Resultados2025 = "resultados_esperados.csv";
    private const string Resultados2026 = "resultados_esperados_2026.csv";

    // The budget does not change from one year to the next; the physical side does.
    private static readonly string[] ColumnasDePresupuesto =
    [
        "aprobado", "modificado", "programado_al_periodo", "comprometido", "devengado", "ejercido", "pagado",
        "avance_financiero_anual_pct", "avance_financiero_periodo_pct",
    ];

    private static readonly string[] ColumnasDePrograma =
    [
        "aprobado", "modificado", "programado_al_periodo", "comprometido", "devengado", "ejercido", "pagado", "avance_financiero_anual_pct",
        "avance_financiero_periodo_pct", "indicadores_calculados", "indicadores_no_disponibles", "avance_fisico_periodo_pct", "diferencia_pp",
    ];

    private static readonly string Ejemplo = Path.Combine(Producto.Raiz, "content", "ejemplo");

    [Fact]
    public async Task Los_anios_2025_y_2026_se_viven_sin_incidentes_y_publican_los_resultados_esperados()
    {
        using var carpeta = new CarpetaTemporal();
        var resumen = await Producto.EjecutarAsync("simular", "2025", "--datos", carpeta.Ruta);

        Assert.Matches(@"Incidentes\s*│\s*0\s*│", resumen);
        for (var numero = 1; numero <= 4; numero++)
        {
            var trimestre = new Trimestre(2025, numero);
            Assert.Equal(IndicadoresEsperados(Resultados2025, numero), IndicadoresPublicados(carpeta, trimestre, Resultados2025));
            Assert.Equal(ProgramasEsperados(numero, ColumnasDePrograma, "relacion"), ProgramasPublicados(carpeta, trimestre, ColumnasDePrograma, "relacion"));
        }

        Assert.Equal(EstatusDelPlan(), EstatusAlFinal(carpeta));
        Assert.Equal(CambiosEsperados(), CambiosAlFinal(carpeta));
        Assert.Empty(PasosSinRegistro(carpeta));
        Assert.All(PlazosPublicados(carpeta), plazo => Assert.DoesNotMatch("^[a-z-]+$", plazo));
        await VerificarAsync(carpeta);
        await ElAnioSiguienteAsync(carpeta);
    }

    /// <summary>In the same folder: the values of 2025 again, all on time, fichas as section E and the campaign left them, the same budget.</summary>
    private static async Task ElAnioSiguienteAsync(CarpetaTemporal carpeta)
    {
        var resumen = await Producto.EjecutarAsync("simular", "2026", "--datos", carpeta.Ruta);

        Assert.Matches(@"Incidentes\s*│\s*0\s*│", resumen);
        for (var numero = 1; numero <= 4; numero++)
        {
            var trimestre = new Trimestre(2026, numero);
            Assert.Equal(IndicadoresEsperados(Resultados2026, numero), IndicadoresPublicados(carpeta, trimestre, Resultados2026));
            Assert.Equal(ProgramasEsperados(numero, ColumnasDePresupuesto), ProgramasPublicados(carpeta, trimestre, ColumnasDePresupuesto));
        }

        await VerificarAsync(carpeta);
    }

    private static List<string> IndicadoresEsperados(string archivo, int trimestre) =>
    [
        .. Filas(archivo).Where(fila => fila["trimestre"] == $"{trimestre}").Select(fila => Renglon(
            fila["clave_indicador"], fila["meta"], fila["resultado"], fila["cumplimiento_pct"], fila["estado"], fila["semaforo"], fila["nota"])),
    ];

    // The expected results of 2025 are a sample: the other dependencies are held by the arithmetic's own tests.
    private static List<string> IndicadoresPublicados(CarpetaTemporal carpeta, Trimestre trimestre, string archivo)
    {
        var conocidos = Filas(archivo).Select(fila => fila["clave_indicador"]).Distinct().ToList();
        using var json = Publicado(carpeta, trimestre, "resultados.json");
        return
        [
            .. json.RootElement.EnumerateArray()
                .Where(r => r.GetProperty("trimestre").GetInt32() == trimestre.Numero && conocidos.Contains(Texto(r, "clave_indicador")))
                .OrderBy(r => conocidos.IndexOf(Texto(r, "clave_indicador")))
                .Select(r => Renglon(
                    Texto(r, "clave_indicador"), Texto(r, "meta"), Texto(r, "resultado"), Texto(r, "cumplimiento_pct"),
                    Texto(r, "estado"), Semaforizado(Texto(r, "semaforo")), Texto(r, "nota"))),
        ];
    }

    private static List<string> ProgramasEsperados(int trimestre, string[] numeros, params string[] textos) =>
    [
        .. Filas("resultados_programa_esperados.csv").Where(fila => fila["trimestre"] == $"{trimestre}")
            .Select(fila => string.Join('|', numeros.Select(c => Numero(fila[c])).Concat(textos.Select(c => fila[c])))),
    ];

    private static List<string> ProgramasPublicados(CarpetaTemporal carpeta, Trimestre trimestre, string[] numeros, params string[] textos)
    {
        var conocidos = Filas("resultados_programa_esperados.csv").Select(fila => fila["programa_clave"]).Distinct().ToList();
        using var json = Publicado(carpeta, trimestre, "programas.json");
        return
        [
            .. json.RootElement.EnumerateArray()
                .Where(p => p.GetProperty("trimestre").GetInt32() == trimestre.Numero && conocidos.Contains(Texto(p, "programa_clave")))
                .OrderBy(p => conocidos.IndexOf(Texto(p, "programa_clave")))
                .Select(p => string.Join('|', numeros.Select(c => Numero(Texto(p, c))).Concat(textos.Select(c => Texto(p, c))))),
        ];
    }

    // Names in these two files hold no comma.
    private static IEnumerable<Dictionary<string, string>> Filas(string archivo)
    {
        var lineas = File.ReadAllLines(Path.Combine(Ejemplo, archivo)).Select(linea => linea.Split(',')).ToList();
        return lineas.Skip(1).Select(celdas => lineas[0].Zip(celdas).ToDictionary(par => par.First, par => par.Second));
    }

    private static JsonDocument Publicado(CarpetaTemporal carpeta, Trimestre trimestre, string archivo) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(carpeta.Ruta, "publicaciones", trimestre.ToString(), archivo)));

    private static string Renglon(string clave, string meta, string resultado, string cumplimiento, string estado, string semaforo, string nota) =>
        string.Join('|', clave, Numero(meta), Numero(resultado), Numero(cumplimiento), estado, semaforo, nota);

    // 100.00 and 100 are the same figure.
    private static string Numero(string texto) =>
        texto.Length == 0 ? "" : decimal.Parse(texto, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Texto(JsonElement objeto, string miembro) => objeto.GetProperty(miembro).ToString();

    private static string Semaforizado(string codigo) => Codigo.TryLeer<Semaforo>(codigo, out var semaforo) ? semaforo.Etiqueta() : codigo;

    private static List<string> EstatusDelPlan() =>
        [.. PlanDeAccionesCsv.Leer(Path.Combine(Ejemplo, "plan_acciones.csv"), 2025).Valor.Select(a => $"{a.Folio} {Codigo.De(a.Estatus)}").Order(StringComparer.Ordinal)];

    private static List<string> EstatusAlFinal(CarpetaTemporal carpeta) =>
        Leer(carpeta, almacen => almacen.Planes.Todos().Select(p => $"{p.Folio} {p.Estatus}").Order(StringComparer.Ordinal).ToList());

    /// <summary>Folios are the inbox's: a request is known by its date and indicator, a re-entry by the date of the one that it completes.</summary>
    private static List<string> CambiosEsperados()
    {
        var filas = SolicitudesDeCambioCsv.Leer(Path.Combine(Ejemplo, "solicitudes_cambio.csv")).Valor;
        return
        [
            .. filas.Select(f => Cambio(
                f, filas.FirstOrDefault(otra => otra.Folio != f.Folio && f.Motivo?.Contains(otra.Folio, StringComparison.Ordinal) == true)?.FechaOficio,
                // What the sample calls approved has by then been applied and told.
                f.Estatus == EstatusDeSolicitud.Aprobada ? EstatusDeSolicitud.Notificada : f.Estatus)).Order(StringComparer.Ordinal),
        ];
    }

    private static List<string> CambiosAlFinal(CarpetaTemporal carpeta) => Leer(carpeta, almacen => almacen.Cambios.Todos()
        .Select(c => Cambio(
            c.Solicitud, c.Solicitud.ReingresoDe is { } previa ? almacen.Cambios.Buscar(previa)!.Solicitud.FechaOficio : null, c.Solicitud.Estatus))
        .Order(StringComparer.Ordinal).ToList());

    private static string Cambio(SolicitudDeCambio s, DateOnly? completa, EstatusDeSolicitud estatus) => string.Join(
        '|', $"{s.FechaOficio:yyyy-MM-dd}", s.ClaveIndicador, s.Campo, s.ValorActual, s.ValorSolicitado, s.AplicaDesde, s.Causal, s.SoporteAdjunto, $"{completa:yyyy-MM-dd}",
        estatus, $"{s.FechaResolucion:yyyy-MM-dd}");

    private static List<string> PasosSinRegistro(CarpetaTemporal carpeta)
    {
        var registrados = Leer(carpeta, almacen => almacen.Registros.CuentaPorPaso());
        return [.. Enumerable.Range(1, 43).Select(n => $"7.{n}").Where(paso => !registrados.ContainsKey(paso))];
    }

    /// <summary>The deadlines of the steps, as the citizens' drawing of the procedure says them.</summary>
    private static List<string> PlazosPublicados(CarpetaTemporal carpeta)
    {
        using var json = Publicado(carpeta, new Trimestre(2025, 1), "procedimiento.json");
        return [.. json.RootElement.EnumerateArray().SelectMany(flujo => flujo.GetProperty("nodos").EnumerateArray()).Select(nodo => Texto(nodo, "plazo")).Where(plazo => plazo.Length > 0)];
    }

    private static T Leer<T>(CarpetaTemporal carpeta, Func<IAlmacen, T> consulta)
    {
        using var datos = BaseDeDatos.Abrir(Path.Combine(carpeta.Ruta, "seguimiento.db"));
        return datos.Read(tx => consulta(tx.Get<IAlmacen>()));
    }

    private static async Task VerificarAsync(CarpetaTemporal carpeta)
    {
        using var json = JsonDocument.Parse(await Producto.EjecutarAsync("verificar", "--datos", carpeta.Ruta));
        Assert.Empty(json.RootElement.GetProperty("hallazgos").EnumerateArray());
    }
}
