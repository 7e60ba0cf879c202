namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>The built-in forms, by the name that workflows write.</summary>
internal sealed class CatalogoDeFormularios(IEnumerable<Formulario> formularios)
{
    private readonly Dictionary<string, Formulario> _formularios = formularios.ToDictionary(f => f.Nombre);

    /// <summary>Names, in alphabetical order.</summary>
    public IReadOnlyList<string> Nombres => [.. _formularios.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The form of a task.</summary>
    /// <exception cref="InvalidOperationException">The workflow names a form that does not exist.</exception>
    public Formulario De(CasoDeTarea caso) => _formularios.GetValueOrDefault(caso.Formulario.Nombre)
        ?? throw new InvalidOperationException($"El flujo pide el formulario «{caso.Formulario.Nombre}», que no existe; los incluidos son {string.Join(", ", Nombres)}.");
}
