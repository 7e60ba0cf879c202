namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>The folder <c>content/organizacion</c> as it was at one reading.</summary>
public sealed record Organizacion
{
    /// <summary>Roles, in the order of the file.</summary>
    public IReadOnlyList<Rol> Roles { get; init; } = [];

    /// <summary>Dependencies and entities, by key.</summary>
    public IReadOnlyList<Dependencia> Dependencias { get; init; } = [];

    /// <summary>Offices.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>Posts.</summary>
    public IReadOnlyList<Puesto> Puestos { get; init; } = [];

    /// <summary>Seats.</summary>
    public IReadOnlyList<Plaza> Plazas { get; init; } = [];

    /// <summary>Line of command.</summary>
    public IReadOnlyList<LineaDeMando> Mando { get; init; } = [];

    /// <summary>Who sits where.</summary>
    public IReadOnlyList<Titularidad> Asignaciones { get; init; } = [];

    /// <summary>Who substitutes whom.</summary>
    public IReadOnlyList<Suplencia> Suplencias { get; init; } = [];

    /// <summary>Accounts of the demonstration.</summary>
    public IReadOnlyList<CuentaDemo> CuentasDemo { get; init; } = [];

    /// <summary>Hash of the files, lower-case hexadecimal SHA-256.</summary>
    public string Huella { get; init; } = "";

    /// <summary>What an account holds on a day by its seat, and then by substitution.</summary>
    public IEnumerable<Cargo> Cargos(string cuenta, DateOnly dia) =>
        Asignaciones.Where(a => a.Cuenta == cuenta && a.Vigencia.Incluye(dia)).SelectMany(a => Cargos(a.Plaza, dia, suplencia: false))
            .Concat(Suplencias.Where(s => s.Cuenta == cuenta && s.Vigencia.Incluye(dia)).SelectMany(s => Cargos(s.Plaza, dia, suplencia: true)));

    /// <summary>Name of a post; its key when the file does not have it.</summary>
    public string NombreDePuesto(string clave) => Puestos.FirstOrDefault(p => p.Clave == clave)?.Nombre ?? clave;

    private IEnumerable<Cargo> Cargos(string plaza, DateOnly dia, bool suplencia) => Plazas
        .Where(p => p.Clave == plaza && p.Vigencia.Incluye(dia))
        .SelectMany(p => p.Roles.Select(rol => new Cargo(
            rol,
            Roles.Any(r => r.Clave == rol && r.PorDependencia) ? p.Dependencia : null,
            suplencia ? NombreDePuesto(p.Puesto) : null)));
}
