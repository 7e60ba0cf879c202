using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A dependency or entity, its indicators and its deliveries.</summary>
/// <param name="Datos">As published last.</param>
/// <param name="Indicadores">Its indicators by key.</param>
/// <param name="Envios">Its monthly deliveries, oldest first, the newest published of each.</param>
public sealed record Dependencia(
    DependenciaPublicada Datos, IReadOnlyList<Indicador> Indicadores, IReadOnlyList<EnvioPublicado> Envios)
{
    /// <summary>Key, <c>SPC</c>.</summary>
    public string Clave => Datos.Clave;

    /// <summary>Full name.</summary>
    public string Nombre => Datos.Nombre;

    /// <summary>Address of its page.</summary>
    public string Ruta => RutaDe(Clave);

    /// <summary>Its indicators by traffic light in a quarter.</summary>
    public Conteo En(Trimestre trimestre) => new(Indicadores.Select(i => i.En(trimestre)).OfType<Cifra>());

    /// <summary>Address of the page of the dependency with a key: the key in lower case.</summary>
    public static string RutaDe(string clave) => $"dependencias/{clave.ToLowerInvariant()}/";
}
