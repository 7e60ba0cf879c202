namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>The fields that a process owner describes in the workflow itself.</summary>
internal sealed class FormularioDeCampos : Formulario
{
    public override string Nombre => Tareas.FormularioDeTarea.DeCampos;

    public override string Titulo => "Campos descritos en «Campos»";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) => caso.Formulario.CamposDescritos;
}
