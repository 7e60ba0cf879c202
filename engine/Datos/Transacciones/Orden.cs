using System.Data.Common;
using System.Globalization;
using SeguimientoDesempeno.Datos.Motores;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>A command prepared once, run many times with values in the order of its parameters @p1, @p2…</summary>
internal sealed class Orden(DbCommand comando, Dialecto dialecto) : IDisposable
{
    public int Ejecutar(params ReadOnlySpan<object?> valores)
    {
        Ligar(valores);
        return comando.ExecuteNonQuery();
    }

    public T? Uno<T>(Func<Fila, T> leer, params ReadOnlySpan<object?> valores) where T : class
    {
        Ligar(valores);
        using var lector = comando.ExecuteReader();
        return lector.Read() ? leer(new Fila(lector)) : null;
    }

    public List<T> Lista<T>(Func<Fila, T> leer, params ReadOnlySpan<object?> valores)
    {
        Ligar(valores);
        using var lector = comando.ExecuteReader();
        var filas = new List<T>();
        while (lector.Read()) filas.Add(leer(new Fila(lector)));
        return filas;
    }

    public void Dispose() => comando.Dispose();

    private void Ligar(ReadOnlySpan<object?> valores)
    {
        while (comando.Parameters.Count < valores.Length)
        {
            var parametro = comando.CreateParameter();
            parametro.ParameterName = "@p" + (comando.Parameters.Count + 1).ToString(CultureInfo.InvariantCulture);
            comando.Parameters.Add(parametro);
        }

        for (var i = 0; i < valores.Length; i++) comando.Parameters[i].Value = dialecto.Escribir(valores[i]);
    }
}
