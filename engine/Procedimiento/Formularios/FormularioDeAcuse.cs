using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Nothing to fill in: only to confirm, with the file at hand (steps 7.9 and 7.35).</summary>
internal sealed class FormularioDeAcuse : Formulario
{
    public override string Nombre => "acuse";

    public override string Titulo => "Acuse de recibo";

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
        caso.Almacen.Documentos.Lista(TipoDeDocumento.TablaEnviada, caso.Tarea.Periodo, caso.Tarea.Dependencia);
}
