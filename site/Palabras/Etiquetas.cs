using System.Collections.Frozen;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Catalogue codes in a reader's words.</summary>
internal static class Etiquetas
{
    private static readonly FrozenDictionary<string, string> Palabras = new Dictionary<string, string>
    {
        ["FIN"] = "Fin", ["PROPOSITO"] = "Propósito", ["COMPONENTE"] = "Componente", ["ACTIVIDAD"] = "Actividad",
        ["ESTRATEGICO"] = "Estratégico", ["GESTION"] = "De gestión",
        ["EFICACIA"] = "Eficacia", ["EFICIENCIA"] = "Eficiencia", ["CALIDAD"] = "Calidad", ["ECONOMIA"] = "Economía",
        ["MENSUAL"] = "Mensual", ["BIMESTRAL"] = "Bimestral", ["TRIMESTRAL"] = "Trimestral",
        ["CUATRIMESTRAL"] = "Cuatrimestral", ["SEMESTRAL"] = "Semestral", ["ANUAL"] = "Anual", ["BIENAL"] = "Bienal",
        ["TRIENAL"] = "Trienal", ["QUINQUENAL"] = "Quinquenal", ["SEXENAL"] = "Sexenal",
        ["POR_FRECUENCIA"] = "Solo en los meses de medición",
        ["ASCENDENTE"] = "Ascendente: más es mejor", ["DESCENDENTE"] = "Descendente: menos es mejor",
        ["NOMINAL"] = "Nominal: lo mejor es quedar en la meta",
        ["PORCENTAJE"] = "Porcentaje", ["TASA_VARIACION"] = "Tasa de variación", ["RAZON"] = "Razón",
        ["PROMEDIO"] = "Promedio", ["TASA"] = "Tasa", ["INDICE"] = "Índice", ["CONTEO"] = "Conteo", ["DIFERENCIA"] = "Diferencia",
        ["SUMA"] = "Suma de los meses", ["ULTIMO"] = "Último mes", ["MAXIMO"] = "Mes más alto", ["MINIMO"] = "Mes más bajo",
        ["ACUMULADA"] = "Acumulada desde enero", ["NIVEL"] = "Nivel esperado en cada corte",
        ["EN_TIEMPO"] = "A tiempo", ["PRORROGA"] = "Con prórroga", ["EXTEMPORANEA"] = "Fuera de plazo",
        ["NO_ENVIADA"] = "No enviada", ["PENDIENTE"] = "Pendiente",
        ["CONGRUENTE"] = "Resultados y gasto a la par", ["FISICO_MAYOR"] = "Resultados por delante del gasto",
        ["GASTO_MAYOR"] = "Gasto por delante de los resultados", ["NO_CALCULABLE"] = "No calculable",
        ["JUSTIFICACION"] = "Justificación", ["ACCION_DE_MEJORA"] = "Acción de mejora",
        ["RECOMENDACION"] = "Recomendación", ["ACLARACION"] = "Aclaración",
        ["REGISTRADA"] = "Registrada", ["EN_EJECUCION"] = "En ejecución", ["CUMPLIDA"] = "Cumplida",
        ["VENCIDA"] = "Vencida", ["CANCELADA"] = "Cancelada",
        ["BORRADOR"] = "Borrador", ["EN_VALIDACION"] = "En validación", ["OBSERVADA"] = "Con observaciones", ["VALIDADA"] = "Validada",
        ["VIGENTE"] = "Vigente", ["BAJA"] = "Dado de baja",
        ["CALCULADO"] = "Calculado", ["NO_DISPONIBLE"] = "No disponible", ["SIN_META"] = "Sin meta", ["NO_CORRESPONDE"] = "No corresponde al periodo",
        ["DEPENDENCIA"] = "Dependencia", ["ENTIDAD"] = "Entidad paramunicipal",
        ["D1"] = "Regla general (D1)", ["INVERSA"] = "Razón inversa", ["LINEA_BASE"] = "Recorrido desde la línea base",
        ["BANDA"] = "Banda alrededor de la meta",
    }.ToFrozenDictionary();

    /// <summary>Whether there are words for a code.</summary>
    internal static bool Dice(string codigo) => Palabras.ContainsKey(codigo);

    /// <summary>The words of a code; a code without words is shown as it is.</summary>
    internal static string De(string codigo) => Palabras.GetValueOrDefault(codigo, codigo);

    /// <summary>What a level of the MIR stands for.</summary>
    internal static string NivelDeLaMir(string codigo) => codigo switch
    {
        "FIN" => "El objetivo mayor al que contribuye el programa.",
        "PROPOSITO" => "Lo que cambia para la población que atiende el programa.",
        "COMPONENTE" => "Los bienes y servicios que entrega el programa.",
        "ACTIVIDAD" => "El trabajo con que se producen esos bienes y servicios.",
        _ => "",
    };

    /// <summary>The part of an address or of a style's name that stands for a traffic light: <c>en-rezago</c>.</summary>
    internal static string Slug(Semaforo semaforo) => Codigo.De(semaforo).ToLowerInvariant().Replace('_', '-');

    /// <summary><c>Primer trimestre de 2025</c>.</summary>
    internal static string Titulo(Trimestre trimestre) =>
        ConMayuscula(FormatoMexicano.Periodo(trimestre));

    /// <summary><c>Marzo de 2025</c>.</summary>
    internal static string Titulo(Mes mes) => ConMayuscula(FormatoMexicano.Periodo(mes));

    /// <summary>A quarter where there is no room for its words, as on an axis: <c>T3 2025</c>.</summary>
    internal static string Breve(Trimestre trimestre) => $"T{trimestre.Numero} {trimestre.Anio}";

    /// <summary>A published period in words: <c>marzo de 2025</c>, <c>primer trimestre de 2025</c>; as it is when it is neither.</summary>
    internal static string Periodo(string periodo) =>
        Mes.TryParse(periodo, out var mes) ? FormatoMexicano.Periodo(mes)
        : Trimestre.TryParse(periodo, out var trimestre) ? FormatoMexicano.Periodo(trimestre)
        : periodo;

    /// <summary><c>1 indicador</c>, <c>3 indicadores</c>.</summary>
    internal static string Contar(int cuantos, string singular, string plural) => $"{cuantos} {(cuantos == 1 ? singular : plural)}";

    /// <summary>At most so many characters, cut at a word.</summary>
    internal static string Corto(string texto, int largo)
    {
        if (texto.Length <= largo)
        {
            return texto;
        }

        var corte = texto.LastIndexOf(' ', largo - 1);
        return texto[..(corte > 0 ? corte : largo - 1)] + "…";
    }

    private static string ConMayuscula(string texto) => char.ToUpperInvariant(texto[0]) + texto[1..];
}
