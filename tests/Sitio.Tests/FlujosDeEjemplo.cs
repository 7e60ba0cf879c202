using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>A workflow as a close would publish it: branches out of order, a step waiting, an activity that is no step.</summary>
internal static class FlujosDeEjemplo
{
    private const string Tarea = "Seguimiento.TareaHumana";

    internal static IReadOnlyList<FlujoPublicado> Todos { get; } =
    [
        new()
        {
            DefinitionId = "b1-entrega-de-dependencia",
            Version = 1,
            Nombre = "B1) Entrega de una dependencia",
            InstanciasTerminadas = 23,
            InstanciasEnCurso = 1,
            Nodos =
            [
                new("Inicio", "Inicio", "Elsa.Start", 0, 150, 24),
                new("P7_12", "7.12 Ordenar y clasificar lo recibido", "Seguimiento.ClasificarEntrega", 560, 150, 1),
                new("P7_11_Solicitar", "7.11 b) Solicitar prórroga (opcional)", Tarea, 280, 450),
                new("P7_11_Entregar", "7.11 Entregar la tabla de datos", Tarea, 280, 150, 23, 1, "Enlace Oficial de la Dependencia o Entidad", "2 días hábiles"),
                new("P7_11_Avisar", "7.11 a) Avisar que el plazo corre", "Seguimiento.EnviarRecordatorio", 280, 0, 24),
                new("P7_9", "7.9 Acusar recibo de la tabla de datos", Tarea, 280, 0, 24, 0, "Enlace Oficial de la Dependencia o Entidad"),
            ],
            Conexiones =
            [
                new("Inicio", "Done", "P7_9"), new("Inicio", "Done", "P7_11_Entregar"), new("Inicio", "Done", "P7_11_Solicitar"),
                new("P7_11_Entregar", "Entregada", "P7_12"), new("P7_11_Solicitar", "Negada", "P7_11_Entregar"), new("P7_12", "Con faltas", "P7_11_Entregar"),
            ],
        },
        new() { DefinitionId = "c2-seguimiento-de-accion", Version = 1, Nombre = "C2) Seguimiento de una acción de mejora", Nodos = [new("P7_28", "7.28 f) Dar seguimiento a la acción", Tarea, 0, 0)] },
    ];
}
