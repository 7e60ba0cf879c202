using System.Diagnostics;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Paginas;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>One build of the portal, from its inputs to the last file.</summary>
internal sealed class Generacion(string publicaciones, string contenido, string salida, OpcionesDelSitio opciones)
{
    private readonly Stopwatch _reloj = Stopwatch.StartNew();
    private readonly TimeSpan _procesador = Environment.CpuUsage.TotalTime;
    private readonly List<(string Fase, TimeSpan Tiempo, TimeSpan Procesador)> _fases = [];

    internal ResumenDelSitio Hacer()
    {
        try
        {
            return Intentar();
        }
        catch (Exception error) when (DelDisco(error) is { } causa)
        {
            return Fallida([new("NO_SE_PUDO_ESCRIBIR", $"el portal no se pudo escribir; vea que la carpeta tenga espacio y permiso de escritura, y genérelo otra vez. El sistema dijo: {causa.Message}", new Lugar(salida))]);
        }
    }

    /// <summary>What the disk refused, alone or on several threads; null when it was something else.</summary>
    private static Exception? DelDisco(Exception error) => error switch
    {
        IOException or UnauthorizedAccessException => error,
        AggregateException varios when varios.InnerExceptions.All(e => DelDisco(e) is not null) => varios.InnerException,
        _ => null,
    };

    private ResumenDelSitio Intentar()
    {
        if (!Estado.EsPropia(salida))
        {
            return Fallida([new("CARPETA_AJENA", "la carpeta de salida contiene archivos que no son del portal; elija otra o vacíela.", new Lugar(salida))]);
        }

        var entradas = Entradas.De(publicaciones, contenido);
        var anterior = Estado.Leer(salida);
        var buscados = anterior is null ? Task.FromResult<HashSet<string>>([]) : Task.Run(() => anterior.Faltantes(salida, opciones.Hilos));
        var deNuevo = opciones.Todo || opciones.SoloComprobar;
        if (!deNuevo && anterior?.Entradas.Huella == entradas.Huella && buscados.Result.Count == 0)
        {
            return Resumen(anterior.Piezas, dibujadas: 0, [], []);
        }

        // It reads while it is still looking for what is missing.
        var lectura = Leer();
        var faltantes = buscados.Result;
        Fase("lectura");
        if (!lectura.EsValida)
        {
            return Fallida(lectura.Problemas);
        }

        var motivos = anterior is null ? [] : entradas.Cambios(anterior.Entradas).Concat(faltantes.Order(StringComparer.Ordinal).Select(f => $"{f}: faltaba")).ToList();
        var confiable = !deNuevo && anterior?.Entradas.MismoPrograma(entradas) == true ? anterior : null;
        return Hacer(lectura.Valor, entradas, confiable, faltantes) with { Motivos = motivos };
    }

    private ResumenDelSitio Hacer(Portal portal, Entradas entradas, Estado? confiable, HashSet<string> faltantes)
    {
        var presentes = (confiable?.Piezas.SelectMany(p => p.Archivos).Where(a => !faltantes.Contains(a.Ruta)) ?? Estado.EnDisco(salida))
            .ToDictionary(a => a.Ruta, a => a.Largo);
        var obra = new Obra(salida, presentes, opciones.Todo, opciones.SoloComprobar);
        obra.Desechar();
        using var talleres = new Talleres(portal, obra, confiable, faltantes, opciones, conservaFormas: confiable?.Entradas.MismoContenido(entradas) == true);
        var huellas = new Huellas(entradas, portal.Publicaciones);
        var paginas = InventarioDePaginas.De(portal);

        var deLasPaginas = InventarioDePaginas.Piezas(paginas, huellas).ToList();
        var piezas = talleres.Hacer("páginas", deLasPaginas);
        Fase("páginas");
        piezas = [.. piezas, .. talleres.Hacer("descargas", [.. InventarioDeArchivos.De(portal, paginas, publicaciones, huellas)])];
        Fase("descargas");

        var rutas = piezas.SelectMany(p => p.Archivos).Select(a => a.Ruta).ToHashSet();
        var sobrantes = presentes.Keys.Where(r => !rutas.Contains(r)).Order(StringComparer.Ordinal).ToList();
        if (sobrantes.Count > 0)
        {
            // A page that stays may link to one that goes.
            talleres.Rehacer(deLasPaginas);
        }

        var problemas = talleres.Revisar(rutas).ToList();
        if (opciones.SoloComprobar) problemas.AddRange([.. sobrantes.Where(EsDireccion).Select(Desaparecida), .. SinCifraDelAnio(portal)]);
        Fase("comprobación");
        if (problemas.Count > 0)
        {
            obra.Desechar();
            return Fallida(problemas);
        }

        if (!opciones.SoloComprobar)
        {
            Estado.Empezar(salida);
            obra.Entregar(sobrantes);
            new Estado(entradas, piezas).Escribir(salida);
            Fase("entrega");
        }

        return Resumen(piezas, talleres.Dibujadas, talleres.Cambiados, sobrantes);
    }

