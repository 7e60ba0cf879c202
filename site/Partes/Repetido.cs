using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SeguimientoDesempeno.Sitio.Partes;

/// <summary>What is the same on many pages: it is drawn on the first of them and copied to the others that have its key.</summary>
public sealed class Repetido : Componente
{
    /// <summary>Which part it is and all that makes it differ from one page to another; keys are told apart by value.</summary>
    [Parameter, EditorRequired]
    public object Llave { get; set; } = null!;

    /// <summary>Whether only pages that are made together have it, such as those of an indicator: it is forgotten after them.</summary>
    [Parameter]
    public bool EnSuPieza { get; set; }

    /// <summary>The part.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder __builder)
    {
        ArgumentNullException.ThrowIfNull(__builder);
        __builder.AddContent(0, ChildContent);
    }
}
