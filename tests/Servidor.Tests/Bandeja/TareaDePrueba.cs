using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Tests.Bandeja;

/// <summary>Puts a task straight into the store: what these tests look at is the page, not how the task came about.</summary>
internal static class TareaDePrueba
{
    public static async Task<string> CrearTareaAsync(this ServidorDePrueba servidor, Func<Tarea, Tarea>? cambiar = null)
    {
        var id = Guid.NewGuid().ToString("N");
        var tarea = new Tarea
        {
            Id = id,
            InstanciaId = $"instancia-{id}",
            BookmarkId = $"espera-{id}",
            ActividadId = "P7_24_Revisar",
            Paso = "7.24",
            Titulo = "Revisar el informe",
            Rol = "JEF",
            Periodo = "2025-T1",
            FormularioJson = """{"texto":"[]"}""",
            Resultados = ["Aprobar", "Devolver"],
            Creada = HoraDeMonterrey.Momento(new DateOnly(2025, 3, 31), new TimeOnly(8, 0)),
        };
        await servidor.Servicio<ITransactor>().RunAsync(tx =>
        {
            tx.Get<IAlmacen>().Tareas.Crear(cambiar?.Invoke(tarea) ?? tarea);
            return true;
        });
        return id;
    }

    /// <summary>A form described in the workflow, as the task keeps it.</summary>
    public static string Formulario(string campos) =>
        $$"""{"texto":{{System.Text.Json.JsonSerializer.Serialize(campos)}}}""";
}
