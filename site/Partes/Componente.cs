using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Partes;

/// <summary>A Razor component that is drawn once, from top to bottom, and forgotten: it has no state and no events.</summary>
public abstract class Componente : IComponent
{
    /// <summary>Where the page is to which this belongs; a component inside another has it from that one.</summary>
    [Parameter]
    public Direccion Direccion { get; set; } = null!;

    /// <summary>A link to another address of the portal.</summary>
    protected string A(string destino) => Direccion.A(destino);

    /// <summary>Text that is markup already: only what this project drew or cleaned itself.</summary>
    protected static MarkupString Marcado(string marcado) => new(marcado);

    /// <summary>Razor writes it from the component's file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder __builder)
    {
    }

    internal Componente En(Direccion direccion)
    {
        Direccion = direccion;
        return this;
    }

    internal void Construir(RenderTreeBuilder arbol) => BuildRenderTree(arbol);

    void IComponent.Attach(RenderHandle renderHandle) => throw Ajeno();

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw Ajeno();

    private static NotSupportedException Ajeno() => new("Los componentes del portal los dibuja Dibujante.");
}
