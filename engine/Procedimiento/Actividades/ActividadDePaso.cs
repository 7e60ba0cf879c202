using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>A step that the system does on behalf of a role. Everything it writes commits with the burst.</summary>
internal abstract class ActividadDePaso : Activity
{
    public const string Categoria = "Seguimiento";

    private readonly ServiciosDelProcedimiento _servicios;
    private readonly string _rol;

    protected ActividadDePaso(ServiciosDelProcedimiento servicios, DescripcionDePaso descripcion)
    {
        _servicios = servicios;
        _rol = descripcion.Rol;
        Descriptor = new ActivityDescriptor
        {
            TypeName = $"{Categoria}.{GetType().Name}",
            Category = Categoria,
            DisplayName = descripcion.Titulo,
            Description = descripcion.Texto,
            Inputs = [Entradas.Paso, Entradas.Periodo, .. descripcion.PorDependencia ? [Entradas.Dependencia] : Array.Empty<InputDescriptor>(), .. descripcion.Entradas],
            Outputs = descripcion.Salidas,
            Ports = [.. descripcion.Resultados.Select(r => new PortDescriptor(r))],
        };
    }

    public override ActivityDescriptor Descriptor { get; }

    public override void Execute(ActivityContext context)
    {
        var paso = new PasoEnCurso(context, _servicios, _rol);
        var resultado = Realizar(paso);
        if (resultado is null)
        {
            context.Complete();
        }
        else
        {
            context.Complete(resultado);
        }
    }

    /// <summary>Does the step; returns the outcome, or null when there is only one way on.</summary>
    protected abstract string? Realizar(PasoEnCurso paso);
}

/// <summary>What the designer shows of a step activity.</summary>
/// <param name="Titulo">Name.</param>
/// <param name="Texto">What it does.</param>
/// <param name="Rol">Role on whose behalf it acts.</param>
internal sealed record DescripcionDePaso(string Titulo, string Texto, string Rol)
{
    public bool PorDependencia { get; init; }

    public IReadOnlyList<InputDescriptor> Entradas { get; init; } = [];

    public IReadOnlyList<OutputDescriptor> Salidas { get; init; } = [];

    /// <summary>Outcomes; empty for a plain Done.</summary>
    public IReadOnlyList<string> Resultados { get; init; } = [];
}
