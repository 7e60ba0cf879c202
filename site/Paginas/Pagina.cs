using Microsoft.AspNetCore.Components;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Paginas;

/// <summary>A page of the portal: it knows the whole model and its own address.</summary>
public abstract class Pagina : ComponentBase
{
    /// <summary>The whole model.</summary>
    [Parameter, EditorRequired]
    public Portal Portal { get; set; } = null!;

    /// <summary>Where the page is.</summary>
    [Parameter, EditorRequired]
    public Direccion Direccion { get; set; } = null!;

    /// <summary>A link to another address of the portal.</summary>
    protected string A(string destino) => Direccion.A(destino);

    /// <summary>Text that is markup already: only what this project drew or cleaned itself.</summary>
    protected static MarkupString Marcado(string marcado) => new(marcado);
}
