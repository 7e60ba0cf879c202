using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>A ficha técnica (SEJ-PEP-23) field by field, in a reader's words.</summary>
internal static class CamposDeFicha
{
    private const string Version = "Ejercicio y versión";
    private const string Desde = "Vigente desde";
    private const string Motivo = "Motivo de la versión";
    private const string Folio = "Solicitud de cambio (SEJ-PEP-24)";

    /// <summary>The fields that have a value, in the order of the format.</summary>
    internal static IEnumerable<(string Campo, string Valor)> De(FichaPublicada ficha, string dependencia) =>
        Todos(ficha, dependencia).Where(c => !string.IsNullOrWhiteSpace(c.Valor)).Select(c => (c.Campo, c.Valor!));

    /// <summary>What one version changed of another: field, value before, value after.</summary>
    internal static IEnumerable<(string Campo, string Antes, string Ahora)> Diferencias(FichaPublicada antes, FichaPublicada ahora) =>
        Todos(antes, antes.DependenciaClave).Zip(Todos(ahora, ahora.DependenciaClave))
            .Where(p => p.First.Campo is not (Version or Desde or Motivo or Folio) && (p.First.Valor ?? "") != (p.Second.Valor ?? ""))
            .Select(p => (p.First.Campo, Decir(p.First.Valor), Decir(p.Second.Valor)));

    private static string Decir(string? valor) => string.IsNullOrWhiteSpace(valor) ? "sin dato" : valor;

    private static IEnumerable<(string Campo, string? Valor)> Todos(FichaPublicada f, string dependencia)
    {
        yield return ("Clave", f.ClaveIndicador);
        yield return (Version, $"{f.Ejercicio}, versión {f.Version}");
        yield return (Desde, f.VigenteDesde is { } desde ? FormatoMexicano.Fecha(desde) : null);
        yield return (Motivo, f.MotivoVersion);
        yield return (Folio, f.FolioSolicitud);
        yield return ("Nombre", f.Nombre);
        yield return ("Dependencia", dependencia);
        yield return ("Unidad responsable", f.UnidadResponsable);
        yield return ("Puesto responsable", f.PuestoResponsable);
        yield return ("Programa presupuestario", $"{f.ProgramaClave} {f.Programa}");
        yield return ("Nivel de la MIR", Etiquetas.De(f.NivelMir));
        yield return ("Objetivo", f.ObjetivoInstitucional);
        yield return ("Definición", f.Definicion);
        yield return ("Tipo y dimensión", $"{Etiquetas.De(f.Tipo)}, {Etiquetas.De(f.Dimension).ToLowerInvariant()}");
        yield return ("Frecuencia de medición", Etiquetas.De(f.Frecuencia));
        yield return ("Sentido", Etiquetas.De(f.Sentido));
        yield return ("Unidad de medida", f.UnidadMedida);
        yield return ("Método de cálculo", $"{Etiquetas.De(f.Metodo)}: {Formulas.Legible(f.Formula)}");
        yield return ("Variables", string.Join(" · ", f.Variables.Select(v => $"{v.Clave}: {v.Nombre}")));
        yield return ("Línea base", f.LineaBaseValor is { } b ? Cifras.ConUnidad(b, f.UnidadMedida) + (f.LineaBaseAnio is { } a ? $" en {a}" : "") : "Sin línea base");
        yield return ("Meta anual", f.MetaAnual is { } m ? Cifras.ConUnidad(m, f.UnidadMedida) : "Sin meta programada");
        yield return ("Meta ajustada", f.MetaAjustada is { } j ? Cifras.ConUnidad(j, f.UnidadMedida) : null);
        yield return ("Tipo de meta", Etiquetas.De(f.TipoMeta));
        yield return ("Metas por trimestre", string.Join(" · ", f.Metas.Select((meta, i) => $"T{i + 1}: {(meta is { } v ? Cifras.Medida(v) : "sin meta")}")));
        yield return ("Semáforo", $"En rezago: menos de {Cifras.DeCien(f.UmbralAmarilloMin)} · En proceso: desde {Cifras.DeCien(f.UmbralAmarilloMin)} · Óptimo: desde {Cifras.DeCien(f.UmbralVerdeMin)} · Sobrecumplimiento: más de {Cifras.DeCien(f.UmbralVerdeMax)}");
        yield return ("Regla de cumplimiento", Etiquetas.De(f.Regla));
        yield return ("Medio de verificación", f.MedioVerificacion);
        yield return ("Fuente de información", f.FuenteInformacion);
        yield return ("Supuesto", f.Supuesto);
        yield return ("Objetivos de Desarrollo Sostenible", string.Join(" · ", f.Ods.Select(ObjetivosDeDesarrollo.Decir)));
        yield return ("Plan Municipal de Desarrollo", f.AlineacionPmd is { } p ? string.Join(" › ", new[] { p.Eje, p.Objetivo, p.Estrategia, p.Linea }.Where(x => !string.IsNullOrEmpty(x))) : null);
        yield return ("Estatus", Etiquetas.De(f.Estatus));
    }
}
