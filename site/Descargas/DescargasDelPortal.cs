using System.Text;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>The tables of the whole portal and of each quarter.</summary>
internal static class DescargasDelPortal
{
    internal static IEnumerable<ArchivoDelSitio> De(Portal portal, Conjunto conjunto) =>
        Tabla(portal, conjunto.Nombre, conjunto.Titulo, conjunto.Tabla(portal));

    internal static IEnumerable<ArchivoDelSitio> De(Portal portal, TrimestrePublicado trimestre) =>
        Tabla(portal, $"resultados-{trimestre.Trimestre}", Etiquetas.Titulo(trimestre.Trimestre),
            Conjuntos.Resultados.Tabla(trimestre.Cifras.Select(c => Conjuntos.FilaDeResultado(c.Indicador, c.Cifra))));

    /// <summary>The table as CSV twice: plain, and with the mark by which Excel knows that it is UTF-8.</summary>
    internal static IEnumerable<ArchivoDelSitio> Csv(string raiz, Tabla tabla)
    {
        using var csv = new MemoryStream();
        csv.Write(Encoding.UTF8.Preamble);
        tabla.EscribirCsv(csv);
        var conMarca = csv.ToArray();
        return [new(raiz + ".csv", conMarca.AsMemory(Encoding.UTF8.Preamble.Length)), new(raiz + ".excel.csv", conMarca)];
    }

    private static IEnumerable<ArchivoDelSitio> Tabla(Portal portal, string nombre, string titulo, Tabla tabla) =>
    [
        .. Csv($"datos/{nombre}", tabla),
        ArchivoDelSitio.OtraForma($"datos/{nombre}.xlsx", igualQue: $"datos/{nombre}.csv", () => LibroDeTablas.Escribir(titulo, portal.Sitio.Municipio, [("Datos", tabla)])),
    ];
}
