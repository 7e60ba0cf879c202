using System.IO.Compression;
using System.Xml.Linq;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Formatos.Tests.Excel;

public class LibroDeTablasTests
{
    private const int Renglones = 60_000;

    [Fact]
    public void Una_tabla_de_muchos_renglones_llega_completa_y_con_filtros_hasta_el_ultimo()
    {
        var tabla = new Tabla([new Columna("clave"), new Columna("valor", true)], [.. Enumerable.Range(1, Renglones).Select(n => new[] { $"IND-{n}", $"{n}.5" })]);

        var hoja = Hoja(LibroDeTablas.Escribir("Larga", "Municipio", [("Datos", tabla)]));

        var ns = hoja.Name.Namespace;
        var filas = hoja.Descendants(ns + "row").ToList();
        Assert.Equal(Renglones + 1, filas.Count);
        Assert.Equal([$"IND-{Renglones}", $"{Renglones}.5"], filas[^1].Elements().Select(c => c.Value));
        Assert.Equal($"A1:B{Renglones + 1}", hoja.Element(ns + "autoFilter")!.Attribute("ref")!.Value);
        Assert.All(filas.Select((fila, i) => (fila, i)), f => Assert.Equal($"{f.i + 1}", f.fila.Attribute("r")!.Value));
    }

    private static XElement Hoja(byte[] libro)
    {
        using var zip = new ZipArchive(new MemoryStream(libro));
        using var parte = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return XElement.Load(parte);
    }
}