    private Lectura<Portal> Leer()
    {
        opciones.Avance?.Report(new("lectura", 0, 1));
        var escrito = ContenidoDelSitio.Leer(contenido);
        var (leidas, problemas) = opciones.Biblioteca.Leer(publicaciones, opciones.Hilos);
        var portal = ConstructorDelPortal.Construir(escrito.Valor, problemas.Count == 0 ? leidas : []);
        return new(portal.Valor, [.. escrito.Problemas, .. problemas, .. portal.Problemas]);
    }

    /// <summary>
    /// Whether others may have kept the address: all but the pages on which a long list goes on, which come and go with its
    /// length, and the pictures of pages, which come and go with what there is to show.
    /// </summary>
    private static bool EsDireccion(string ruta) => !Paginado.EsContinuacion(ruta) && !ruta.EndsWith(".svg", StringComparison.Ordinal);

    /// <summary>The front page leaves out a figure of the year that is not published: that stops no publication, and the check tells it.</summary>
    private static IEnumerable<Problema> SinCifraDelAnio(Portal portal) =>
        portal.Sitio.CifraDelAnio is { } cifra && portal.Trimestres.Count > 0 && portal.Indicadores.All(i => i.Clave != cifra.Indicador)
            ? [new("CONFIGURACION_INVALIDA", $"no se ha publicado ningún indicador con la clave «{cifra.Indicador}»; escriba la de uno publicado, como {portal.Indicadores[0].Clave}.", new Lugar("sitio.yaml", Campo: "cifra_del_anio.indicador"))]
            : [];

    private static Problema Desaparecida(string ruta) =>
        new("DIRECCION_DESAPARECIDA", "esta dirección ya se publicó y dejaría de responder; devuelva lo que la hacía (una publicación, una página de content/paginas) o no publique este cambio.", new Lugar(ruta));

    private void Fase(string nombre) => _fases.Add((
        nombre,
        _reloj.Elapsed - _fases.Aggregate(TimeSpan.Zero, (suma, f) => suma + f.Tiempo),
        Environment.CpuUsage.TotalTime - _procesador - _fases.Aggregate(TimeSpan.Zero, (suma, f) => suma + f.Procesador)));

    private ResumenDelSitio Fallida(IReadOnlyList<Problema> problemas) => new() { Tiempo = _reloj.Elapsed, Fases = _fases, Problemas = problemas };

    private ResumenDelSitio Resumen(IReadOnlyList<PiezaHecha> piezas, int dibujadas, IReadOnlyList<string> cambiados, IReadOnlyList<string> borrados) => new()
    {
        Paginas = piezas.Sum(p => p.Archivos.Count(a => a.EsPagina)),
        Dibujadas = dibujadas,
        Archivos = piezas.Sum(p => p.Archivos.Count),
        Bytes = piezas.Sum(p => p.Archivos.Sum(a => a.Largo)),
        Cambiados = cambiados,
        Borrados = borrados,
        Fases = _fases,
        Tiempo = _reloj.Elapsed,
    };
}
