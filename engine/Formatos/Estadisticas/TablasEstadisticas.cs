using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.DatosAbiertos;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Formatos.Seguimiento;

namespace SeguimientoDesempeno.Formatos.Estadisticas;

/// <summary>Tablas Estadísticas: the month's open-data extract of SEJ-PEP-28 (steps 7.17 and 7.18).</summary>
public sealed record TablasEstadisticas
{
    private static readonly Columna[] Columnas =
    [
        new("ejercicio", true), new("mes", true), new("dependencia_clave"), new("dependencia"), new("programa_clave"), new("programa"),
        new("clave_indicador"), new("indicador"), new("variable"), new("variable_nombre"), new("unidad"), new("valor", true),
        new("estado"), new("estatus_envio"), new("fecha_recepcion"), new("resultado_mensual", true),
    ];

    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Month.</summary>
    public required Mes Mes { get; init; }

    /// <summary>Fichas in force in the month, in the order of the rows.</summary>
    public required IReadOnlyList<FichaTecnica> Fichas { get; init; }

    /// <summary>Values received for the month.</summary>
    public required IReadOnlyList<ValorCapturado> Valores { get; init; }

    /// <summary>Name without extension, e.g. <c>tablas-estadisticas-2025-03</c>.</summary>
    public string NombreDeArchivo => NombreDe(Mes);

    /// <summary>Name of the files of a month, without extension.</summary>
    public static string NombreDe(Mes mes) => $"tablas-estadisticas-{mes}";

    /// <summary>One row for each variable. What was late or empty carries no value and says No disponible.</summary>
    public Tabla Tabla()
    {
        var valores = UltimosValores.De(Valores.Where(v => v.Mes == Mes));
        return new Tabla(Columnas, [.. from ficha in Fichas
                                       let resultado = ResultadoMensual.De(ficha, Mes, valores.Values)
                                       from variable in ficha.Variables
                                       select Fila(ficha, variable, resultado, valores.GetValueOrDefault((ficha.ClaveIndicador, variable.Clave, Mes)))]);
    }

    /// <summary>The table as CSV.</summary>
    /// <param name="conBom">Whether to begin with a byte order mark, for Excel.</param>
    public byte[] EscribirCsv(bool conBom = false) => CsvAbierto.Escribir(Tabla(), conBom);

    /// <summary>The table as a workbook, with a sheet that says what it is.</summary>
    public byte[] EscribirLibro() => LibroDeTablas.Escribir($"Tablas estadísticas {Mes}", Municipio, [("Datos", Tabla()), ("Acerca de", AcercaDe())]);

    private Tabla AcercaDe() => new([new Columna("dato"), new Columna("contenido")],
    [
        ["Título", "Tablas estadísticas"],
        ["Municipio", Municipio],
        ["Periodo", Palabras.Mayuscula(FormatoMexicano.Periodo(Mes))],
        ["No disponible", "Lo que no se recibió en el plazo o en la prórroga concedida."],
        ["No corresponde", "Lo que por su frecuencia no se captura en el mes."],
    ]);

    private string?[] Fila(FichaTecnica ficha, VariableDeFicha variable, ResultadoMensual resultado, ValorCapturado? valor)
    {
        var corresponde = ficha.SeCaptura(Mes);
        var aTiempo = valor is { Valor: not null, Estatus: EstatusDeEnvio.EnTiempo or EstatusDeEnvio.Prorroga };
        return
        [
            Csv.Celda.De(Mes.Anio),
            Csv.Celda.De(Mes.Numero),
            ficha.DependenciaClave,
            ficha.Dependencia,
            ficha.ProgramaClave,
            ficha.Programa,
            ficha.ClaveIndicador,
            ficha.Nombre,
            variable.Clave,
            variable.Nombre,
            variable.Unidad,
            corresponde && aTiempo ? Csv.Celda.De(valor!.Valor) : null,
            !corresponde ? "No corresponde" : aTiempo ? "Disponible" : "No disponible",
            corresponde ? Codigo.De(valor?.Estatus ?? EstatusDeEnvio.Pendiente) : null,
            Csv.Celda.De(valor?.FechaRecepcion),
            Csv.Celda.De(resultado.Resultado),
        ];
    }
}
