#pragma warning disable CS1591 // Members are the codes of SEJ-PEP-23 and mean what they say; the type is documented.
namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Frequency of measurement.</summary>
public enum Frecuencia
{
    Mensual, Bimestral, Trimestral, Cuatrimestral, Semestral, Anual, Bienal, Trienal, Quinquenal, Sexenal,
}

/// <summary>Due months of a frequency.</summary>
public static class MesesDeMedicion
{
    /// <summary>Length of the period in months, 1 to 72.</summary>
    public static int Duracion(this Frecuencia frecuencia) => frecuencia switch
    {
        Frecuencia.Mensual => 1,
        Frecuencia.Bimestral => 2,
        Frecuencia.Trimestral => 3,
        Frecuencia.Cuatrimestral => 4,
        Frecuencia.Semestral => 6,
        Frecuencia.Anual => 12,
        Frecuencia.Bienal => 24,
        Frecuencia.Trienal => 36,
        Frecuencia.Quinquenal => 60,
        Frecuencia.Sexenal => 72,
        _ => throw new ArgumentOutOfRangeException(nameof(frecuencia)),
    };

    /// <summary>True when a period ends in <paramref name="mes"/>; longer than a year, counted from <paramref name="primerAnio"/>.</summary>
    public static bool Corresponde(this Frecuencia frecuencia, Calendario.Mes mes, int primerAnio)
    {
        var duracion = frecuencia.Duracion();
        if (duracion <= 12) return mes.Numero % duracion == 0;
        return mes.Numero == 12 && (mes.Anio - primerAnio) % (duracion / 12) == 0;
    }
}
