namespace SeguimientoDesempeno.Datos.Migraciones;

/// <summary>The database was brought forward by a newer program: going back would lose what it holds.</summary>
/// <param name="enLaBase">Schema number found.</param>
/// <param name="conocida">Last schema number that this program knows.</param>
public sealed class EsquemaMasNuevoException(long enLaBase, long conocida) : Exception(
    $"La base de datos usa el esquema {enLaBase} y este programa conoce hasta el {conocida}. "
    + "Use un programa igual o más nuevo que el que la usó por última vez; un esquema no se regresa.");
