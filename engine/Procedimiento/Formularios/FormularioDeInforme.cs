using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.27: the Enlace reads the report and the letter, and says that they were passed on.</summary>
internal sealed class FormularioDeInforme : Formulario
{
    public override string Nombre => "informe";

    public override string Titulo => "Informe de Avance";

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) => [TablasDeResultados.Indicadores(caso)];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
    [
        .. FormularioDeRevisionDeInforme.InformesVigentes(caso),
        .. caso.Almacen.Documentos.Lista(TipoDeDocumento.Oficio, caso.Tarea.Periodo, caso.Dependencia),
    ];
}
