namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>Mandatory days of rest of the Ley Federal del Trabajo, article 74, by rule (C2 of decision 0002).</summary>
public static class DescansosObligatorios
{
    private const string Fundamento = "LFT art. 74";

    /// <summary>Days of rest of <paramref name="anio"/>, in order; those that electoral laws set are not included.</summary>
    public static IReadOnlyList<DiaInhabil> De(int anio)
    {
        var dias = new List<DiaInhabil>
        {
            new(new DateOnly(anio, 1, 1), "Año Nuevo", Fundamento),
            new(Lunes(anio, 2, 1), "Constitución (1er lunes feb)", Fundamento),
            new(Lunes(anio, 3, 3), "Natalicio Juárez (3er lunes mar)", Fundamento),
            new(new DateOnly(anio, 5, 1), "Día del Trabajo", Fundamento),
            new(new DateOnly(anio, 9, 16), "Independencia", Fundamento),
        };
        if (anio >= 2024 && (anio - 2024) % 6 == 0)
        {
            dias.Add(new(new DateOnly(anio, 10, 1), "Transmisión del Poder Ejecutivo Federal", Fundamento));
        }

        dias.Add(new(Lunes(anio, 11, 3), "Revolución (3er lunes nov)", Fundamento));
        dias.Add(new(new DateOnly(anio, 12, 25), "Navidad", Fundamento));
        return dias;
    }

    private static DateOnly Lunes(int anio, int mes, int ordinal)
    {
        var primero = new DateOnly(anio, mes, 1);
        var hastaLunes = ((int)DayOfWeek.Monday - (int)primero.DayOfWeek + 7) % 7;
        return primero.AddDays(hastaLunes + (7 * (ordinal - 1)));
    }
}
