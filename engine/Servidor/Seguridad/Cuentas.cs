using Microsoft.AspNetCore.Identity;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>
/// Accounts and their passwords. Sign-in lives in real time, never on the procedure's clock: advancing a simulated
/// quarter must neither open nor close anybody's account.
/// </summary>
internal sealed class Cuentas(ITransactor transactor, TiempoReal tiempo)
{
    /// <summary>Failures in a row after which an account rests.</summary>
    public const int FallosPermitidos = 5;

    /// <summary>How long it rests.</summary>
    public static readonly TimeSpan Descanso = TimeSpan.FromMinutes(15);

    private readonly PasswordHasher<string> _claves = new();

    private readonly PasswordHasher<string> _clavesPublicas =
        new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));

    // Checked when the account does not exist, so that the answer takes as long as for one that does.
    private readonly Lazy<string> _hashDeNadie = new(() => new PasswordHasher<string>().HashPassword("", Guid.NewGuid().ToString()));

    public Cuenta? Buscar(string usuario) => transactor.Read(tx => tx.Get<IAlmacen>().Cuentas.Buscar(usuario));

    public IReadOnlyList<Cuenta> Todas() => transactor.Read(tx => tx.Get<IAlmacen>().Cuentas.Todas());

    /// <summary>Checks a password; the account when it is right, active and not resting, else null.</summary>
    public async Task<Cuenta?> EntrarAsync(string usuario, string contrasena)
    {
        usuario = usuario.Trim().ToLowerInvariant();
        var cuenta = Buscar(usuario);
        var comprobacion = _claves.VerifyHashedPassword(usuario, cuenta?.HashContrasena ?? _hashDeNadie.Value, contrasena);
        if (cuenta is null || !cuenta.Activa)
        {
            return null;
        }

        var hashNuevo = comprobacion == PasswordVerificationResult.SuccessRehashNeeded ? _claves.HashPassword(usuario, contrasena) : null;
        return await transactor.RunAsync(tx => Anotar(tx.Get<IAlmacen>().Cuentas, usuario, comprobacion, hashNuevo));
    }

    /// <summary>The account that opened a session, unless it is over: closed, the account inactive or its seal changed.</summary>
    public Cuenta? DeLaSesion(string usuario, string sello, string sesion) => transactor.Read(tx =>
    {
        var almacen = tx.Get<IAlmacen>();
        return almacen.Cuentas.Buscar(usuario) is { Activa: true } cuenta && cuenta.Sello == sello && !almacen.SesionesCerradas.Contiene(sesion)
            ? cuenta
            : null;
    });

    /// <summary>Remembers that a session was closed, for as long as anything of it could still count.</summary>
    public Task CerrarSesionAsync(string sesion, TimeSpan duracion) => transactor.RunAsync(tx =>
    {
        var ahora = tiempo.Reloj.GetUtcNow();
        tx.Get<IAlmacen>().SesionesCerradas.Agregar(sesion, ahora, ahora + duracion);
        return true;
    });

    /// <summary>Ends every session of the account, wherever it was opened.</summary>
    public Task CerrarSesionesAsync(string usuario) => transactor.RunAsync(tx =>
    {
        var cuentas = tx.Get<IAlmacen>().Cuentas;
        if (cuentas.Buscar(usuario) is { } cuenta)
        {
            cuentas.Guardar(cuenta with { Sello = NuevoSello() });
        }

        return true;
    });

    /// <summary>Makes an account; false when the name is taken.</summary>
    /// <param name="nueva">The account.</param>
    /// <param name="publica">Its password is known to everybody: hashed cheaply now, properly when it first signs in.</param>
    public Task<bool> CrearAsync(CuentaNueva nueva, bool publica = false) => transactor.RunAsync(tx =>
    {
        var cuentas = tx.Get<IAlmacen>().Cuentas;
        if (cuentas.Buscar(nueva.Usuario) is not null)
        {
            return false;
        }

        cuentas.Guardar(new Cuenta
        {
            Usuario = nueva.Usuario,
            Puesto = nueva.Puesto,
            Roles = nueva.Roles,
            Dependencia = nueva.Dependencia,
            HashContrasena = (publica ? _clavesPublicas : _claves).HashPassword(nueva.Usuario, nueva.Contrasena),
            Sello = NuevoSello(),
        });
        return true;
    });

    /// <summary>Hash under which a password is kept; slow on purpose, so never inside a transaction.</summary>
    public string Proteger(string usuario, string contrasena) => _claves.HashPassword(usuario, contrasena);

    /// <summary>A new seal: sessions opened under the one before are over.</summary>
    public static string NuevoSello() => Guid.NewGuid().ToString("N");

    private Cuenta? Anotar(ICuentas cuentas, string usuario, PasswordVerificationResult comprobacion, string? hashNuevo)
    {
        var ahora = tiempo.Reloj.GetUtcNow();
        var cuenta = cuentas.Buscar(usuario);
        if (cuenta is null || cuenta.BloqueadaHasta > ahora)
        {
            return null;
        }

        if (comprobacion == PasswordVerificationResult.Failed)
        {
            var fallos = cuenta.Fallos + 1;
            cuentas.Guardar(fallos < FallosPermitidos
                ? cuenta with { Fallos = fallos }
                : cuenta with { Fallos = 0, BloqueadaHasta = ahora + Descanso });
            return null;
        }

        cuenta = cuenta with { Fallos = 0, BloqueadaHasta = null, HashContrasena = hashNuevo ?? cuenta.HashContrasena };
        cuentas.Guardar(cuenta);
        return cuenta;
    }
}
