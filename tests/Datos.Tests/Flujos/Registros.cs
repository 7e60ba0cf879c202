using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Flujos;

/// <summary>Records of the runtime for tests.</summary>
internal static class Registros
{
    public static InstanceRecord Instancia(string id, long revision = 1) => new()
    {
        Id = id,
        DefinitionId = "b-recoleccion-mensual",
        DefinitionVersionId = "v1",
        Version = 1,
        Status = WorkflowStatus.Running,
        SubStatus = WorkflowSubStatus.Suspended,
        CorrelationId = "2025-03",
        CreatedAt = BasePrueba.Momento(),
        UpdatedAt = BasePrueba.Momento(),
        Revision = revision,
        State = """{"mes":"2025-03","nota":"año"}""",
    };

    public static BookmarkRecord Marcador(string id, string instancia, int secuencia = 1) => new()
    {
        Id = id,
        InstanceId = instancia,
        DefinitionId = "b-recoleccion-mensual",
        CorrelationId = "2025-03",
        Name = "Seguimiento.TareaHumana",
        Hash = "h1",
        ActivityId = "P7_24_Revisar",
        ActivityInstanceId = "a1",
        CreatedAt = BasePrueba.Momento(),
        Sequence = secuencia,
    };

    public static JournalRecord Linea(string instancia, int secuencia) => new()
    {
        InstanceId = instancia,
        Sequence = secuencia,
        ActivityInstanceId = "a1",
        ActivityId = "P7_24_Revisar",
        ActivityType = "Seguimiento.TareaHumana",
        NodeId = "raiz:P7_24_Revisar",
        Timestamp = BasePrueba.Momento(),
        EventName = "Started",
    };
}
