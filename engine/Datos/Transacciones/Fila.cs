using System.Data.Common;
using System.Globalization;
using SeguimientoDesempeno.Datos.Motores;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>A row being read, by column name, whatever form the engine stores a value in.</summary>
internal readonly struct Fila(DbDataReader lector)
{
    public string Texto(string columna) => lector.GetString(lector.GetOrdinal(columna));

    public string? TextoONulo(string columna) => Valor(columna) as string;

    public int Entero(string columna) => lector.GetInt32(lector.GetOrdinal(columna));

    public long Largo(string columna) => lector.GetInt64(lector.GetOrdinal(columna));

    public bool Logico(string columna) => lector.GetBoolean(lector.GetOrdinal(columna));

    public byte[] Bytes(string columna) => (byte[])lector.GetValue(lector.GetOrdinal(columna));

    public decimal Decimal(string columna) => DecimalONulo(columna) ?? throw Falta(columna);

    public decimal? DecimalONulo(string columna) => Valor(columna) switch
    {
        null => null,
        string texto => decimal.Parse(texto, NumberStyles.Number, CultureInfo.InvariantCulture),
        decimal numero => numero,
        var otro => throw Ajeno(columna, otro),
    };

    public DateOnly Fecha(string columna) => FechaONula(columna) ?? throw Falta(columna);

    public DateOnly? FechaONula(string columna) => Valor(columna) switch
    {
        null => null,
        string texto => DateOnly.ParseExact(texto, DialectoSqlite.FormaFecha, CultureInfo.InvariantCulture),
        DateOnly fecha => fecha,
        DateTime momento => DateOnly.FromDateTime(momento),
        var otro => throw Ajeno(columna, otro),
    };

    public DateTimeOffset Momento(string columna) => MomentoONulo(columna) ?? throw Falta(columna);

    public DateTimeOffset? MomentoONulo(string columna) => Valor(columna) switch
    {
        null => null,
        string texto => DateTimeOffset.ParseExact(
            texto, DialectoSqlite.FormaMomento, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        DateTime momento => new DateTimeOffset(DateTime.SpecifyKind(momento, DateTimeKind.Utc)),
        var otro => throw Ajeno(columna, otro),
    };

    public Mes Mes(string columna) => Desempeno.Calendario.Mes.Parse(Texto(columna));

    public Trimestre Trimestre(string columna) => Desempeno.Calendario.Trimestre.Parse(Texto(columna));

    /// <summary>A value of a catalogue by its code, such as EN_TIEMPO.</summary>
    public T De<T>(string columna) where T : struct, Enum =>
        Codigo.TryLeer<T>(Texto(columna), out var valor) ? valor : throw Ajeno(columna, Texto(columna));

    private object? Valor(string columna)
    {
        var i = lector.GetOrdinal(columna);
        return lector.IsDBNull(i) ? null : lector.GetValue(i);
    }

    private static InvalidDataException Falta(string columna) => new($"La columna {columna} está vacía.");

    private static InvalidDataException Ajeno(string columna, object valor) => new($"La columna {columna} trae '{valor}'.");
}
