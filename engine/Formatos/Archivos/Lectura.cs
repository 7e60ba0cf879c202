namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>Outcome of reading a file: either its value or the problems that kept it from being accepted.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
public sealed record Lectura<T>
    where T : class
{
    private Lectura(T? valor, IReadOnlyList<ProblemaDeArchivo> problemas)
    {
        Valor = valor;
        Problemas = problemas;
    }

    /// <summary>The content, or null when there are problems.</summary>
    public T? Valor { get; }

    /// <summary>What the sender has to mend; empty when the file was accepted.</summary>
    public IReadOnlyList<ProblemaDeArchivo> Problemas { get; }

    /// <summary>Whether the file was accepted.</summary>
    public bool Aceptada => Valor is not null;

    internal static Lectura<T> De(T valor) => new(valor, []);

    internal static Lectura<T> Con(params IReadOnlyList<ProblemaDeArchivo> problemas) => new(null, problemas);
}
