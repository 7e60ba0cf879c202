using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>
/// What a quarter's publication must have before step 7.31 asks for it: each requirement, the step where it is made, whose
/// it is, and what is missing.
/// </summary>
internal sealed class ListaDeVerificacion(IAlmacen almacen, ServiciosDelProcedimiento servicios, Trimestre trimestre)
{
    /// <summary>Code of the problem that each missing requirement gives.</summary>
    public const string Incompleta = "PUBLICACION_INCOMPLETA";

    /// <summary>Every requirement, fulfilled or not, in the order of the steps.</summary>
    public IReadOnlyList<Requisito> Requisitos() =>
    [
        new("Resultado de cada indicador vigente", "7.20", Rol("ANA"), SinResultado()),
        new("Archivo del presupuesto PbR", "7.22", Rol("DPP"), almacen.Presupuestos.DelTrimestre(trimestre).Count == 0 ? ["el archivo del trimestre"] : []),
        new("Informe de Avance aprobado de cada dependencia", "7.24", Rol("JEF"), SinInforme()),
        new("SEJ-PEP-27 con los resultados congelados", "7.29", Rol("ANA"), SinMatriz()),
        new("Formatos de transparencia del artículo 95", "7.30", Rol("ANA"), SinFormato()),
    ];

    /// <summary>One problem for each requirement that is not fulfilled: what is missing, where, and whose it is.</summary>
    public IReadOnlyList<Problema> Problemas() =>
    [
        .. Requisitos().Where(r => !r.Cumple).Select(r => new Problema(
            Incompleta,
            $"Falta para publicar: {r.Nombre}. Sin ello: {string.Join(", ", r.Faltan)}. Se hace en el paso {r.Paso} y corresponde a {r.DeQuien}.",
            new Lugar(Campo: r.Nombre))),
    ];

    private List<string> SinResultado()
    {
        var conResultado = almacen.Resultados.Indicadores(trimestre).Select(r => r.ClaveIndicador).ToHashSet();
        return [.. almacen.Fichas.Vigentes(trimestre.Anio, trimestre.Cierre).Select(f => f.ClaveIndicador).Where(c => !conResultado.Contains(c)).Order(StringComparer.Ordinal)];
    }

    private List<string> SinInforme()
    {
        var aprobados = almacen.Informes.DelTrimestre(trimestre).Where(i => i.Estado is EstadoInforme.Aprobado or EstadoInforme.Difundido).Select(i => i.Dependencia).ToHashSet();
        return
        [
            .. almacen.Fichas.Vigentes(trimestre.Anio, trimestre.Cierre).Select(f => f.DependenciaClave).Distinct().Order(StringComparer.Ordinal)
                .Where(d => !aprobados.Contains(d)).Select(servicios.Organigrama.NombreDeDependencia),
        ];
    }

    private List<string> SinMatriz() =>
        almacen.Resultados.Congelado(trimestre) && almacen.Documentos.Lista(TipoDeDocumento.Matriz, trimestre.ToString()).Count > 0 ? [] : ["la matriz del trimestre"];

    private List<string> SinFormato()
    {
        var integrados = almacen.Documentos.Lista(TipoDeDocumento.Transparencia, trimestre.ToString());
        return
        [
            .. FormatosDelMunicipio.Leer(servicios.Carpetas).Formatos
                .Where(f => !integrados.Any(d => d.Nombre.StartsWith(f.Clave + "-", StringComparison.Ordinal)))
                .Select(f => $"{f.Titulo} ({f.Clave})"),
        ];
    }

    private string Rol(string clave) => servicios.Organigrama.NombreDeRol(clave);

    /// <summary>Something that a publication must have.</summary>
    /// <param name="Nombre">What.</param>
    /// <param name="Paso">Step that makes it.</param>
    /// <param name="DeQuien">Role whose it is.</param>
    /// <param name="Faltan">What is missing of it; empty when it is fulfilled.</param>
    internal sealed record Requisito(string Nombre, string Paso, string DeQuien, IReadOnlyList<string> Faltan)
    {
        public bool Cumple => Faltan.Count == 0;
    }
}
