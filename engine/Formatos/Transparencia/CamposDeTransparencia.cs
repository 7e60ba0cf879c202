using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Seguimiento;

namespace SeguimientoDesempeno.Formatos.Transparencia;

/// <summary>The data that a column of a transparency format may show.</summary>
public static class CamposDeTransparencia
{
    /// <summary>Most characters of a text cell.</summary>
    private const int MaxTexto = 4_000;

    private static readonly Dictionary<string, Func<Renglon, object?>> Campos = new()
    {
        ["ejercicio"] = r => (decimal)r.Entrega.Trimestre.Anio,
        ["periodo_inicio"] = r => r.Inicio,
        ["periodo_fin"] = r => r.Fin,
        ["area"] = r => r.Ficha.UnidadResponsable,
        ["objetivo"] = r => r.Ficha.ObjetivoInstitucional,
        ["indicadores_asociados"] = r => (decimal)r.Numero,
        ["programa"] = r => $"{r.Ficha.ProgramaClave} {r.Ficha.Programa}",
        ["indicador"] = r => r.Ficha.Nombre,
        ["dimension"] = r => Palabras.De(r.Ficha.Dimension),
        ["definicion"] = r => r.Ficha.Definicion,
        ["metodo"] = r => TextosDeFicha.Metodo(r.Ficha),
        ["unidad"] = r => r.Ficha.UnidadMedida,
        ["frecuencia"] = r => Palabras.De(r.Ficha.Frecuencia),
        ["linea_base"] = r => TextosDeFicha.LineaBase(r.Ficha),
        ["metas_programadas"] = r => r.Ficha.MetaAnual is { } meta ? FormatoMexicano.Numero(meta) : "Sin meta programada en el ejercicio",
        ["metas_ajustadas"] = r => r.Ficha.MetaAjustada is { } meta ? FormatoMexicano.Numero(meta) : "No se ajustó la meta",
        ["avance"] = r => Avance(r.Resultado),
        ["sentido"] = r => r.Ficha.Sentido == Sentido.Nominal ? r.Formato.SentidoNominal : Palabras.De(r.Ficha.Sentido),
        ["fuente"] = r => r.Ficha.FuenteInformacion,
        ["tipo_indicador"] = r => Palabras.De(r.Ficha.Tipo),
        ["cumplimiento"] = r => r.Resultado?.Cumplimiento is { } c ? FormatoMexicano.Numero(c, 2) : Avance(r.Resultado),
        ["semaforo"] = r => r.Resultado?.Semaforo.Etiqueta() ?? "No disponible",
        ["hipervinculo_resultados"] = r => r.Entrega.HipervinculoResultados,
        ["hipervinculo_programas"] = r => r.Entrega.HipervinculoProgramas,
        ["area_responsable"] = r => r.Entrega.AreaResponsable,
        ["fecha_actualizacion"] = r => r.Entrega.FechaDeActualizacion,
        ["nota"] = Nota,
    };

    /// <summary>Their names, as the files of content write them.</summary>
    public static IReadOnlyCollection<string> Nombres => Campos.Keys;

    /// <summary>The datum: a text on one line, a decimal or a date.</summary>
    internal static object? Valor(string campo, Renglon renglon) =>
        Campos[campo](renglon) is string texto ? UnaLinea(texto) : Campos[campo](renglon);

    private static string Avance(ResultadoIndicador? resultado) => resultado switch
    {
        null => "No disponible",
        { Resultado: { } valor } => FormatoMexicano.Numero(valor, 4),
        _ => resultado.Semaforo.Etiqueta(),
    };

    /// <summary>Every cell without a figure needs its reason here.</summary>
    private static string Nota(Renglon r)
    {
        if (r.Formato.Renglones == Renglones.Objetivos)
        {
            return "";
        }

        var notas = new List<string>();
        if (r.Ficha.LineaBaseValor is null)
        {
            notas.Add("El indicador es de nueva creación y no cuenta con línea base.");
        }

        if (r.Ficha.Sentido == Sentido.Nominal)
        {
            notas.Add(r.Formato.NotaNominal);
        }

        notas.Add(r.Resultado?.Estado switch
        {
            null or EstadoResultado.NoDisponible => "No disponible: la información necesaria no se recibió en el plazo.",
            EstadoResultado.NoCorresponde => "Por su frecuencia, el indicador no se mide en el periodo.",
            EstadoResultado.NoCalculable => "No calculable: el denominador es cero en el periodo.",
            EstadoResultado.SinMeta => "No hay meta programada para el periodo.",
            _ => r.Resultado.Nota.Length > 0 ? Palabras.Mayuscula(r.Resultado.Nota) + "." : "",
        });
        return string.Join(' ', notas.Where(n => n.Length > 0));
    }

    private static string UnaLinea(string texto)
    {
        var linea = string.Join(' ', texto.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return linea.Length <= MaxTexto ? linea : linea[..(MaxTexto - 1)] + "…";
    }

    /// <summary>What a row is about.</summary>
    /// <param name="Formato">The format.</param>
    /// <param name="Entrega">The delivery.</param>
    /// <param name="Ficha">The indicator, or the first one of the objective.</param>
    /// <param name="Numero">Number of the row, which links it with its sub-table.</param>
    /// <param name="Resultado">Its result in the quarter, where there is one.</param>
    internal sealed record Renglon(
        FormatoDeTransparencia Formato, EntregaDeTransparencia Entrega, FichaTecnica Ficha, int Numero, ResultadoIndicador? Resultado)
    {
        public DateOnly Inicio => Formato.Periodicidad == Periodicidad.Anual
            ? new DateOnly(Entrega.Trimestre.Anio, 1, 1)
            : Entrega.Trimestre.PrimerMes.PrimerDia;

        public DateOnly Fin => Formato.Periodicidad == Periodicidad.Anual
            ? new DateOnly(Entrega.Trimestre.Anio, 12, 31)
            : Entrega.Trimestre.Cierre;
    }
}
