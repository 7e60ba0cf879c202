using System.Net.Mail;
using System.Runtime.CompilerServices;

namespace SeguimientoDesempeno.Procedimiento.Organizacion.Lectura;

/// <summary>What has to agree among the files of the organisation: keys that exist, seats with one holder, command without circles.</summary>
internal sealed class RevisionDeOrganizacion
{
    /// <summary>Whoever administers the system is named in the product, never by a file that anybody may copy.</summary>
    private const string RolReservado = "ADMIN";

    private readonly ConditionalWeakTable<object, EntradaYaml> _entradas = [];
    private readonly HashSet<(Type, string)> _claves = [];

    /// <summary>Remembers where a value was read.</summary>
    public T Anotada<T>(T valor, EntradaYaml entrada) where T : class
    {
        _entradas.Add(valor, entrada);
        return valor;
    }

    /// <summary>Notes a key that was already there.</summary>
    public void Unica<T>(string clave, EntradaYaml entrada)
    {
        if (!_claves.Add((typeof(T), clave))) entrada.Problema("CLAVE_REPETIDA", $"«{clave}» ya está en el archivo.");
    }

    /// <summary>Notes what does not agree.</summary>
    public void Revisar(Organizacion o)
    {
        foreach (var rol in o.Roles.Where(r => r.Correo is not null)) Correo(rol, rol.Correo!);
        foreach (var dependencia in o.Dependencias)
        {
            Correo(dependencia, dependencia.Enlace);
            Correo(dependencia, dependencia.Titular);
            if (dependencia.Tipo is not ("dependencia" or "entidad")) Anotar(dependencia, "TIPO_INVALIDO", "«tipo» debe ser dependencia o entidad.");
        }

        foreach (var area in o.Areas.Where(a => a.DependeDe is not null)) Existe(area, "área", area.DependeDe!, o.Areas.Select(a => a.Clave));
        foreach (var plaza in o.Plazas) Revisar(plaza, o);
        foreach (var linea in o.Mando)
        {
            Existe(linea, "plaza", linea.Plaza, o.Plazas.Select(p => p.Clave));
            Existe(linea, "plaza", linea.Superior, o.Plazas.Select(p => p.Clave));
            if (linea.Tipo is not ("jerarquica" or "funcional")) Anotar(linea, "TIPO_INVALIDO", "«tipo» debe ser jerarquica o funcional.");
            if (SeMandaASiMisma(linea, o.Mando)) Anotar(linea, "MANDO_CIRCULAR", $"la plaza «{linea.Plaza}» resultaría superior de sí misma.");
        }

        foreach (var a in o.Asignaciones) Existe(a, "plaza", a.Plaza, o.Plazas.Select(p => p.Clave));
        foreach (var (a, i) in o.Asignaciones.Select((a, i) => (a, i)))
        {
            if (o.Asignaciones.Take(i).FirstOrDefault(b => b.Plaza == a.Plaza && b.Vigencia.Coincide(a.Vigencia)) is { } otra)
            {
                Anotar(a, "DOS_TITULARES", $"la plaza «{a.Plaza}» ya es de «{otra.Cuenta}» en esas fechas: ponga «hasta» a una de las dos.");
            }
        }

        foreach (var s in o.Suplencias) Existe(s, "plaza", s.Plaza, o.Plazas.Select(p => p.Clave));
        foreach (var c in o.CuentasDemo) foreach (var rol in c.Roles) Existe(c, "rol", rol, o.Roles.Select(r => r.Clave));
    }

    private void Revisar(Plaza plaza, Organizacion o)
    {
        Existe(plaza, "puesto", plaza.Puesto, o.Puestos.Select(p => p.Clave));
        Existe(plaza, "área", plaza.Area, o.Areas.Select(a => a.Clave));
        foreach (var rol in plaza.Roles) Existe(plaza, "rol", rol, o.Roles.Select(r => r.Clave));
        if (plaza.Roles.Contains(RolReservado)) Anotar(plaza, "ROL_RESERVADO", "el rol ADMIN no se da en un archivo: se da en la página «Cuentas».");
        if (plaza.Dependencia is { } dependencia) Existe(plaza, "dependencia", dependencia, o.Dependencias.Select(d => d.Clave));
        else if (o.Roles.Any(r => r.PorDependencia && plaza.Roles.Contains(r.Clave))) Anotar(plaza, "DEPENDENCIA_FALTANTE", "su rol es de una dependencia: indique «dependencia».");
    }

    private static bool SeMandaASiMisma(LineaDeMando linea, IReadOnlyList<LineaDeMando> mando)
    {
        var porSubir = new Queue<string>([linea.Superior]);
        var vistas = new HashSet<string>();
        while (porSubir.TryDequeue(out var plaza))
        {
            if (plaza == linea.Plaza) return true;
            if (!vistas.Add(plaza)) continue;
            foreach (var arriba in mando.Where(m => m.Plaza == plaza && m.Tipo == linea.Tipo && m.Vigencia.Coincide(linea.Vigencia))) porSubir.Enqueue(arriba.Superior);
        }

        return false;
    }

    private void Existe(object donde, string que, string clave, IEnumerable<string> claves)
    {
        if (clave.Length > 0 && !claves.Contains(clave)) Anotar(donde, "CLAVE_DESCONOCIDA", $"no hay {que} «{clave}».");
    }

    private void Correo(object donde, string direccion)
    {
        if (direccion.Length > 0 && !MailAddress.TryCreate(direccion, out _)) Anotar(donde, "CORREO_INVALIDO", $"«{direccion}» no es una dirección de correo.");
    }

    private void Anotar(object donde, string codigo, string mensaje)
    {
        if (_entradas.TryGetValue(donde, out var entrada)) entrada.Problema(codigo, mensaje);
    }
}
