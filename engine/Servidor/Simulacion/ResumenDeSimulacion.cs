using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;
using Spectre.Console;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>What a simulated year left behind.</summary>
/// <param name="Instancias">Workflow instances started.</param>
/// <param name="Tareas">Tasks, and how many of them were completed by people.</param>
/// <param name="Completadas">Tasks that people completed; the rest closed by themselves or are open.</param>
/// <param name="Correos">Mails delivered.</param>
/// <param name="Publicaciones">Publications, in order.</param>
/// <param name="Incidentes">Activities that failed.</param>
internal sealed record ResumenDeSimulacion(
    int Instancias, int Tareas, int Completadas, int Correos, IReadOnlyList<string> Publicaciones, int Incidentes)
{
    public static ResumenDeSimulacion De(ITransactor almacen) => almacen.Read(tx =>
    {
        var datos = tx.Get<IAlmacen>();
        var instancias = tx.Workflows.ListInstances(new InstanceFilter());
        var tareas = instancias.SelectMany(i => datos.Tareas.DeInstancia(i.Id)).ToList();
        return new ResumenDeSimulacion(
            instancias.Count,
            tareas.Count,
            tareas.Count(t => t.Estado == EstadoTarea.Completada),
            datos.Salida.Todos(TipoSalida.Correo).Count,
            [.. datos.Publicaciones.Todas().Where(p => p.Publicada is not null).Select(p => p.Id).Order(StringComparer.Ordinal)],
            instancias.Sum(i => i.IncidentCount));
    });

    /// <summary>Prints it as a table.</summary>
    public void Escribir(IAnsiConsole consola)
    {
        var tabla = new Table().Border(TableBorder.Rounded).AddColumns("Qué", "Cuánto");
        tabla.AddRow("Instancias de flujo", $"{Instancias}");
        tabla.AddRow("Tareas", $"{Tareas}, de ellas {Completadas} completadas por personas");
        tabla.AddRow("Correos", $"{Correos}");
        tabla.AddRow("Publicaciones", Markup.Escape(string.Join(", ", Publicaciones)));
        tabla.AddRow("Incidentes", $"{Incidentes}");
        consola.Write(tabla);
    }
}
