using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using SeguimientoDesempeno.Datos.Motores;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>Teaches Dapper to pass the domain's values in the form that each engine stores.</summary>
internal static class TiposPropios
{
    public static void Registrar()
    {
        Registrar<DateTimeOffset>();
        Registrar<DateOnly>();
        Registrar<decimal>();
        SqlMapper.AddTypeHandler(new PeriodoComoTexto<Mes>());
        SqlMapper.AddTypeHandler(new PeriodoComoTexto<Trimestre>());
    }

    private static void Registrar<T>() where T : struct
    {
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(new SegunElMotor<T>());
    }

    private sealed class SegunElMotor<T> : SoloDeIda<T> where T : struct
    {
        public override void SetValue(IDbDataParameter parameter, T value) => parameter.Value =
            parameter is SqliteParameter ? DialectoSqlite.Forma(value) : DialectoPostgres.Forma(value);
    }

    private sealed class PeriodoComoTexto<T> : SoloDeIda<T> where T : struct
    {
        public override void SetValue(IDbDataParameter parameter, T value) => parameter.Value = value.ToString();
    }

    /// <summary>Rows are read by <see cref="Fila"/>, never by Dapper.</summary>
    private abstract class SoloDeIda<T> : SqlMapper.TypeHandler<T> where T : struct
    {
        public override T Parse(object value) => throw new NotSupportedException($"{typeof(T).Name} se lee con Fila.");
    }
}
