using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SeguimientoDesempeno.Sitio.Partes;

/// <summary>What is the same on many pages: it is drawn on the first of them and copied to the others that have its key.</summary>
public sealed class Repetido : Componente
{
    /// <summary>Which part it is and all that makes it differ from one page to another.</summary>
    [Parameter, EditorRequired]
    public string Llave { get; set; } = "";

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
