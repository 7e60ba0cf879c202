using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Resultados;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>Step 7.36: the dependency goes through the recommendations, or what the Analista referred at 7.15, and decides what to change.</summary>
internal sealed class FormularioDeRecomendaciones : Formulario
{
    private const string Solicitar = "Solicitar un cambio";

    public override string Nombre => "recomendaciones";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = CamposDeSolicitud.Clave, Etiqueta = "Indicador que necesita cambiar", Tipo = TipoDeCampo.Opcion, RequeridoCon = [Solicitar],
            Opciones = [.. CamposDeLaSolicitud.Fichas(caso).Select(f => f.ClaveIndicador)],
            Ayuda = "Uno por solicitud; al enviarla, esta tarea sigue abierta para los demás.",
        },
        new() { Nombre = "analisis", Etiqueta = "Resultado de su análisis", Tipo = TipoDeCampo.Parrafo },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) => Trimestre.TryParse(caso.Tarea.Periodo, out var trimestre)
        ? [DelInforme(caso, trimestre)]
        : [new TablaDeVista("Indicadores que requieren ajuste (punto 7.15)", ["Indicador"], [.. (caso.Tarea.Referencia ?? "").Split(',').Select(c => (IReadOnlyList<string>)[c.Trim()])])];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => Trimestre.TryParse(caso.Tarea.Periodo, out _)
        ? [.. FormularioDeRevisionDeInforme.InformesVigentes(caso), .. caso.Almacen.Documentos.Lista(TipoDeDocumento.Oficio, caso.Tarea.Periodo, caso.Dependencia)]
        : [];

    private static TablaDeVista DelInforme(CasoDeTarea caso, Trimestre trimestre) => new("Recomendaciones recibidas", ["Indicador", "Tipo", "Recomendación"],
    [
        .. new InformesDelTrimestre(caso.Almacen, caso.Servicios, trimestre).Componer(caso.Dependencia, 1, caso.Hoy).Recomendaciones
            .Select(r => (IReadOnlyList<string>)[r.ClaveIndicador, Palabras.De(r.Tipo), r.Texto]),
    ]);
}
