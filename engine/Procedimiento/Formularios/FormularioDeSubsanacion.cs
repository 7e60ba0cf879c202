using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.25: the Analista says how the observations were attended; a new version of the report follows.</summary>
internal sealed class FormularioDeSubsanacion : Formulario
{
    public const string Respuesta = "respuesta";

    public override string Nombre => "subsanar-informe";

    public override string Titulo => "Subsanación del informe";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
        [new() { Nombre = Respuesta, Etiqueta = "Cómo se atendieron las observaciones", Tipo = TipoDeCampo.Parrafo, Requerido = true }];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
    [
        new TablaDeVista("Observaciones de la Jefatura", ["Versión", "Observaciones"],
        [
            .. caso.Almacen.Informes.DelTrimestre(caso.Trimestre)
                .SelectMany(i => caso.Almacen.Informes.Versiones(i.Trimestre, i.Dependencia))
                .Where(v => v.Observaciones is not null)
                .Select(v => (v.Version, v.Observaciones))
                .Distinct()
                .OrderBy(v => v.Version)
                .Select(v => (IReadOnlyList<string>)[v.Version.ToString(), v.Observaciones!]),
        ]),
        TablasDeResultados.Indicadores(caso),
    ];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => FormularioDeRevisionDeInforme.InformesVigentes(caso);
}
