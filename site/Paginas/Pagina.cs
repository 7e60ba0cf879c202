using Microsoft.AspNetCore.Components;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Partes;

namespace SeguimientoDesempeno.Sitio.Paginas;

/// <summary>A page of the portal: it knows the whole model and its own address.</summary>
public abstract class Pagina : Componente
{
    /// <summary>The whole model.</summary>
    [Parameter, EditorRequired]
    public Portal Portal { get; set; } = null!;
}
