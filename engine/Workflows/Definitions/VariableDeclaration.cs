using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>A variable declared by a workflow or a container.</summary>
/// <param name="Id">Identity by which bindings name it.</param>
/// <param name="Name">Name by which scripts know it.</param>
/// <param name="Type">Type of its values.</param>
/// <param name="Default">Value at the start of its scope.</param>
internal sealed record VariableDeclaration(string Id, string Name, DataType Type, object? Default);
