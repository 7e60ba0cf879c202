using Microsoft.AspNetCore.Components;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Partes;

/// <summary>A piece that several pages share; it learns from the page around it where its links start.</summary>
public abstract class Parte : ComponentBase
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public Direccion Direccion { get; set; } = null!;

    /// <summary>A link to another address of the portal.</summary>
    protected string A(string destino) => Direccion.A(destino);

    /// <summary>Text that is markup already: only what this project drew or cleaned itself.</summary>
    protected static MarkupString Marcado(string marcado) => new(marcado);
}
