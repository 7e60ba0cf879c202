using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>What a figure says, in a sentence for anybody.</summary>
internal static class Frases
{
    /// <summary>The finding: «Se alcanzó 82 % de la meta de 2025.»</summary>
    internal static string Hallazgo(Cifra cifra)
    {
        var periodo = FormatoMexicano.Periodo(cifra.Trimestre);
        return cifra.Estado switch
        {
            EstadoResultado.Calculado when cifra.Cumplimiento is { } c =>
                $"Se alcanzó {Cifras.DeCien(c)} de la meta de {cifra.Trimestre.Anio}"
                + (cifra.Trimestre.Numero == 4 ? "." : $" programada al {Ordinal(cifra)} trimestre."),
            EstadoResultado.SinMeta when cifra.Valor is { } v =>
                $"El resultado fue {Cifras.ConUnidad(v, cifra.Ficha.UnidadMedida)}; no había meta programada para el {periodo}.",
            EstadoResultado.NoDisponible => $"El dato del {periodo} no está disponible.",
            EstadoResultado.NoCalculable => $"El resultado del {periodo} no se puede calcular.",
            EstadoResultado.NoCorresponde => $"Este indicador no se mide en el {periodo}.",
            _ => $"No hay resultado publicado del {periodo}.",
        };
    }

    /// <summary>Why a figure without compliance has none; null when it has.</summary>
    internal static string? Motivo(Cifra cifra) => cifra.Estado switch
    {
        EstadoResultado.NoDisponible =>
            "La dependencia no entregó dentro del plazo todos los datos que pide la fórmula. No se estima ni se toma como cero.",
        EstadoResultado.NoCalculable => "En el periodo no hubo casos que contar: la fórmula tendría que dividir entre cero.",
        EstadoResultado.SinMeta => "Sin meta programada no hay cumplimiento ni semáforo que mostrar.",
        EstadoResultado.NoCorresponde => $"Su frecuencia es {Etiquetas.De(cifra.Ficha.Frecuencia).ToLowerInvariant()}"
            + (cifra.Resultado.UltimoValorConocido is { } v ? $"; el último valor conocido es {Cifras.ConUnidad(v, cifra.Ficha.UnidadMedida)}." : "."),
        _ => null,
    };

    /// <summary>The note of the arithmetic in a reader's words; null when there is none.</summary>
    internal static string? Nota(Cifra cifra) => cifra.Resultado.Nota switch
    {
        null or "" => null,
        Notas.Extemporanea => "Incluye datos fuera de plazo.",
        Notas.FaltaMes => "Faltan los datos de al menos un mes.",
        Notas.DenominadorCero => "No hubo casos que contar.",
        var otra => char.ToUpperInvariant(otra[0]) + otra[1..] + ".",
    };

    /// <summary>The same where <see cref="Motivo"/> stands beside it; null when that has said it already.</summary>
    internal static string? NotaTrasElMotivo(Cifra cifra) =>
        cifra.Estado is EstadoResultado.NoDisponible or EstadoResultado.NoCalculable ? null : Nota(cifra);

    /// <summary>
    /// Result, goal and unit in a line: <c>30.15 días hábiles · meta 22</c>. Without a result, what stands beside it says why: here
    /// goes only what was to be measured.
    /// </summary>
    internal static string Renglon(Cifra cifra)
    {
        var unidad = cifra.Ficha.UnidadMedida;
        return (cifra.Valor, cifra.Meta) switch
        {
            ({ } valor, { } meta) when Unidades.SeCuenta(unidad) => $"{Cifras.ConUnidad(valor, unidad)} · meta {Cifras.Medida(meta)}{(Unidades.De(meta, unidad) == "%" ? "\u00a0%" : "")}",
            ({ } valor, { } meta) => $"{Cifras.Medida(valor)} · meta {Cifras.Medida(meta)} · {Unidades.De(meta, unidad)}",
            ({ } valor, null) => $"{Cifras.ConUnidad(valor, unidad)} · sin meta",
            (null, { } meta) => $"Meta: {Cifras.ConUnidad(meta, unidad)}",
            _ => $"Unidad: {unidad}",
        };
    }

    /// <summary>How many reached their goal: «35 de 43 indicadores alcanzaron su meta».</summary>
    internal static string Alcanzaron(Conteo conteo) => (conteo.Cumplidos, conteo.Medidos) switch
    {
        (_, 0) => "No tocaba medir ningún indicador",
        (0, 1) => "El único indicador que tocaba medir no alcanzó su meta o no tiene dato",
        (1, 1) => "El único indicador que tocaba medir alcanzó su meta",
        (0, var medidos) => $"Ninguno de los {medidos} indicadores que tocaba medir alcanzó su meta",
        (1, var medidos) => $"1 de {medidos} indicadores alcanzó su meta",
        var (cumplidos, medidos) when cumplidos == medidos => $"Los {medidos} indicadores que tocaba medir alcanzaron su meta",
        var (cumplidos, medidos) => $"{cumplidos} de {medidos} indicadores alcanzaron su meta",
    };

    /// <summary>The same, of a quarter.</summary>
    internal static string Alcanzaron(Conteo conteo, Trimestre trimestre) => $"{Alcanzaron(conteo)} en el {FormatoMexicano.Periodo(trimestre)}";

    /// <summary>How many indicators changed since the quarter before, and how: «…: 2 subieron de cumplimiento y 1 bajó de cumplimiento.»</summary>
    internal static string Balance(TrimestrePublicado trimestre)
    {
        if (trimestre.Cambios.Count == 0)
        {
            return "Ningún indicador cambió de semáforo desde el trimestre anterior.";
        }

        var clases = trimestre.Cambios.CountBy(c => c.Clase).OrderBy(c => c.Key).Select(c => Cuantos(c.Key, c.Value)).ToList();
        return $"{Etiquetas.Contar(trimestre.Cambios.Count, "indicador cambió", "indicadores cambiaron")} de semáforo desde el trimestre anterior: "
            + (clases.Count == 1 ? clases[0] : $"{string.Join(", ", clases[..^1])} y {clases[^1]}") + ".";
    }

    /// <summary>What those of a kind have in common, as a heading.</summary>
    internal static string Titulo(ClaseDeCambio clase) => clase switch
    {
        ClaseDeCambio.Subio => "Subieron de cumplimiento",
        ClaseDeCambio.Bajo => "Bajaron de cumplimiento",
        ClaseDeCambio.EmpezoACalificarse => "Empezaron a tener calificación",
        ClaseDeCambio.DejoDeCalificarse => "Dejaron de tener calificación",
        _ => "Otros cambios",
    };

    private static string Cuantos(ClaseDeCambio clase, int n) => clase switch
    {
        ClaseDeCambio.Subio => Etiquetas.Contar(n, "subió de cumplimiento", "subieron de cumplimiento"),
        ClaseDeCambio.Bajo => Etiquetas.Contar(n, "bajó de cumplimiento", "bajaron de cumplimiento"),
        ClaseDeCambio.EmpezoACalificarse => Etiquetas.Contar(n, "empezó a tener calificación", "empezaron a tener calificación"),
        ClaseDeCambio.DejoDeCalificarse => Etiquetas.Contar(n, "dejó de tener calificación", "dejaron de tener calificación"),
        _ => Etiquetas.Contar(n, "cambió por otra razón", "cambiaron por otra razón"),
    };

    private static string Ordinal(Cifra cifra) => FormatoMexicano.Periodo(cifra.Trimestre).Split(' ')[0];
}
