namespace SeguimientoDesempeno.Servidor.Disenador.Studio;

/// <summary>One of Studio's custom elements, at the address where Studio expects it and at ours.</summary>
/// <param name="Nombre">Name of the element.</param>
/// <param name="Direccion">Where Studio itself goes for it, relative to its folder.</param>
/// <param name="Marco">Address of our page that holds it.</param>
/// <param name="Atributo">Attribute with the id of what it shows, or null.</param>
/// <param name="Id">That id, or null.</param>
public sealed record ElementoDeStudio(string Nombre, string Direccion, string Marco, string? Atributo = null, string? Id = null)
{
    internal static ElementoDeStudio Definiciones { get; } = new("elsa-workflow-definition-list", "workflows/definitions", "/flujos");

    internal static ElementoDeStudio Instancias { get; } = new("elsa-workflow-instance-list", "workflows/instances", "/flujos/instancias");

    internal static ElementoDeStudio Editor(string id) => new(
        "elsa-workflow-definition-editor", $"workflows/definitions/{Uri.EscapeDataString(id)}/edit", $"/flujos/definiciones/{Uri.EscapeDataString(id)}", "definition-id", id);

    internal static ElementoDeStudio Visor(string id) => new(
        "elsa-workflow-instance-viewer", $"workflows/instances/{Uri.EscapeDataString(id)}/view", $"/flujos/instancias/{Uri.EscapeDataString(id)}", "instance-id", id);
}
