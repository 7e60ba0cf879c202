using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.28: the Contraloría sees what is behind, and what is not available, and asks for a justification.</summary>
internal sealed class FormularioDeRezagos : Formulario
{
    public override string Nombre => "rezagos";

    public override string Titulo => "Indicadores en rezago";

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
    [
        TablasDeResultados.Indicadores(caso, r => r.Semaforo == Semaforo.EnRezago) with { Titulo = "En rezago" },
        TablasDeResultados.Indicadores(caso, r => r.Semaforo == Semaforo.NoDisponible) with { Titulo = "No disponibles (no se solicita justificación)" },
    ];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => FormularioDeRevisionDeInforme.InformesVigentes(caso);
}
