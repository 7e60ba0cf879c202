using System.Collections;

namespace SeguimientoDesempeno.Datos.Tests.Bases;

/// <summary>The engines that every test of a store runs on: SQLite always, PostgreSQL where its server is installed.</summary>
public sealed class CadaMotor : IEnumerable<object[]>
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    public IEnumerator<object[]> GetEnumerator()
    {
        yield return [Sqlite];
        if (ServidorPostgres.Instalado) yield return [Postgres];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
