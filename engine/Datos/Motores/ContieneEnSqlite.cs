using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SeguimientoDesempeno.Datos.Flujos;
using SQLitePCL;

namespace SeguimientoDesempeno.Datos.Motores;

/// <summary>
/// The function <c>contiene(clave, texto…)</c> of our connections to SQLite, whose own operators know no case outside ASCII:
/// whether a key of <see cref="DefinitionTexts.Key"/> is in any of the texts. It reads bytes where they lie, as a search asks of
/// every row.
/// </summary>
internal static class ContieneEnSqlite
{
    private const int Corto = 256;

    public static void Registrar(SqliteConnection conexion) =>
        raw.sqlite3_create_function(conexion.Handle, "contiene", -1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, Contiene);

    private static void Contiene(sqlite3_context contexto, object datos, sqlite3_value[] valores)
    {
        var clave = raw.sqlite3_value_blob(valores[0]);
        var encontrada = false;
        for (var n = 1; n < valores.Length && !encontrada; n++)
        {
            encontrada = SinAcentosContiene(raw.sqlite3_value_blob(valores[n]), clave);
        }

        raw.sqlite3_result_int(contexto, encontrada ? 1 : 0);
    }

    private static bool SinAcentosContiene(ReadOnlySpan<byte> texto, ReadOnlySpan<byte> clave)
    {
        Span<byte> minusculas = stackalloc byte[Corto];
        return texto.Length <= Corto && Ascii.ToLower(texto, minusculas, out var escritos) == OperationStatus.Done
            ? minusculas[..escritos].IndexOf(clave) >= 0
            : Encoding.UTF8.GetBytes(DefinitionTexts.Key(Encoding.UTF8.GetString(texto))).AsSpan().IndexOf(clave) >= 0;
    }
}
