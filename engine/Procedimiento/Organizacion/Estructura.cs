namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>An office of the administration.</summary>
/// <param name="Clave">Key.</param>
/// <param name="Nombre">Name.</param>
/// <param name="DependeDe">Office above it, or null.</param>
public sealed record Area(string Clave, string Nombre, string? DependeDe);

/// <summary>A kind of post: what the manual describes, whoever holds it.</summary>
/// <param name="Clave">Key.</param>
/// <param name="Nombre">Name, as acknowledgements and records write it.</param>
public sealed record Puesto(string Clave, string Nombre);

/// <summary>A seat of a post in an office. Its roles are written here: the organisation chart grants nothing by itself.</summary>
/// <param name="Clave">Key.</param>
/// <param name="Puesto">Key of its post.</param>
/// <param name="Area">Key of its office.</param>
/// <param name="Roles">Codes of the roles of the procedure that whoever sits here holds.</param>
/// <param name="Dependencia">Dependency for which a role of a dependency holds.</param>
/// <param name="Vigencia">Days on which the seat exists.</param>
public sealed record Plaza(string Clave, string Puesto, string Area, IReadOnlyList<string> Roles, string? Dependencia, Vigencia Vigencia);

/// <summary>Who orders whom: a seat may have several superiors, of either kind.</summary>
/// <param name="Plaza">Key of the seat below.</param>
/// <param name="Superior">Key of the seat above.</param>
/// <param name="Tipo">"jerarquica" or "funcional".</param>
/// <param name="Vigencia">Days on which it holds.</param>
public sealed record LineaDeMando(string Plaza, string Superior, string Tipo, Vigencia Vigencia);

/// <summary>Which account sits in a seat.</summary>
/// <param name="Plaza">Key of the seat.</param>
/// <param name="Cuenta">Account.</param>
/// <param name="Vigencia">Days on which it does.</param>
public sealed record Titularidad(string Plaza, string Cuenta, Vigencia Vigencia);

/// <summary>Which account acts in place of whoever sits in a seat.</summary>
/// <param name="Plaza">Key of the seat.</param>
/// <param name="Cuenta">Account that substitutes.</param>
/// <param name="Vigencia">Days on which it does; always with an end.</param>
/// <param name="Motivo">Why, in a few words.</param>
public sealed record Suplencia(string Plaza, string Cuenta, Vigencia Vigencia, string Motivo);
