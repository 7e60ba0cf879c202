using System.Diagnostics;
using System.Text;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio;

/// <summary>
/// Builds the transparency portal: reads publications and content, derives the model once, renders in parallel,
/// checks every link and only then touches the output. The same inputs give the same bytes.
/// </summary>
public static class SitioGenerador
{
    /// <summary>Builds the portal. With problems nothing is written and what was there stays.</summary>
    /// <param name="publicaciones">Folder of all publications; it may be empty or absent.</param>
    /// <param name="contenido">Folder with <c>sitio.yaml</c> and <c>paginas/</c>.</param>
    /// <param name="salida">Folder of the portal; it is the generator's own.</param>
    /// <param name="opciones">How to build.</param>
    public static async Task<ResumenDelSitio> Generar(
        string publicaciones, string contenido, string salida, OpcionesDelSitio? opciones = null)
    {
        opciones ??= new();
        var reloj = Stopwatch.StartNew();
        var escritor = new EscritorDeSitio(salida);
        if (!escritor.EsPropia())
        {
            return Fallido(reloj, [new("CARPETA_AJENA", "la carpeta de salida contiene archivos que no son del portal; elija otra o vacíela.", new Lugar(salida))]);
        }

        var huella = Huella.De(publicaciones, contenido);
        if (!opciones.Todo && !opciones.SoloComprobar && escritor.YaEsta(huella) is { } presentes)
        {
            return new(0, presentes, 0, 0, 0, reloj.Elapsed, []);
        }

        var lectura = Leer(publicaciones, contenido);
        if (!lectura.EsValida)
        {
            return Fallido(reloj, lectura.Problemas);
        }

        var (paginas, archivos) = await Producir(lectura.Valor, publicaciones, opciones.Hilos).ConfigureAwait(false);
        archivos[Huella.Archivo] = ArchivoDelSitio.DeTexto(Huella.Archivo, $"{huella} {archivos.Count + 1}\n");
        var problemas = new VerificadorDeEnlaces(archivos, new Uri(lectura.Valor.Sitio.Url).AbsolutePath).Verificar();
        if (opciones.SoloComprobar)
        {
            problemas.AddRange(escritor.Desaparecidas(archivos));
        }

        if (problemas.Count > 0)
        {
            return Fallido(reloj, problemas);
        }

        var (escritos, borrados) = opciones.SoloComprobar ? (0, 0) : escritor.Escribir(archivos, opciones.Todo);
        return new(paginas, archivos.Count, escritos, borrados, archivos.Values.Sum(a => (long)a.Contenido.Length), reloj.Elapsed, []);
    }

    private static Lectura<Portal> Leer(string publicaciones, string contenido)
    {
        var escrito = ContenidoDelSitio.Leer(contenido);
        var leidas = new LectorDePublicaciones(publicaciones).LeerTodas();
        var alteradas = new VerificadorDePublicaciones(publicaciones).Verificar();
        var portal = ConstructorDelPortal.Construir(escrito.Valor, leidas.Publicaciones);
        return new(portal.Valor,
        [
            .. escrito.Problemas,
            .. leidas.Problemas.Concat(alteradas.Problemas).Select(p => new Problema(p.Codigo, p.Mensaje, new Lugar(p.Archivo is null ? p.Publicacion : $"{p.Publicacion}/{p.Archivo}"))),
            .. portal.Problemas,
        ]);
    }

    private static async Task<(int Paginas, SortedDictionary<string, ArchivoDelSitio> Archivos)> Producir(Portal portal, string publicaciones, int hilos)
    {
        var paginas = Inventario.Paginas(portal).ToList();
        using var dibujantes = new ThreadLocal<Dibujante>(() => new(portal));
        var tareas = paginas.Select<PaginaPorDibujar, Func<Task<IEnumerable<ArchivoDelSitio>>>>(
                pagina => () => Task.FromResult<IEnumerable<ArchivoDelSitio>>([new(pagina.Direccion.Archivo, dibujantes.Value!.Dibujar(pagina).ToArray())]))
            .Concat(Inventario.Archivos(portal, paginas, publicaciones)
                .Select<Func<IEnumerable<ArchivoDelSitio>>, Func<Task<IEnumerable<ArchivoDelSitio>>>>(hacer => () => Task.FromResult<IEnumerable<ArchivoDelSitio>>([.. hacer()])))
            .ToList();
        var hechos = new IEnumerable<ArchivoDelSitio>[tareas.Count];
        await Parallel.ForAsync(0, tareas.Count, new ParallelOptions { MaxDegreeOfParallelism = hilos },
            async (i, _) => hechos[i] = await tareas[i]().ConfigureAwait(false)).ConfigureAwait(false);

        var archivos = new SortedDictionary<string, ArchivoDelSitio>(StringComparer.Ordinal);
        foreach (var archivo in hechos.SelectMany(h => h))
        {
            archivos.Add(archivo.Ruta, archivo);
        }

        return (paginas.Count, archivos);
    }

    private static ResumenDelSitio Fallido(Stopwatch reloj, IReadOnlyList<Problema> problemas) => new(0, 0, 0, 0, 0, reloj.Elapsed, problemas);
}
