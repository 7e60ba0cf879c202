using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Procedimiento.Organizacion.Lectura;

/// <summary>Reads the folder <c>content/organizacion</c> whole: every file at once, every problem with its file and line.</summary>
internal sealed class LectorDeOrganizacion
{
    private static readonly string[] Archivos =
    [
        "roles.yaml", "dependencias.yaml", "areas.yaml", "puestos.yaml", "plazas.yaml",
        "mando.yaml", "asignaciones.yaml", "suplencias.yaml", "cuentas-demo.yaml",
    ];

    private readonly Dictionary<string, string> _textos;
    private readonly List<Problema> _problemas = [];
    private readonly RevisionDeOrganizacion _revision;

    private LectorDeOrganizacion(string carpeta)
    {
        _textos = Archivos.Select(nombre => (nombre, Ruta: Path.Combine(carpeta, nombre))).Where(a => File.Exists(a.Ruta))
            .ToDictionary(a => a.nombre, a => File.ReadAllText(a.Ruta));
        _revision = new RevisionDeOrganizacion();
    }

    /// <summary>The organisation and what is wrong with it.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Lectura<Organizacion> Leer(string carpeta) => new LectorDeOrganizacion(carpeta).Leer();

    private Lectura<Organizacion> Leer()
    {
        var organizacion = new Organizacion
        {
            Roles = Lista("roles.yaml", "roles", RolDe, requerido: true),
            Dependencias = [.. Lista("dependencias.yaml", "dependencias", DependenciaDe, requerido: true).OrderBy(d => d.Clave, StringComparer.Ordinal)],
            Areas = Lista("areas.yaml", "areas", AreaDe),
            Puestos = Lista("puestos.yaml", "puestos", e => Unica(new Puesto(e.Con("clave", "nombre").Texto("clave"), e.Texto("nombre")), p => p.Clave, e)),
            Plazas = Lista("plazas.yaml", "plazas", PlazaDe),
            Mando = Lista("mando.yaml", "mando", MandoDe),
            Asignaciones = Lista("asignaciones.yaml", "asignaciones", AsignacionDe),
            Suplencias = Lista("suplencias.yaml", "suplencias", SuplenciaDe),
            CuentasDemo = Lista("cuentas-demo.yaml", "cuentas", CuentaDe),
            Huella = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Archivos.Select(a => _textos.GetValueOrDefault(a)))))),
        };
        _revision.Revisar(organizacion);
        return new(organizacion, _problemas);
    }

    private List<T> Lista<T>(string archivo, string lista, Func<EntradaYaml, T> leer, bool requerido = false) =>
        [.. ArchivoYaml.Leer(archivo, _textos.GetValueOrDefault(archivo), lista, requerido, _problemas).Select(entrada => leer(entrada))];

    private Rol RolDe(EntradaYaml e)
    {
        e.Con("clave", "nombre", "area", "correo", "por_dependencia");
        return Unica(
            new Rol { Clave = e.Texto("clave"), Nombre = e.Texto("nombre"), Area = e.Texto("area"), Correo = e.Opcional("correo"), PorDependencia = e.Logico("por_dependencia") },
            r => r.Clave,
            e);
    }

    private Dependencia DependenciaDe(EntradaYaml e)
    {
        e.Con("clave", "nombre", "tipo", "enlace", "titular");
        return Unica(
            new Dependencia { Clave = e.Texto("clave"), Nombre = e.Texto("nombre"), Tipo = e.Texto("tipo"), Enlace = e.Texto("enlace"), Titular = e.Texto("titular") },
            d => d.Clave,
            e);
    }

    private Area AreaDe(EntradaYaml e)
    {
        e.Con("clave", "nombre", "depende_de");
        return Unica(new Area(e.Texto("clave"), e.Texto("nombre"), e.Opcional("depende_de")), a => a.Clave, e);
    }

    private Plaza PlazaDe(EntradaYaml e)
    {
        e.Con("clave", "puesto", "area", "roles", "dependencia", "desde", "hasta");
        return Unica(
            new Plaza(e.Texto("clave"), e.Texto("puesto"), e.Texto("area"), e.Textos("roles"), e.Opcional("dependencia"), e.Vigencia()), p => p.Clave, e);
    }

    private LineaDeMando MandoDe(EntradaYaml e)
    {
        e.Con("plaza", "superior", "tipo", "desde", "hasta");
        return _revision.Anotada(new LineaDeMando(e.Texto("plaza"), e.Texto("superior"), e.Opcional("tipo") ?? "jerarquica", e.Vigencia()), e);
    }

    private Titularidad AsignacionDe(EntradaYaml e)
    {
        e.Con("plaza", "cuenta", "desde", "hasta");
        return _revision.Anotada(new Titularidad(e.Texto("plaza"), e.Texto("cuenta"), e.Vigencia()), e);
    }

    private Suplencia SuplenciaDe(EntradaYaml e)
    {
        e.Con("plaza", "cuenta", "desde", "hasta", "motivo");
        foreach (var campo in new[] { "desde", "hasta" }) e.Texto(campo);
        return _revision.Anotada(new Suplencia(e.Texto("plaza"), e.Texto("cuenta"), e.Vigencia(), e.Texto("motivo")), e);
    }

    private CuentaDemo CuentaDe(EntradaYaml e)
    {
        e.Con("usuario", "contrasena", "puesto", "roles", "dependencia");
        return Unica(
            new CuentaDemo
            {
                Usuario = e.Texto("usuario"), Contrasena = e.Texto("contrasena"), Puesto = e.Texto("puesto"),
                Roles = [.. e.Textos("roles")], Dependencia = e.Opcional("dependencia"),
            },
            c => c.Usuario,
            e);
    }

    private T Unica<T>(T leida, Func<T, string> clave, EntradaYaml entrada) where T : class
    {
        _revision.Unica<T>(clave(leida), entrada);
        return _revision.Anotada(leida, entrada);
    }
}
