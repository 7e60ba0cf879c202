using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Formatos.TablasDeDatos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>The very workbook that was mailed to an Enlace, on their desk.</summary>
internal sealed class LibroDelEnlace
{
    private readonly string _nombre;
    private readonly byte[] _contenido;

    private LibroDelEnlace(string nombre, byte[] contenido)
    {
        _nombre = nombre;
        _contenido = contenido;
    }

    /// <summary>The tabla de datos that the task offers for download.</summary>
    public static LibroDelEnlace DeLaTarea(VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var documento = vista.Documentos.First(d => d.Nombre.EndsWith(".xlsx", StringComparison.Ordinal));
        return new LibroDelEnlace(documento.Nombre, descargar(documento));
    }

    /// <summary>The same with these values written in.</summary>
    public LibroDelEnlace Llenar(IEnumerable<ValorCapturado> valores) => new(
        _nombre, TablaDeDatos.Llenar(_contenido, valores.Select(v => new ValorDeTabla(v.ClaveIndicador, v.Variable, v.Valor))));

    /// <summary>The same with cells of one indicator typed over, as text, number or nothing.</summary>
    public LibroDelEnlace ConErrores(string indicador, IReadOnlyDictionary<string, string?> escrito) =>
        new(_nombre, TablaDeDatos.Teclear(_contenido, indicador, escrito));

    /// <summary>The workbook as an upload.</summary>
    public ArchivoRecibido ComoArchivo(string campo) => new(campo, _nombre, _contenido);
}
