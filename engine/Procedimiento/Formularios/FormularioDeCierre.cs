using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.29: the Analista looks at the results once more and closes the quarter.</summary>
internal sealed class FormularioDeCierre : Formulario
{
    public override string Nombre => "cierre-trimestre";

    public override string Titulo => "Cierre del trimestre";

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
        [TablasDeResultados.Programas(caso), TablasDeResultados.Indicadores(caso)];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => FormularioDeRevisionDeInforme.InformesVigentes(caso);
}
