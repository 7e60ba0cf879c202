using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>A publication as the files of its folder, and back. The order of every list is fixed here.</summary>
internal static class ContenidoDePublicacion
{
    private const string Datos = "publicacion.json";
    private const string Archivos = "archivos.json";
    private const string Validaciones = "validaciones.json";

    /// <summary>Files by their path with <c>/</c>, in ordinal order, manifest not included.</summary>
    internal static SortedDictionary<string, byte[]> Escribir(Publicacion p)
    {
        var archivos = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Datos] = JsonDePublicaciones.Escribir(p.Datos),
            ["fichas.json"] = Lista(p.Fichas, f => (f.ClaveIndicador, f.Ejercicio, f.Version)),
            ["capturas.json"] = Lista(p.Capturas, c => (c.ClaveIndicador, c.Ejercicio, c.Mes, c.Variable)),
            ["resultados.json"] = Lista(p.Resultados, r => (r.ClaveIndicador, r.Ejercicio, r.Trimestre)),
            ["programas.json"] = Lista(p.Programas, x => (x.ProgramaClave, x.Ejercicio, x.Trimestre)),
            ["presupuesto.json"] = Lista(p.Presupuesto,
                x => (x.ProgramaClave, x.DependenciaClave, x.Capitulo, x.Ejercicio, x.Trimestre)),
            ["dependencias.json"] = Lista(p.Dependencias, d => d.Clave),
            ["envios.json"] = Lista(p.Envios, e => (e.DependenciaClave, e.Ejercicio, e.Mes)),
            ["notas.json"] = Lista(p.Notas,
                n => (n.ClaveIndicador ?? "", n.Ejercicio, n.Trimestre, n.Orden, n.Tipo, n.Texto)),
            [Validaciones] = Lista(p.Validaciones, v => (v.Periodo, v.DependenciaClave ?? "", v.Paso)),
            ["procedimiento.json"] = Lista(p.Procedimiento, f => f.DefinitionId),
            [Archivos] = Lista(p.Archivos.Select(a => new TituloDeArchivo(a.Nombre, a.Titulo)), a => a.Nombre),
        };
        foreach (var archivo in p.Archivos)
        {
            archivos.Add("archivos/" + archivo.Nombre, archivo.Contenido.ToArray());
        }

        return archivos;
    }

    /// <param name="ruta">Where a file of it lies.</param>
    /// <param name="leidos">Rows of the publication read before.</param>
    /// <exception cref="JsonException">A file is not what its name says; the message names it.</exception>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    internal static Publicacion Leer(Func<string, string> ruta, RenglonesLeidos leidos)
    {
        return new()
        {
            Datos = Json(Datos, () => JsonDePublicaciones.Leer<DatosDePublicacion>(File.ReadAllBytes(ruta(Datos)))),
            Fichas = Renglones<FichaPublicada>("fichas.json"),
            Capturas = Renglones<CapturaPublicada>("capturas.json"),
            Resultados = Renglones<ResultadoPublicado>("resultados.json"),
            Programas = Renglones<ProgramaPublicado>("programas.json"),
            Presupuesto = Renglones<PartidaPublicada>("presupuesto.json"),
            Dependencias = Renglones<DependenciaPublicada>("dependencias.json"),
            Envios = Renglones<EnvioPublicado>("envios.json"),
            Notas = Renglones<NotaPublicada>("notas.json"),
            Validaciones = SiEsta<ValidacionPublicada>(Validaciones),
            Procedimiento = Renglones<FlujoPublicado>("procedimiento.json"),
            Archivos = Renglones<TituloDeArchivo>(Archivos).ConvertAll(a => new ArchivoPublicado(a.Nombre, a.Titulo, File.ReadAllBytes(ruta("archivos/" + a.Nombre)))),
        };

        List<T> Renglones<T>(string archivo)
            where T : class => Json(archivo, () => leidos.Leer<T>(archivo, ruta(archivo)));

        // A file that older publications do not have; the manifest tells when one is missing that should be there.
        List<T> SiEsta<T>(string archivo)
            where T : class
        {
            try
            {
                return Renglones<T>(archivo);
            }
            catch (FileNotFoundException)
            {
                return [];
            }
        }

        static T Json<T>(string archivo, Func<T> leer)
        {
            try
            {
                return leer();
            }
            catch (JsonException error)
            {
                throw new JsonException(error.Message, archivo, error.LineNumber, error.BytePositionInLine, error);
            }
        }
    }

    private static byte[] Lista<T, TClave>(IEnumerable<T> elementos, Func<T, TClave> clave) =>
        JsonDePublicaciones.Escribir(elementos.OrderBy(clave, OrdenOrdinal<TClave>.Instancia).ToList());

    private sealed record TituloDeArchivo(string Nombre, string Titulo);

    /// <summary>Compares keys part by part, text by code point: the machine's language must not move a row.</summary>
    private sealed class OrdenOrdinal<TClave> : IComparer<TClave>
    {
        internal static readonly OrdenOrdinal<TClave> Instancia = new();

        public int Compare(TClave? x, TClave? y) => Comparar(x, y);

        private static int Comparar(object? x, object? y)
        {
            if (x is not System.Runtime.CompilerServices.ITuple a || y is not System.Runtime.CompilerServices.ITuple b)
            {
                return x is string s && y is string t
                    ? string.CompareOrdinal(s, t)
                    : Comparer<object>.Default.Compare(x, y);
            }

            for (var i = 0; i < a.Length; i++)
            {
                if (Comparar(a[i], b[i]) is var orden and not 0)
                {
                    return orden;
                }
            }

            return 0;
        }
    }
}
