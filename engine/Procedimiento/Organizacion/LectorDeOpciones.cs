using System.Globalization;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Resultados;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>Reads opciones.yaml; every option must be there and nothing else, and what is wrong is named with its line.</summary>
internal sealed class LectorDeOpciones(string archivo)
{
    private const int MaxDiasHabiles = 250;

    private readonly List<Problema> _problemas = [];
    private readonly Dictionary<string, string> _razones = [];

    public OpcionesDelProcedimiento Leer(string texto)
    {
        var opciones = Leer(Raiz(texto));
        return _problemas.Count == 0 ? opciones : throw new InvalidDataException(string.Join(Environment.NewLine, _problemas));
    }

    private OpcionesDelProcedimiento Leer(YamlMappingNode raiz)
    {
        var faltantes = Grupo(raiz, "politica_de_faltantes", "valor");
        var inconsistencias = Grupo(raiz, "inconsistencias", "veces_la_media", "meses_de_referencia");
        var campana = Grupo(raiz, "campana_de_diagnosticos", "mes", "dia_habil");
        var opciones = new OpcionesDelProcedimiento
        {
            Municipio = Texto(raiz, "municipio"),
            Oficina = Texto(raiz, "oficina"),
            Lugar = Texto(raiz, "lugar"),
            PrimerMes = Valor(raiz, "primer_mes", t => Mes.TryParse(t, out var mes) ? mes : (Mes?)null, "se esperaba un mes como 2025-01"),
            TextoIncumplimiento = Texto(raiz, "texto_incumplimiento"),
            Bandeja = Texto(raiz, "bandeja"),
            Portal = Texto(raiz, "portal"),
            Faltantes = Valor(
                faltantes, "valor", t => Codigo.TryLeer<PoliticaDeFaltantes>(t, out var p) ? p : (PoliticaDeFaltantes?)null,
                $"se esperaba uno de {string.Join(", ", Codigo.Todos<PoliticaDeFaltantes>())}"),
            Inconsistencias = new UmbralesDeCorroboracion(
                Valor(inconsistencias, "veces_la_media", t => decimal.TryParse(t, CultureInfo.InvariantCulture, out var n) && n > 1 ? n : (decimal?)null, "se esperaba un número mayor que 1"),
                Entero(inconsistencias, "meses_de_referencia", 1, 12)),
            MesDeCampana = Entero(campana, "mes", 1, 12),
            DiaHabilDeCampana = Entero(campana, "dia_habil", 1, 15),
            Plazos = Plazos(raiz),
            ListaDeValidacion = [.. Lista(raiz, "validacion_de_diagnosticos").OfType<YamlScalarNode>().Select(n => n.Value!)],
            Manuales = [.. Lista(raiz, "manuales").OfType<YamlMappingNode>().Select(n => new Manual(Texto(n, "clave"), Texto(n, "titulo")))],
            Razones = _razones,
        };
        SinDeMas(raiz, "municipio", "oficina", "lugar", "primer_mes", "texto_incumplimiento", "bandeja", "portal", "politica_de_faltantes",
            "inconsistencias", "campana_de_diagnosticos", "plazos", "validacion_de_diagnosticos", "manuales");
        return opciones;
    }

    private Dictionary<string, int> Plazos(YamlMappingNode raiz)
    {
        var plazos = new Dictionary<string, int>();
        if (Buscar(raiz, "plazos") is not YamlMappingNode nodo) return plazos;
        foreach (var clave in nodo.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value!))
        {
            plazos[clave] = Entero(Grupo(nodo, clave, "dias_habiles"), "dias_habiles", 1, MaxDiasHabiles);
        }

        return plazos;
    }

    /// <summary>An option with its reason.</summary>
    private YamlMappingNode Grupo(YamlMappingNode padre, string clave, params string[] miembros)
    {
        if (Buscar(padre, clave) is not YamlMappingNode grupo)
        {
            if (Contiene(padre, clave)) Fallar(Nodo(padre, clave), $"«{clave}» se escribe con {string.Join(", ", miembros)} y su razón en renglones aparte");
            return [];
        }

        _razones[clave] = Texto(grupo, "razon");
        SinDeMas(grupo, [.. miembros, "razon"]);
        return grupo;
    }

    private IEnumerable<YamlNode> Lista(YamlMappingNode raiz, string clave)
    {
        if (Buscar(raiz, clave) is YamlSequenceNode { Children.Count: > 0 } lista) return lista.Children;
        if (Contiene(raiz, clave)) Fallar(Nodo(raiz, clave), $"«{clave}» es una lista con al menos un elemento");
        return [];
    }

    private string Texto(YamlMappingNode padre, string clave)
    {
        if (padre.Children.Count == 0) return "";
        var texto = (Buscar(padre, clave) as YamlScalarNode)?.Value?.Trim() ?? "";
        if (texto.Length == 0 && Contiene(padre, clave)) Fallar(Nodo(padre, clave), $"«{clave}» está vacío");
        return texto;
    }

    private int Entero(YamlMappingNode padre, string clave, int minimo, int maximo) => Valor(
        padre, clave, t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= minimo && n <= maximo ? n : (int?)null,
        $"se esperaba un entero de {minimo} a {maximo}");

    private T Valor<T>(YamlMappingNode padre, string clave, Func<string, T?> leer, string esperado) where T : struct
    {
        var texto = Texto(padre, clave);
        if (texto.Length == 0) return default;
        if (leer(texto) is { } valor) return valor;
        Fallar(Nodo(padre, clave), $"en «{clave}» {esperado} y dice «{texto}»");
        return default;
    }

    private void SinDeMas(YamlMappingNode nodo, params string[] conocidas)
    {
        foreach (var clave in nodo.Children.Keys.OfType<YamlScalarNode>().Where(k => !conocidas.Contains(k.Value)))
        {
            Fallar(clave, $"no se conoce la opción «{clave.Value}»");
        }
    }

    private YamlNode? Buscar(YamlMappingNode padre, string clave)
    {
        if (Contiene(padre, clave)) return Nodo(padre, clave);
        Fallar(padre, $"falta «{clave}»");
        return null;
    }

    private static bool Contiene(YamlMappingNode padre, string clave) => padre.Children.ContainsKey(new YamlScalarNode(clave));

    private static YamlNode Nodo(YamlMappingNode padre, string clave) => padre.Children[new YamlScalarNode(clave)];

    private void Fallar(YamlNode nodo, string mensaje) => Fallar((int)nodo.Start.Line, mensaje);

    private void Fallar(int linea, string mensaje) => _problemas.Add(new Problema("OPCION_INVALIDA", mensaje, new Lugar(archivo, Linea: linea)));

    private YamlMappingNode Raiz(string texto)
    {
        try
        {
            var flujo = new YamlStream();
            flujo.Load(new StringReader(texto));
            if (flujo.Documents is [{ RootNode: YamlMappingNode raiz }, ..]) return raiz;
            Fallar(1, "el archivo no tiene opciones");
        }
        catch (YamlException error)
        {
            Fallar((int)error.Start.Line, $"el archivo no está bien escrito: {error.InnerException?.Message ?? error.Message}");
        }

        throw new InvalidDataException(string.Join(Environment.NewLine, _problemas));
    }
}
