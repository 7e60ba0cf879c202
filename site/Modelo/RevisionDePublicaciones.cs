using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>
/// What a portal must be able to take for granted: keys that can be addresses and file names, states that it has words
/// for, results whose ficha is known.
/// </summary>
internal static partial class RevisionDePublicaciones
{
    /// <summary>What is wrong with a publication by itself.</summary>
    internal static IEnumerable<Problema> Revisar(PublicacionLeida leida) =>
        Revisar(leida.Publicacion).Select(p => new Problema(p.Codigo, p.Mensaje, new Lugar(leida.Manifiesto.Publicacion)))
            .Concat(CodigosPublicados.De(leida.Publicacion).Where(c => !c.SeDice).Select(c => SinPalabras(leida, c)));

    /// <summary>What is wrong with them together.</summary>
    internal static IEnumerable<Problema> SinFicha(IReadOnlyList<PublicacionLeida> publicaciones)
    {
        var conFicha = publicaciones.SelectMany(p => p.Publicacion.Fichas).Select(f => f.ClaveIndicador).ToHashSet();
        return publicaciones.SelectMany(leida => leida.Publicacion.Resultados.Select(r => r.ClaveIndicador).Distinct().Where(clave => !conFicha.Contains(clave))
            .Select(clave => new Problema("RESULTADO_SIN_FICHA", $"hay resultados de {clave} y ninguna publicación trae su ficha", new Lugar(leida.Manifiesto.Publicacion))));
    }

    private static Problema SinPalabras(PublicacionLeida leida, CodigosPublicados.Dato dato) => new(
        "CODIGO_DESCONOCIDO",
        $"el portal no tiene palabras en español para «{dato.Codigo}», que aparece como {dato.Campo}; corrija el dato o agregue sus palabras.",
        new Lugar($"{leida.Manifiesto.Publicacion}/{dato.Archivo}"));

    private static IEnumerable<(string Codigo, string Mensaje)> Revisar(Publicacion publicacion)
    {
        if (!PeriodoValido(publicacion.Datos))
        {
            yield return ("PERIODO_INVALIDO", $"el periodo «{publicacion.Datos.Periodo}» no es un trimestre ni un mes");
        }

        foreach (var clave in Claves(publicacion).Distinct().Where(c => !FormaDeClave().IsMatch(c)))
        {
            yield return ("CLAVE_INVALIDA", $"la clave «{clave}» solo admite letras sin acento, dígitos y guiones");
        }
    }

    private static bool PeriodoValido(DatosDePublicacion datos) => datos.Tipo switch
    {
        TipoDePublicacion.TRIMESTRE => Trimestre.TryParse(datos.Periodo, out _),
        TipoDePublicacion.TABLAS => Mes.TryParse(datos.Periodo, out _),
        _ => true,
    };

    private static IEnumerable<string> Claves(Publicacion p) =>
        p.Fichas.SelectMany(f => new[] { f.ClaveIndicador, f.ProgramaClave, f.DependenciaClave })
            .Concat(p.Dependencias.Select(d => d.Clave))
            .Concat(p.Programas.Select(x => x.ProgramaClave));

    [GeneratedRegex("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")]
    private static partial Regex FormaDeClave();
}
