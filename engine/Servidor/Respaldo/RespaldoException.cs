namespace SeguimientoDesempeno.Servidor.Respaldo;

/// <summary>A backup that cannot be made or restored; the message says what to do, in Spanish.</summary>
internal sealed class RespaldoException(string mensaje) : Exception(mensaje);
