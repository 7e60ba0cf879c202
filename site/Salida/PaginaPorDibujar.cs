using Microsoft.AspNetCore.Components;
using SeguimientoDesempeno.Sitio.Paginas;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>A page to render: where it goes, which component draws it and what the component is told.</summary>
/// <param name="Direccion">Address.</param>
/// <param name="Componente">A <see cref="Pagina"/>.</param>
/// <param name="Parametros">Its parameters, besides the portal and the address.</param>
internal sealed record PaginaPorDibujar(Direccion Direccion, Type Componente, IReadOnlyList<(string Nombre, object? Valor)> Parametros)
{
    /// <summary>Piece that it is part of; its own, unless pages are made together.</summary>
    internal string Pieza { get; init; } = Direccion.Archivo;

    /// <summary>What it shows; null when that may be anything, so that it is made each time.</summary>
    internal Muestra? Muestra { get; init; }

    internal static PaginaPorDibujar De<T>(string ruta, params ReadOnlySpan<(string Nombre, object? Valor)> parametros)
        where T : Pagina => new(new Direccion(ruta), typeof(T), parametros.ToArray());
}
