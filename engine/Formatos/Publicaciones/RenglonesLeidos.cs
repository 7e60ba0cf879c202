using System.Buffers;
using System.Text.Json;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>
/// Reads the lists of publications, one publication after another. A quarter repeats the rows of the quarters before it in
/// the year, in the same order, and fichas change once a year: a row that the publication before has in the same bytes is
/// not read again and is the same object.
/// </summary>
internal sealed class RenglonesLeidos : IDisposable
{
    private readonly Dictionary<string, Lista> _anteriores = [];

    /// <summary>A list of rows.</summary>
    /// <param name="archivo">Name of the file in its publication.</param>
    /// <param name="ruta">Where it lies.</param>
    /// <exception cref="JsonException">The file is not such a list.</exception>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    internal List<T> Leer<T>(string archivo, string ruta)
        where T : class
    {
        var lista = Lista.De(ruta);
        _anteriores.Remove(archivo, out var anterior);
        _anteriores[archivo] = lista;
        var renglones = PorRenglones<T>(lista, anterior) ?? JsonDePublicaciones.Leer<List<T>>(lista.Json);
        anterior?.Dispose();
        return renglones;
    }

    public void Dispose()
    {
        foreach (var lista in _anteriores.Values)
        {
            lista.Dispose();
        }
    }

    /// <summary>
    /// Rows in the form in which they are published, where a row ends with the first brace in its column: a text of JSON
    /// has no line feed in it. Null when the file has another form or a mistake, for which only the whole knows the line.
    /// </summary>
    private static List<T>? PorRenglones<T>(Lista lista, Lista? anterior)
        where T : class
    {
        var json = lista.Json;
        if (!json.StartsWith("[\n  {"u8))
        {
            return null;
        }

        var renglones = new List<T>();
        var desde = "[\n  ".Length;
        while (json[desde..].IndexOf("\n  }"u8) is var largo and >= 0)
        {
            var hasta = desde + largo + "\n  }".Length;
            if ((anterior?.Repetido(json[desde..hasta]) ?? JsonDePublicaciones.SiSeLee<T>(json[desde..hasta])) is not T renglon)
            {
                return null;
            }

            renglones.Add(renglon);
            lista.Agregar(desde, hasta, renglon);
            if (!json[hasta..].StartsWith(",\n  {"u8))
            {
                return json[hasta..].SequenceEqual("\n]\n"u8) ? renglones : null;
            }

            desde = hasta + ",\n  ".Length;
        }

        return null;
    }

    /// <summary>A list as it was read: each row and where it lies.</summary>
    private sealed class Lista(byte[] prestado, int largo) : IDisposable
    {
        private readonly List<(int Desde, int Hasta, object Renglon)> _renglones = [];
        private int _siguiente;

        internal ReadOnlySpan<byte> Json => prestado.AsSpan(0, largo);

        /// <summary>A file in borrowed memory: there are many of megabytes, each of use until the next is read.</summary>
        internal static Lista De(string ruta)
        {
            using var abierto = File.OpenRead(ruta);
            var prestado = ArrayPool<byte>.Shared.Rent((int)abierto.Length);
            return new(prestado, abierto.ReadAtLeast(prestado, (int)abierto.Length, throwOnEndOfStream: false));
        }

        internal void Agregar(int desde, int hasta, object renglon) => _renglones.Add((desde, hasta, renglon));

        /// <summary>The row of the same bytes, when it is the next one of this list or the one after it: one of them may have been corrected.</summary>
        internal object? Repetido(ReadOnlySpan<byte> renglon)
        {
            for (var i = _siguiente; i < Math.Min(_siguiente + 2, _renglones.Count); i++)
            {
                if (renglon.SequenceEqual(Json[_renglones[i].Desde.._renglones[i].Hasta]))
                {
                    _siguiente = i + 1;
                    return _renglones[i].Renglon;
                }
            }

            return null;
        }

        public void Dispose() => ArrayPool<byte>.Shared.Return(prestado);
    }
}
