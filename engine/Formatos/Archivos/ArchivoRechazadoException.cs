using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>Carries a problem out of the depth of a reader; turned into a value before it leaves this project.</summary>
internal sealed class ArchivoRechazadoException(string codigo, string mensaje, string queHacer) : Exception(mensaje)
{
    public string Codigo { get; } = codigo;

    public string QueHacer { get; } = queHacer;

    public Problema En(string archivo) => new(Codigo, $"{Message} {QueHacer}", new Lugar(archivo));

    public static ArchivoRechazadoException Corrupto() => new(
        "ARCHIVO_DANADO",
        "El archivo está dañado o incompleto y no se puede abrir como libro de Excel.",
        "Ábralo en su equipo, guárdelo de nuevo como libro de Excel (.xlsx) y vuelva a enviarlo.");
}
