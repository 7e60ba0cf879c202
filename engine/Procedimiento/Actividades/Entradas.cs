using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Inputs that several activities of the procedure have.</summary>
internal static class Entradas
{
    public static InputDescriptor Paso { get; } = Texto("Paso", "Punto", "Punto del procedimiento, por ejemplo 7.24.");

    public static InputDescriptor Periodo { get; } = Texto("Periodo", "Periodo", "Mes (2025-03) o trimestre (2025-T1).");

    public static InputDescriptor Dependencia { get; } = Texto("Dependencia", "Dependencia", "Clave de la dependencia o entidad.");

    public static InputDescriptor Publicacion { get; } = Texto("Publicacion", "Publicación", "Carpeta de la publicación, por ejemplo 2025-T3 o tablas/2025-03.");

    /// <summary>One of a list that does not change.</summary>
    public static InputDescriptor Opcion(string nombre, string etiqueta, string ayuda, IReadOnlyList<InputOption> opciones) =>
        new(nombre, "String") { DisplayName = etiqueta, Description = ayuda, UiHint = "dropdown", Options = opciones };

    /// <summary>One of a list that comes from content.</summary>
    public static InputDescriptor Opcion(string nombre, string etiqueta, string ayuda, Func<IReadOnlyList<InputOption>> opciones) =>
        new(nombre, "String") { DisplayName = etiqueta, Description = ayuda, UiHint = "dropdown", LiveOptions = opciones };

    public static InputDescriptor Texto(string nombre, string etiqueta, string ayuda, string editor = "singleline") =>
        new(nombre, "String") { DisplayName = etiqueta, Description = ayuda, UiHint = editor };
}
