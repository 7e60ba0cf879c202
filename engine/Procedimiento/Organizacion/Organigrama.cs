using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Organizacion.Lectura;

namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>
/// The municipality's organisation as <c>content/organizacion</c> has it now. Whoever holds this sees a change of the files
/// once they have been read anew; a change that does not hold together leaves the last good reading in force.
/// </summary>
public sealed class Organigrama
{
    private readonly string _carpeta;
    private volatile Organizacion _actual;
    private volatile IReadOnlyList<Problema> _problemas = [];

    private Organigrama(string carpeta, Organizacion actual) => (_carpeta, _actual) = (carpeta, actual);

    /// <summary>The last good reading.</summary>
    public Organizacion Actual => _actual;

    /// <summary>Why the last reading was refused; empty when the files are in force.</summary>
    public IReadOnlyList<Problema> Problemas => _problemas;

    /// <summary>Roles, in the order of the file.</summary>
    public IReadOnlyList<Rol> Roles => _actual.Roles;

    /// <summary>Dependencies and entities, by key.</summary>
    public IReadOnlyList<Dependencia> Dependencias => _actual.Dependencias;

    /// <summary>Accounts of the demonstration.</summary>
    public IReadOnlyList<CuentaDemo> CuentasDemo => _actual.CuentasDemo;

    /// <summary>Reads the folder <c>content/organizacion</c> for the first time.</summary>
    /// <exception cref="OrganizacionInvalidaException">It does not hold together, and there is no earlier reading to fall back on.</exception>
    public static Organigrama Leer(string carpeta)
    {
        var lectura = LectorDeOrganizacion.Leer(carpeta);
        return lectura.EsValida ? new(carpeta, lectura.Valor) : throw new OrganizacionInvalidaException(lectura.Problemas);
    }

    /// <summary>Reads the files again; true when what they say came into force and is not what was in force before.</summary>
    /// <exception cref="IOException">A file cannot be read now (somebody is saving it): try again.</exception>
    public bool Releer()
    {
        var lectura = LectorDeOrganizacion.Leer(_carpeta);
        _problemas = lectura.EsValida ? [] : lectura.Problemas;
        if (!lectura.EsValida || lectura.Valor.Huella == _actual.Huella) return false;
        _actual = lectura.Valor;
        return true;
    }

    /// <summary>Name of a role; its code when the file does not have it.</summary>
    public string NombreDeRol(string clave) => _actual.Roles.FirstOrDefault(r => r.Clave == clave)?.Nombre ?? clave;

    /// <summary>A dependency, or null.</summary>
    public Dependencia? Buscar(string? clave) => clave is null ? null : _actual.Dependencias.FirstOrDefault(d => d.Clave == clave);

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
                _ => _actual.Roles.FirstOrDefault(r => r.Clave == rol)?.Correo,
            })
            .OfType<string>()
            .Distinct(),
    ];
}
