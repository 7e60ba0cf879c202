using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Formatos.Oficios;
using SeguimientoDesempeno.Formatos.Presupuestos;

namespace SeguimientoDesempeno.Formatos.Tests;

/// <summary>One of every file that this project writes, by name.</summary>
internal static class Archivos
{
    public static OficioDeDifusion Oficio { get; } = new()
    {
        Numero = "SEJ-DPEPE-001/2025",
        Fecha = new DateOnly(2025, 7, 18),
        LugarDeExpedicion = "Monterrey, Nuevo León",
        Destinatario = "Titular de la Secretaría de Servicios Públicos",
        Firmante = "Jefatura de Seguimiento al Desempeño",
        Copias = ["Contraloría Municipal", "Archivo"],
        Informe = Ejemplo.Informe,
    };

    public static SortedDictionary<string, byte[]> Todos()
    {
        var archivos = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Ejemplo.TablaDeMarzo.NombreDeArchivo] = Ejemplo.TablaDeMarzo.Escribir(),
            [Ejemplo.Matriz.NombreDeArchivo] = Ejemplo.Matriz.Escribir(),
            [Ejemplo.Maestra.NombreDeArchivo] = Ejemplo.Maestra.Escribir(),
            [Ejemplo.Febrero.NombreDeArchivo + ".xlsx"] = Ejemplo.Febrero.EscribirLibro(),
            [Ejemplo.Febrero.NombreDeArchivo + ".csv"] = Ejemplo.Febrero.EscribirCsv(conBom: true),
            [Ejemplo.Plan.NombreDeArchivo] = Ejemplo.Plan.Escribir(),
            [Ejemplo.Informe.NombreDeArchivo] = Ejemplo.Informe.Escribir(),
            [FormatoDeFicha.NombreDeArchivo(Ejemplo.Fichas[0])] = FormatoDeFicha.Escribir(Ejemplo.Municipio, Ejemplo.Fichas[0]),
            ["presupuesto.xlsx"] = ArchivoDePresupuesto.Escribir(Ejemplo.Municipio, Ejemplo.Partidas),
            [Oficio.NombreDeArchivo] = Oficio.Escribir(Ejemplo.Texto("plantillas", "oficios", OficioDeDifusion.Plantilla)).Valor!,
        };
        foreach (var fraccion in new[] { "iv", "v", "vi", "vii" })
        {
            foreach (var archivo in Ejemplo.Entrega.Escribir(Ejemplo.Formato(fraccion), Ejemplo.Fundamentos))
            {
                archivos.Add(archivo.Nombre, archivo.Contenido);
            }
        }

        return archivos;
    }
}
