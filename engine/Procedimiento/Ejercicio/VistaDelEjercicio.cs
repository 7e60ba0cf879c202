using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Diagnosticos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Ejercicio;

/// <summary>What the tasks of section A show of a dependency's diagnóstico and fichas.</summary>
internal static class VistaDelEjercicio
{
    private static readonly string[] TiposRecibidos =
    [
        TipoDeDocumento.Diagnostico, TipoDeDocumento.MatrizDeIndicadores, TipoDeDocumento.ProgramaOperativo, TipoDeDocumento.FichasTecnicas,
    ];

    /// <summary>The empty SEJ-PEP-22 of the task's dependency.</summary>
    public static LibroDeDiagnostico LibroVacio(this CasoDeTarea caso, IReadOnlyList<FichaTecnica> fichas) => new()
    {
        Municipio = caso.Servicios.Opciones.Municipio,
        Ejercicio = caso.Ejercicio,
        DependenciaClave = caso.Dependencia,
        Dependencia = caso.Servicios.Organigrama.NombreDeDependencia(caso.Dependencia),
        Indicadores = [.. fichas.Select(f => (f.ClaveIndicador, f.Nombre))],
    };

    /// <summary>What was received, the latest of each kind, and the formats handed over that nothing received stands in for.</summary>
    public static IReadOnlyList<Documento> Documentos(CasoDeTarea caso)
    {
        var documentos = caso.Almacen.Documentos;
        var recibidos = TiposRecibidos.Select(tipo => documentos.Lista(tipo, caso.Tarea.Periodo, caso.Dependencia) is [.., var ultimo] ? ultimo : null).OfType<Documento>().ToList();
        return [.. documentos.Lista(TipoDeDocumento.FormatosDelEjercicio, caso.Tarea.Periodo, caso.Dependencia).ExceptBy(recibidos.Select(d => d.Nombre), d => d.Nombre), .. recibidos];
    }

    public static IReadOnlyList<TablaDeVista> Diagnostico(CasoDeTarea caso)
    {
        if (caso.Almacen.Diagnosticos.Buscar(caso.Ejercicio, caso.Dependencia)?.Contenido is not { } contenido) return [];
        return
        [
            new TablaDeVista("Diagnóstico (SEJ-PEP-22)", ["Sección", "Texto"],
                [.. SeccionDeDiagnostico.Todas.Select(s => (IReadOnlyList<string>)[s.Titulo, contenido.Seccion(s.Clave)])]),
            .. contenido.Indicadores.Count == 0 ? (IReadOnlyList<TablaDeVista>)[] :
            [
                new TablaDeVista("Situación de los indicadores", ["Indicador", "Útil", "Fuente", "Propuesta", "Comentario"],
                [
                    .. contenido.Indicadores.Select(i => (IReadOnlyList<string>)
                        [i.ClaveIndicador, SiNo(i.SigueSiendoUtil), SiNo(i.FuenteDisponible), EnPalabras(i.Propuesta), i.Comentario]),
                ]),
            ],
        ];
    }

    public static TablaDeVista Fichas(CasoDeTarea caso)
    {
        var fichas = caso.Almacen.FichasEnTramite.DeDependencia(caso.Ejercicio, caso.Dependencia);
        var avisos = RevisionDelEjercicio.Revisar(fichas, caso.Dependencia, caso.Ejercicio, new HashSet<string>())
            .Concat(fichas.SelectMany(f => ValidacionDeFicha.Revisar(f).Select(p => (Ficha: f, Problema: p))))
            .ToLookup(p => p.Ficha.ClaveIndicador, p => p.Problema);
        return new TablaDeVista("Fichas técnicas (SEJ-PEP-23)", ["Indicador", "Nivel y tipo", "Fórmula", "Metas T1 a T4", "Anual", "Revisión"],
        [
            .. fichas.Select(f => (IReadOnlyList<string>)
            [
                $"{f.ClaveIndicador} {f.Nombre}",
                $"{Palabras.De(f.NivelMir)}, {Palabras.De(f.Tipo).ToLowerInvariant()}",
                f.Formula.Texto,
                string.Join(" · ", new[] { f.Metas.T1, f.Metas.T2, f.Metas.T3, f.Metas.T4 }.Select(Numero)),
                Numero(f.MetaAjustada ?? f.MetaAnual),
                string.Join(" ", avisos[f.ClaveIndicador].Select(EnOracion)),
            ]),
        ]);
    }

    public static IReadOnlyList<TablaDeVista> Observaciones(CasoDeTarea caso)
    {
        var observaciones = caso.Almacen.Diagnosticos.Observaciones(caso.Ejercicio, caso.Dependencia);
        return observaciones.Count == 0 ? [] :
        [
            new TablaDeVista("Observaciones", ["N.º", "Sobre", "Observación", "Respuesta", "Estado"],
            [
                .. observaciones.Select(o => (IReadOnlyList<string>)
                    [$"{o.Numero}", o.Seccion, o.Texto, o.Respuesta ?? "", Codigo.De(o.Estatus).ToLowerInvariant()]),
            ]),
        ];
    }

    public static string EnPalabras(PropuestaDeIndicador propuesta) => propuesta switch
    {
        PropuestaDeIndicador.SeMantiene => "Se mantiene",
        PropuestaDeIndicador.SeAjusta => "Se ajusta",
        PropuestaDeIndicador.Baja => "Baja",
        _ => "Alta",
    };

    public static string EnPalabras(EstatusDeDiagnostico? estatus) => estatus switch
    {
        null => "Sin solicitar",
        EstatusDeDiagnostico.Solicitado => "Solicitado",
        EstatusDeDiagnostico.Recibido => "Recibido",
        EstatusDeDiagnostico.Observado => "Con observaciones",
        EstatusDeDiagnostico.Subsanado => "Subsanado, por validar",
        _ => "Validado",
    };

    private static string EnOracion(Problema problema) => char.ToUpperInvariant(problema.Mensaje[0]) + problema.Mensaje[1..] + ".";

    private static string Numero(decimal? valor) => valor is { } v ? FormatoMexicano.Numero(v) : "—";

    private static string SiNo(bool si) => si ? "sí" : "no";
}
