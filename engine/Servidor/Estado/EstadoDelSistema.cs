using SeguimientoDesempeno.Servidor.Respaldo;

namespace SeguimientoDesempeno.Servidor.Estado;

/// <summary>How the installation is doing, at one moment.</summary>
/// <param name="Momento">When, on the procedure's clock.</param>
/// <param name="Incidentes">Workflows that stopped.</param>
/// <param name="Vencidas">Overdue tasks, by role.</param>
/// <param name="CorreosConFallas">Mails that could not be delivered yet.</param>
/// <param name="CorreosEnEspera">Mails not tried yet.</param>
/// <param name="Disco">Room on the data folder's disk.</param>
/// <param name="Programa">Version of the program.</param>
/// <param name="Esquema">Number of the database's schema.</param>
/// <param name="Motor">Engine of the database.</param>
/// <param name="Flujos">Published workflows.</param>
/// <param name="UltimoRespaldo">Last backup; null when none was made.</param>
/// <param name="Bitacora">State of the audit log's chain.</param>
/// <param name="OrganizacionVigente">Whether the files of the organisation are in force.</param>
public sealed record EstadoDelSistema(
    DateTimeOffset Momento,
    int Incidentes,
    IReadOnlyList<VencidasDelRol> Vencidas,
    int CorreosConFallas,
    int CorreosEnEspera,
    EspacioEnDisco Disco,
    string Programa,
    int Esquema,
    string Motor,
    IReadOnlyList<FlujoVigente> Flujos,
    UltimoRespaldo? UltimoRespaldo,
    EstadoDeLaBitacora Bitacora,
    bool OrganizacionVigente);

/// <summary>Overdue tasks of a role.</summary>
/// <param name="Rol">Code, or several separated by commas.</param>
/// <param name="Tareas">How many.</param>
/// <param name="MasAntigua">The earliest deadline among them.</param>
public sealed record VencidasDelRol(string Rol, int Tareas, DateTimeOffset MasAntigua);

/// <summary>Room on a disk, in bytes.</summary>
/// <param name="Libre">Free for this program.</param>
/// <param name="Total">In all.</param>
/// <param name="Datos">Taken by the data folder.</param>
public sealed record EspacioEnDisco(long Libre, long Total, long Datos);

/// <summary>A published workflow.</summary>
/// <param name="Id">Definition.</param>
/// <param name="Version">Version that new instances take.</param>
public sealed record FlujoVigente(string Id, int Version);

/// <summary>The audit log.</summary>
/// <param name="Asientos">Entries.</param>
/// <param name="Integra">Whether its chain holds.</param>
public sealed record EstadoDeLaBitacora(long Asientos, bool Integra);
