namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>
/// Everything the procedure stores, seen from inside one transaction: obtained with <c>tx.Get&lt;IAlmacen&gt;()</c>,
/// synchronous, and gone with it. What is written is seen by later reads of the same transaction.
/// Where a period may be a month or a quarter it is text: "2025-03", "2025-T3".
/// </summary>
public interface IAlmacen
{
    /// <summary>Fichas técnicas and their versions (SEJ-PEP-23).</summary>
    IFichas Fichas { get; }

    /// <summary>Diagnósticos of a year and their observations (SEJ-PEP-22).</summary>
    IDiagnosticos Diagnosticos { get; }

    /// <summary>Fichas of a year before they rule (steps 7.3 to 7.6).</summary>
    IFichasEnTramite FichasEnTramite { get; }

    /// <summary>Deliveries of the monthly tables, one per dependency and month.</summary>
    IEnvios Envios { get; }

    /// <summary>Captured values with all their revisions (SEJ-PEP-28).</summary>
    ICapturas Capturas { get; }

    /// <summary>Extensions asked for and their answers (step 7.11).</summary>
    IProrrogas Prorrogas { get; }

    /// <summary>What was found at 7.14 and how it was settled.</summary>
    IInconsistencias Inconsistencias { get; }

    /// <summary>Tasks of people.</summary>
    ITareas Tareas { get; }

    /// <summary>Files received and made.</summary>
    IDocumentos Documentos { get; }

    /// <summary>Computed results of indicators and programmes.</summary>
    IResultados Resultados { get; }

    /// <summary>Budget rows by quarter (step 7.22).</summary>
    IPresupuestos Presupuestos { get; }

    /// <summary>Quarterly reports, one per dependency, with versions (steps 7.23 to 7.26).</summary>
    IInformes Informes { get; }

    /// <summary>Action plans of indicators in "En rezago" (step 7.28).</summary>
    IPlanes Planes { get; }

    /// <summary>Requests to change an indicator (steps 7.37 to 7.43).</summary>
    ICambios Cambios { get; }

    /// <summary>Publications and their state (steps 7.17, 7.18, 7.31 to 7.33).</summary>
    IPublicaciones Publicaciones { get; }

    /// <summary>The record that each step of the procedure leaves.</summary>
    IRegistros Registros { get; }

    /// <summary>Outbox: effects outside the database, delivered after the commit.</summary>
    ISalida Salida { get; }

    /// <summary>Hash-chained audit log.</summary>
    IBitacora Bitacora { get; }

    /// <summary>Accounts of the staff.</summary>
    ICuentas Cuentas { get; }

    /// <summary>Private addresses of people's calendars.</summary>
    ISuscripciones Suscripciones { get; }

    /// <summary>Sessions that their owner closed before their time.</summary>
    ISesionesCerradas SesionesCerradas { get; }

    /// <summary>Named values: simulated clock, counters, content hashes.</summary>
    IAjustes Ajustes { get; }
}
