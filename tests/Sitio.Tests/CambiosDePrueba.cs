using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>
/// What a new version of a ficha may change on the portal, one kind at a time, published as step 7.41 does: with the versions
/// before it, the dependency and the format.
/// </summary>
/// <param name="publicaciones">Folder of the sample's publications.</param>
internal sealed class CambiosDePrueba(string publicaciones)
{
    private static readonly Publicacion Anual = Ejemplo.Publicaciones()[3];

    private static readonly Dictionary<string, Func<FichaPublicada, FichaPublicada>> DeFicha = new()
    {
        ["la definición"] = f => f with { Definicion = $"Mide otra cosa, según su versión {f.Version}." },
        ["el nombre"] = f => f with { Nombre = $"{f.Nombre} {f.Version}" },
        ["el nombre, con otra inicial"] = f => f with { Nombre = $"Ñ de la versión {f.Version}" },
        ["la dependencia"] = f => f with { DependenciaClave = Anual.Dependencias.First(d => d.Clave != f.DependenciaClave).Clave },
        ["la dependencia, por una que nadie más tiene"] = f => f with { DependenciaClave = "NUEVA" },
        ["el programa"] = f => Anual.Fichas.First(o => o.ProgramaClave != f.ProgramaClave) is var otra ? f with { ProgramaClave = otra.ProgramaClave, Programa = otra.Programa } : f,
        ["el programa, por uno nuevo"] = f => f with { ProgramaClave = "PP99", Programa = "Programa nuevo" },
        ["cómo se llama el programa"] = f => f with { Programa = $"Programa renombrado {f.Version}" },
        ["el nivel de la MIR"] = f => f with { NivelMir = f.NivelMir == "FIN" ? "ACTIVIDAD" : "FIN" },
        ["el eje"] = f => f with { AlineacionPmd = new($"Otro eje {f.Version}", "Otro objetivo", null, null) },
        ["los ODS"] = f => f with { Ods = [(f.Version % 17) + 1, 17] },
        ["la unidad y los umbrales"] = f => f with { UnidadMedida = "Otra unidad", UmbralAmarilloMin = 10, UmbralVerdeMin = 20 },
        ["la fórmula y las metas"] = f => f with { Formula = "V1", MetaAnual = 12345, Metas = [1, 2, 3, 4] },
        ["nada"] = f => f,
        ["que se da de baja"] = f => f with { Estatus = "BAJA" },
    };

    private readonly Dictionary<string, List<FichaPublicada>> _versiones = Anual.Fichas.GroupBy(f => f.ClaveIndicador).ToDictionary(g => g.Key, g => g.ToList());
    private int _revisiones = 1;

    /// <summary>The name of each kind, to finish the sentence «cambia…».</summary>
    internal static IReadOnlyList<string> Todos { get; } =
        [.. DeFicha.Keys, "una versión anterior", "cómo se llama la dependencia", "que hay un indicador nuevo", "una cifra, por una revisión del trimestre"];

    /// <summary>Keys of the indicators that may change.</summary>
    internal static IReadOnlyList<string> Indicadores { get; } = [.. Anual.Fichas.Select(f => f.ClaveIndicador).Distinct()];

    internal void Publicar(string cambio, string indicador)
    {
        var versiones = _versiones[indicador];
        var nueva = versiones[^1] with { Version = versiones[^1].Version + 1, MotivoVersion = "Se precisó." };
        switch (cambio)
        {
            case "una versión anterior":
                versiones[0] = versiones[0] with { Nombre = "El nombre que tenía", UnidadMedida = "La unidad que tenía" };
                DeUnaFicha([.. versiones, nueva], []);
                break;
            case "cómo se llama la dependencia":
                DeUnaFicha([.. versiones, nueva], [new(nueva.DependenciaClave, $"Dependencia renombrada {nueva.Version}", "ENTIDAD")]);
                break;
            case "que hay un indicador nuevo":
                DeUnaFicha([nueva with { ClaveIndicador = $"{indicador}-BIS{nueva.Version}", Version = 1, Nombre = $"Zonas de más {nueva.Version}" }], []);
                break;
            case "una cifra, por una revisión del trimestre":
                var resultados = Anual.Resultados.Select(r => r.ClaveIndicador == indicador && r.Trimestre == 4 ? r with { Semaforo = "OPTIMO", CumplimientoPct = 100 + _revisiones } : r);
                Escribir(Anual with { Datos = Anual.Datos with { Revision = ++_revisiones, Motivo = "Se corrigió una cifra." }, Resultados = [.. resultados] });
                return;
            default:
                nueva = DeFicha[cambio](nueva);
                DeUnaFicha([.. versiones, nueva], [.. Anual.Dependencias.Where(d => d.Clave == nueva.DependenciaClave)]);
                break;
        }

        versiones.Add(nueva);
    }

    private void DeUnaFicha(IReadOnlyList<FichaPublicada> fichas, IReadOnlyList<DependenciaPublicada> dependencias) => Escribir(new()
    {
        Datos = Anual.Datos with { Tipo = TipoDePublicacion.FICHA, Periodo = $"{fichas[^1].ClaveIndicador}.v{fichas[^1].Version}", PublicadaEl = Anual.Datos.PublicadaEl.AddDays(fichas[^1].Version) },
        Fichas = fichas,
        Dependencias = dependencias,
        Archivos = [new("SEJ-PEP-23.docx", "SEJ-PEP-23 Ficha Técnica", new byte[] { 80, 75 })],
    });

    private void Escribir(Publicacion publicacion) => Assert.Empty(new EscritorDePublicaciones(publicaciones).Escribir(publicacion).Problemas);
}
