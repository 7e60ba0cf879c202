using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <summary>The runtime's records over one connection; their statements stay prepared, because every burst runs them.</summary>
internal sealed partial class WorkflowStore(Sesion sesion) : IWorkflowStore;
