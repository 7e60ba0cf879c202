using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Bandeja.Calendario;

/// <summary>Gives, renews and takes away the private address of a person's calendar.</summary>
internal sealed class SuscripcionesDeCalendario(ITransactor transactor, OpcionesDelProcedimiento opciones, TiempoReal tiempo)
{
    /// <summary>Bytes of chance in an address.</summary>
    private const int Azar = 32;

    /// <summary>A new address for the account; the one before stops answering. It cannot be shown again: only its hash is kept.</summary>
    public async Task<string> RenovarAsync(string usuario)
    {
        var secreto = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Azar));
        await transactor.RunAsync(tx =>
        {
            tx.Get<IAlmacen>().Suscripciones.Guardar(new Suscripcion(usuario, HuellaDe(secreto), tiempo.Reloj.GetUtcNow()));
            return true;
        });
        return $"{opciones.Bandeja.TrimEnd('/')}/calendario/{secreto}.ics";
    }

    /// <summary>Takes the address away.</summary>
    public Task RevocarAsync(string usuario) => transactor.RunAsync(tx =>
    {
        tx.Get<IAlmacen>().Suscripciones.Quitar(usuario);
        return true;
    });

    /// <summary>When the account's address was given; null when it has none.</summary>
    public DateTimeOffset? Desde(string usuario) => transactor.Read(tx => tx.Get<IAlmacen>().Suscripciones.De(usuario)?.Creada);

    /// <summary>The active account whose address this is, or null.</summary>
    public Cuenta? Buscar(string secreto) => transactor.Read(tx =>
    {
        var almacen = tx.Get<IAlmacen>();
        return almacen.Suscripciones.PorHuella(HuellaDe(secreto)) is { } suscripcion && almacen.Cuentas.Buscar(suscripcion.Usuario) is { Activa: true } cuenta
            ? cuenta
            : null;
    });

    private static string HuellaDe(string secreto) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secreto)));
}
