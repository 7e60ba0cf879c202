namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>The clock on the wall, for sessions, locks and retries, whatever clock the procedure lives on.</summary>
internal sealed record TiempoReal(TimeProvider Reloj);
