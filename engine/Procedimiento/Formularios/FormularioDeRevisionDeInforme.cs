using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.24: the Jefatura approves the report or sends it back with observations.</summary>
internal sealed class FormularioDeRevisionDeInforme : Formulario
{
    public const string Observaciones = "observaciones";
    private const string Devolver = "Con observaciones";

    public override string Nombre => "revision-informe";

    public override string Titulo => "Revisión del Informe de Avance";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
        [new() { Nombre = Observaciones, Etiqueta = "Observaciones", Tipo = TipoDeCampo.Parrafo, RequeridoCon = [Devolver] }];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
        [TablasDeResultados.Programas(caso), TablasDeResultados.Indicadores(caso)];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => InformesVigentes(caso);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        foreach (var informe in caso.Almacen.Informes.DelTrimestre(caso.Trimestre).ToList())
        {
            caso.Almacen.Informes.Guardar(informe with
            {
                Estado = comando.Resultado == Devolver ? EstadoInforme.ConObservaciones : EstadoInforme.Aprobado,
                Observaciones = comando.Campo(Observaciones),
            });
        }

        return Recepcion.Aceptar(Campos(caso), comando) with { Nota = comando.Campo(Observaciones) };
    }

    /// <summary>The latest report of each dependency, or of the task's.</summary>
    public static IReadOnlyList<Documento> InformesVigentes(CasoDeTarea caso) =>
    [
        .. caso.Almacen.Informes.DelTrimestre(caso.Trimestre)
            .Where(i => caso.Tarea.Dependencia is null || i.Dependencia == caso.Tarea.Dependencia)
            .Select(i => i.DocumentoId is { } id ? caso.Almacen.Documentos.Buscar(id) : null)
            .OfType<Documento>(),
    ];
}
