using Microsoft.AspNetCore.Components;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Paginas;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>A page to render: where it goes, which component draws it and what the component is told.</summary>
/// <param name="Direccion">Address.</param>
/// <param name="Componente">A <see cref="Pagina"/>.</param>
/// <param name="Parametros">Its parameters, besides the portal and the address.</param>
internal sealed record PaginaPorDibujar(Direccion Direccion, Type Componente, IReadOnlyDictionary<string, object?> Parametros)
{
    /// <summary>The one indicator that the page is about, so that no other's change is seen on it; null for any other page.</summary>
    internal Indicador? Solo { get; init; }

    internal static PaginaPorDibujar De<T>(string ruta, params ReadOnlySpan<(string Nombre, object? Valor)> parametros)
        where T : Pagina
    {
        var todos = new Dictionary<string, object?>();
        foreach (var (nombre, valor) in parametros)
        {
            todos[nombre] = valor;
        }

        return new(new Direccion(ruta), typeof(T), todos);
    }
}
