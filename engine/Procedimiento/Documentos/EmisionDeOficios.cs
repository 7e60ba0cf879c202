using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Oficios;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Documentos;

/// <summary>Numbers and keeps the letters that steps send.</summary>
internal static class EmisionDeOficios
{
    public const string SerieDeLaDireccion = "SEJ-DPEPE";
    public const string SerieDeLaContraloria = "CM";

    /// <summary>Writes a letter from its template under the next number of its series.</summary>
    /// <exception cref="InvalidOperationException">The template cannot be filled; the message says why.</exception>
    public static (string Numero, Documento Documento) EmitirOficio(
        this PasoEnCurso paso, string plantilla, Dictionary<string, object?> datos, string serie = SerieDeLaDireccion, string? oficina = null,
        string? dependencia = null)
    {
        var numero = paso.SiguienteOficio(serie);
        oficina ??= paso.Servicios.Opciones.Oficina;
        var completos = new Dictionary<string, object?>(datos)
        {
            ["municipio"] = paso.Servicios.Opciones.Municipio,
            ["oficina"] = oficina,
            ["numero"] = numero,
            ["lugar"] = paso.Servicios.Opciones.Lugar,
            ["fecha"] = FormatoMexicano.FechaLarga(paso.Hoy),
            ["trimestre"] = paso.EnPalabras,
        };
        var escrito = PlantillaDeOficio.Escribir(paso.Servicios.Carpetas.PlantillaDeOficio(plantilla), plantilla, $"Oficio {numero}", oficina, completos);
        return (numero, paso.GuardarOficio($"oficio-{numero.Replace('/', '-')}.docx", escrito, dependencia));
    }

    /// <summary>The next number of a series of letters, such as "SEJ-DPEPE-0007/2025".</summary>
    public static string SiguienteOficio(this PasoEnCurso paso, string serie) =>
        $"{serie}-{paso.Almacen.Ajustes.Siguiente($"oficios/{serie}/{paso.Hoy.Year}"):0000}/{paso.Hoy.Year}";

    /// <summary>Keeps a letter; the template's problems are the content author's to mend, so they become an incident.</summary>
    public static Documento GuardarOficio(
        this PasoEnCurso paso, string nombre, Desempeno.Problemas.Lectura<byte[]?> escrito, string? dependencia = null) =>
        paso.Guardar(
            TipoDeDocumento.Oficio, nombre, ArchivoDeDocumentos.Docx,
            escrito.Valor ?? throw new InvalidOperationException(string.Join(" ", escrito.Problemas)), dependencia);
}
