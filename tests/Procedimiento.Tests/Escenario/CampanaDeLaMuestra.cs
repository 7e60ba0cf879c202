using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Programas;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Diagnosticos;
using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Formatos.Programas;

namespace SeguimientoDesempeno.Procedimiento.Tests.Escenario;

/// <summary>Lives section A as the sample's staff does, through the inbox's own door.</summary>
public static class CampanaDeLaMuestra
{
    private static readonly ILookup<string, FichaTecnica> Fichas =
        FichasCsv.Leer(Path.Combine(Raiz.Contenido, "ejemplo", "fichas.csv")).Valor.ToLookup(f => f.DependenciaClave);

    /// <summary>A municipality without fichas, on the evening before its first campaign, and the campaign asked for.</summary>
    public static async Task<Municipio> AbrirCampanaAsync()
    {
        var municipio = await Municipio.AbrirAsync("2024-10-31 18:00", conFichas: false);
        await municipio.AvanzarAsync("2024-11-01 10:00");
        await municipio.HacerAsync("coord", "7.1", "", "Solicitar", ("notas", "Cuiden las metas."));
        return municipio;
    }

    /// <summary>Diagnóstico and fichas of a dependency (7.3).</summary>
    public static async Task EntregarDiagnosticoAsync(this Municipio municipio, string dependencia, Func<FichaTecnica, FichaTecnica>? cambio = null)
    {
        await municipio.HacerAsync(Enlace(dependencia), "7.3", "Elaborar el diagn", "Entregar", [.. Secciones()]);
        await municipio.HacerAsync(Enlace(dependencia), "7.3", "Elaborar las fichas", "Entregar", [.. Archivos(municipio, dependencia, cambio)]);
    }

    /// <summary>The Analista checks the whole list and validates (7.4).</summary>
    public static Task ValidarAsync(this Municipio municipio, string dependencia) =>
        municipio.HacerDeDependenciaAsync("ana", dependencia, "7.4", "Validar", [.. Enumerable.Range(1, 6).Select(n => ($"revision{n}", (object)"si"))]);

    /// <summary>The sections of the SEJ-PEP-22 written in the inbox.</summary>
    public static IEnumerable<(string Campo, object Valor)> Secciones() =>
        SeccionDeDiagnostico.Todas.Select(s => (s.Clave, (object)$"{s.Titulo} en una frase."));

    /// <summary>The workbooks that were handed over, filled in with the sample's fichas.</summary>
    public static IEnumerable<(string Campo, object Valor)> Archivos(
        Municipio municipio, string dependencia, Func<FichaTecnica, FichaTecnica>? cambio = null, string periodo = "2025")
    {
        List<FichaTecnica> fichas = [.. Fichas[dependencia].Select(f => cambio?.Invoke(f) ?? f)];
        yield return ("mir", MatrizDeIndicadores.Llenar(Formato("SEJ-PEP-21"), fichas.Select(f => new RenglonDeMir(
            f.ProgramaClave, f.NivelMir, f.ObjetivoInstitucional, f.ClaveIndicador, f.Nombre, f.MedioVerificacion, f.Supuesto))));
        yield return ("poa", ProgramaOperativo.Llenar(Formato("SEJ-PEP-18"), fichas.Select(f => new ActividadDePoa(
            f.ProgramaClave, f.Nombre, f.MedioVerificacion, f.UnidadMedida, f.MetaAnual, f.ClaveIndicador, f.PuestoResponsable,
            new DateOnly(f.Ejercicio, 1, 1), new DateOnly(f.Ejercicio, 12, 31)))));
        yield return ("fichas", CargaDeFichas.Llenar(Formato("SEJ-PEP-23"), fichas));

        byte[] Formato(string codigo)
        {
            var documento = municipio.Leer(a => a.Documentos.Lista("FORMATOS_DEL_EJERCICIO", periodo, dependencia))
                .Single(d => d.Nombre.StartsWith(codigo, StringComparison.Ordinal));
            return municipio.Tareas.Descargar(municipio.Persona(Enlace(dependencia)), documento.Id)!.Contenido;
        }
    }

    private static string Enlace(string dependencia) => "enl-" + dependencia.ToLowerInvariant();
}
