using System.Net.Mail;
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
        Exigir(c.Contacto.Length == 0 || (MailAddress.TryCreate(c.Contacto, out var correo) && correo.Address == c.Contacto),
            "contacto", "escriba solo una dirección de correo, como transparencia@ejemplo.gob.mx.");
        Exigir(c.Licencia.Url.Length == 0 || (Uri.TryCreate(c.Licencia.Url, UriKind.Absolute, out var licencia) && licencia.Scheme is "https" or "http"),
            "licencia.url", "escriba la dirección completa de la licencia, con «https://».");
        Exigir(c.Pie.All(linea => linea is { Length: > 0 }), "pie", "escriba cada línea del pie con su texto entre comillas, una por renglón con «- ».");
        if (c.CifraDelAnio is { } cifra)
        {
            Exigir(cifra.Indicador.Length > 0, "cifra_del_anio.indicador", "escriba la clave de un indicador publicado, como SSP-04.");
            Exigir(cifra.Texto.Length is > 0 and <= CifraDestacada.LargoDelTexto, "cifra_del_anio.texto",
                $"escriba en una frase, de {CifraDestacada.LargoDelTexto} letras o menos, qué significa la cifra para la gente.");
        }

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
