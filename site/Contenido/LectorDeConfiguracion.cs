using SeguimientoDesempeno.Desempeno.Problemas;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>Reads and checks <c>content/sitio.yaml</c>.</summary>
internal static class LectorDeConfiguracion
{
    internal static ConfiguracionDelSitio Leer(string archivo, List<Problema> problemas)
    {
        if (!File.Exists(archivo))
        {
            problemas.Add(new("FALTA_CONFIGURACION", "no existe el archivo con los datos del portal.", new Lugar(archivo)));
            return new();
        }

        try
        {
            var yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
            var configuracion = yaml.Deserialize<ConfiguracionDelSitio>(File.ReadAllText(archivo)) ?? new();
            Revisar(configuracion, problemas);
            return configuracion;
        }
        catch (YamlException error)
        {
            problemas.Add(new("YAML_INVALIDO", "el archivo no se entiende: revise la sangría y los nombres de los campos.",
                new Lugar("sitio.yaml", Linea: (int)error.Start.Line)));
            return new();
        }
    }

    private static void Revisar(ConfiguracionDelSitio c, List<Problema> problemas)
    {
        Exigir(c.Municipio.Length > 0, "municipio", "escriba el nombre del municipio.");
        Exigir(c.Titulo.Length > 0, "titulo", "escriba el título del portal.");
        Exigir(Uri.TryCreate(c.Url, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && c.Url.EndsWith('/'),
            "url", "escriba la dirección completa del portal, con «https://» y terminada en «/».");
        Contraste(c.Colores.Principal, Contenido.Contraste.FondoClaro, "colores.principal");
        Contraste(c.Colores.Acento, Contenido.Contraste.FondoClaro, "colores.acento");
        Contraste(c.Colores.PrincipalOscuro, Contenido.Contraste.FondoOscuro, "colores.principal_oscuro");
        Contraste(c.Colores.AcentoOscuro, Contenido.Contraste.FondoOscuro, "colores.acento_oscuro");

        void Exigir(bool condicion, string campo, string mensaje)
        {
            if (!condicion)
            {
                problemas.Add(new("CONFIGURACION_INVALIDA", mensaje, new Lugar("sitio.yaml", Campo: campo)));
            }
        }

        void Contraste(string color, string fondo, string campo) =>
            Exigir(Contenido.Contraste.Entre(color, fondo) is >= Contenido.Contraste.Minimo, campo,
                $"escriba un color como #14505c con contraste de 4.5 o más sobre {fondo}.");
    }
}
