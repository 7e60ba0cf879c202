using System.Collections.Concurrent;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Sitio.Revision;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Where one thread makes pieces: draws their pages, checks them, and hands every file over.</summary>
internal sealed class Taller
{
    private readonly Dibujante _dibujante;
    private readonly RevisorDeHtml _revisor;
    private readonly Obra _obra;
    private readonly bool _conservaFormas;
    private readonly HashSet<string> _iguales = [];
    private List<ArchivoHecho> _archivos = [];

    /// <param name="portal">Model.</param>
    /// <param name="obra">Where its files go.</param>
    /// <param name="repetidos">Parts of pages that all workshops share.</param>
    /// <param name="conservaFormas">Whether another form of a table that did not change is what it was.</param>
    internal Taller(Portal portal, Obra obra, ConcurrentDictionary<object, ParteRepetida> repetidos, bool conservaFormas)
    {
        Enlaces = new(new Uri(portal.Sitio.Url).AbsolutePath);
        _revisor = new(Enlaces);
        (_dibujante, _obra, _conservaFormas) = (new(portal, _revisor, repetidos), obra, conservaFormas);
    }

    internal Enlaces Enlaces { get; }

    /// <summary>Files that are new or not as they were.</summary>
    internal List<string> Cambiados { get; } = [];

    /// <summary>Pages drawn.</summary>
    internal int Dibujadas { get; private set; }

    /// <summary>What is wrong with its pages.</summary>
    internal IReadOnlyList<Problema> Problemas => _revisor.Problemas;

    internal PiezaHecha Hacer(Pieza pieza)
    {
        _archivos = [];
        _iguales.Clear();
        _dibujante.Empezar();
        pieza.Hacer(this);
        return new(pieza.Nombre, pieza.Depende, _archivos);
    }

    internal void Pagina(PaginaPorDibujar pagina)
    {
        var html = _dibujante.Dibujar(pagina).Span;
        Dibujadas++;
        Entregar(pagina.Direccion.Archivo, html, _revisor.Ids, Enlaces.AnclasAjenas.Count > 0 ? [.. Enlaces.AnclasAjenas.Distinct()] : []);
    }

    internal void Archivo(ArchivoDelSitio archivo)
    {
        if (_conservaFormas && archivo.IgualQue is { } otro && _iguales.Contains(otro) && _obra.Esta(archivo.Ruta))
        {
            _archivos.Add(new(archivo.Ruta, _obra.Largo(archivo.Ruta)));
        }
        else
        {
            Entregar(archivo.Ruta, archivo.Hacer().Span, [], []);
        }
    }

    private void Entregar(string ruta, ReadOnlySpan<byte> contenido, IReadOnlyCollection<string> ids, IReadOnlyCollection<string> anclas)
    {
        if (_obra.Recibir(ruta, contenido))
        {
            Cambiados.Add(ruta);
        }
        else
        {
            _iguales.Add(ruta);
        }

        _archivos.Add(new(ruta, contenido.Length, ids, anclas));
    }
}
