using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.28: the Analista follows an action up until it is met.</summary>
internal sealed class FormularioDeSeguimiento : Formulario
{
    public const string Nota = "nota";
    private const string Avance = "Registrar avance";

    public override string Nombre => "seguimiento-de-accion";

    public override string Titulo => "Seguimiento de una acción";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
        [new() { Nombre = Nota, Etiqueta = "Avance o evidencia revisada", Tipo = TipoDeCampo.Parrafo, Requerido = true }];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
    [
        new TablaDeVista("Acción", ["Dato", "Valor"], Plan(caso) is not { } plan ? [] :
        [
            ["Folio", plan.Folio],
            ["Indicador", plan.Clave],
            ["Justificación", plan.Justificacion],
            ["Acción de mejora", plan.AccionMejora],
            ["Puesto responsable", plan.PuestoResponsable],
            ["Fecha compromiso", $"{plan.FechaCompromiso:dd/MM/yyyy}"],
            ["Evidencia esperada", plan.Evidencia],
            ["Estatus", plan.Estatus],
        ]),
    ];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
        caso.Almacen.Documentos.Lista(TipoDeDocumento.PlanDeAcciones, caso.Tarea.Periodo, caso.Dependencia);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        if (Plan(caso) is { } plan)
        {
            var estatus = comando.Resultado == Avance ? EstatusDeAccion.EnEjecucion : EstatusDeAccion.Cumplida;
            caso.Almacen.Planes.Guardar(plan with { Estatus = Codigo.De(estatus) });
        }

        return Recepcion.Aceptar(Campos(caso), comando) with { Nota = comando.Campo(Nota) };
    }

    private static PlanAcciones? Plan(CasoDeTarea caso) => caso.Tarea.Referencia is { } folio ? caso.Almacen.Planes.Buscar(folio) : null;
}
