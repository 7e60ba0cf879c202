using SeguimientoDesempeno.Datos.Motores;
using SeguimientoDesempeno.Datos.Transacciones;

namespace SeguimientoDesempeno.Datos.Tests.Bases;

/// <summary>Bare connections, without migrating.</summary>
internal static class Sesiones
{
    public static Sesion Abrir(string destino)
    {
        Dialecto dialecto = destino.StartsWith("Host=", StringComparison.Ordinal) ? new DialectoPostgres(destino) : new DialectoSqlite(destino);
        return new Sesion(dialecto.AbrirEscritura(), dialecto);
    }
}
