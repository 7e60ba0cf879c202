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
        EstadoResultado.NoCalculable => "En el periodo no hubo casos: el denominador de la fórmula es cero.",
        EstadoResultado.SinMeta => "Sin meta programada no hay cumplimiento ni semáforo que mostrar.",
        EstadoResultado.NoCorresponde => $"Su frecuencia es {Etiquetas.De(cifra.Ficha.Frecuencia).ToLowerInvariant()}"
            + (cifra.Resultado.UltimoValorConocido is { } v ? $"; el último valor conocido es {Cifras.ConUnidad(v, cifra.Ficha.UnidadMedida)}." : "."),
        _ => null,
    };

    /// <summary>The note of the arithmetic as a sentence; null when there is none.</summary>
    internal static string? Nota(Cifra cifra) =>
        cifra.Resultado.Nota is { Length: > 0 } nota ? char.ToUpperInvariant(nota[0]) + nota[1..] + "." : null;

    /// <summary>
    /// Result, goal and unit in a line: <c>30.15 días hábiles · meta 22</c>. Without a result, what stands beside it says why: here
    /// goes only what was to be measured.
    /// </summary>
    internal static string Renglon(Cifra cifra)
    {
        var unidad = cifra.Ficha.UnidadMedida;
        return (cifra.Valor, cifra.Meta) switch
        {
            ({ } valor, { } meta) when Unidades.SeCuenta(unidad) => $"{Cifras.ConUnidad(valor, unidad)} · meta {Cifras.Medida(meta)}{(Unidades.De(meta, unidad) == "%" ? " %" : "")}",
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

    /// <summary>How many indicators got better and worse since the quarter before: «3 mejoraron y 2 empeoraron…»</summary>
    internal static string Balance(TrimestrePublicado trimestre)
    {
        if (trimestre.Cambios.Count == 0)
        {
            return "Ningún indicador cambió de semáforo desde el trimestre anterior.";
        }

        var (mejores, peores) = (trimestre.Cambios.Count(c => c.Mejora == true), trimestre.Cambios.Count(c => c.Mejora == false));
        var otros = trimestre.Cambios.Count - mejores - peores;
        return $"{Etiquetas.Contar(trimestre.Cambios.Count, "indicador cambió", "indicadores cambiaron")} de semáforo desde el trimestre anterior: "
            + $"{Cuantos(mejores, "mejoró", "mejoraron")}, {Cuantos(peores, "empeoró", "empeoraron")}"
            + (otros > 0 ? $" y {Cuantos(otros, "empezó o dejó", "empezaron o dejaron")} de tener dato." : ".");
    }

    private static string Cuantos(int n, string singular, string plural) => n == 0 ? $"ninguno {singular}" : Etiquetas.Contar(n, singular, plural);

    private static string Ordinal(Cifra cifra) => FormatoMexicano.Periodo(cifra.Trimestre).Split(' ')[0];
}
