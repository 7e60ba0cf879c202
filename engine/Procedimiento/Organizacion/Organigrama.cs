using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>Roles, dependencies and demo accounts, as the municipality lists them in <c>content/organizacion</c>.</summary>
public sealed class Organigrama
{
    private readonly Dictionary<string, Rol> _roles;
    private readonly Dictionary<string, Dependencia> _dependencias;

    internal Organigrama(IReadOnlyList<Rol> roles, IReadOnlyList<Dependencia> dependencias, IReadOnlyList<CuentaDemo> cuentas)
    {
        Roles = roles;
        Dependencias = [.. dependencias.OrderBy(d => d.Clave, StringComparer.Ordinal)];
        CuentasDemo = cuentas;
        _roles = roles.ToDictionary(r => r.Clave);
        _dependencias = dependencias.ToDictionary(d => d.Clave);
    }

    /// <summary>Roles, in the order of the file.</summary>
    public IReadOnlyList<Rol> Roles { get; }

    /// <summary>Dependencies and entities, by key.</summary>
    public IReadOnlyList<Dependencia> Dependencias { get; }

    /// <summary>Accounts of the demonstration.</summary>
    public IReadOnlyList<CuentaDemo> CuentasDemo { get; }

    /// <summary>Reads the folder <c>content/organizacion</c>.</summary>
    /// <exception cref="IOException">A file is missing.</exception>
    public static Organigrama Leer(string carpeta) => new(
        LeerYaml<ArchivoDeRoles>(carpeta, "roles.yaml").Roles,
        LeerYaml<ArchivoDeDependencias>(carpeta, "dependencias.yaml").Dependencias,
        LeerYaml<ArchivoDeCuentas>(carpeta, "cuentas-demo.yaml").Cuentas);

    /// <summary>Name of a role; its code when the file does not have it.</summary>
    public string NombreDeRol(string clave) => _roles.GetValueOrDefault(clave)?.Nombre ?? clave;

    /// <summary>A dependency, or null.</summary>
    public Dependencia? Buscar(string? clave) => clave is null ? null : _dependencias.GetValueOrDefault(clave);

    /// <summary>Name of a dependency; its key when the file does not have it.</summary>
    public string NombreDeDependencia(string clave) => Buscar(clave)?.Nombre ?? clave;

    /// <summary>Mail addresses of the holders of roles ("JEF,ANA"); ENL and DEP are those of the dependency.</summary>
    public IReadOnlyList<string> Correos(string roles, string? dependencia = null) =>
    [
        .. roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(rol => rol switch
            {
                "ENL" => Buscar(dependencia)?.Enlace,
                "DEP" => Buscar(dependencia)?.Titular,
                _ => _roles.GetValueOrDefault(rol)?.Correo,
            })
            .OfType<string>()
            .Distinct(),
    ];

    private static T LeerYaml<T>(string carpeta, string archivo) => new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .Build()
        .Deserialize<T>(File.ReadAllText(Path.Combine(carpeta, archivo)));

    private sealed class ArchivoDeRoles
    {
        public List<Rol> Roles { get; set; } = [];
    }

    private sealed class ArchivoDeDependencias
    {
        public List<Dependencia> Dependencias { get; set; } = [];
    }

    private sealed class ArchivoDeCuentas
    {
        public List<CuentaDemo> Cuentas { get; set; } = [];
    }
}
