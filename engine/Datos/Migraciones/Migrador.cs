using System.Globalization;
using System.Reflection;
using SeguimientoDesempeno.Datos.Transacciones;

namespace SeguimientoDesempeno.Datos.Migraciones;

/// <summary>Brings the schema forward by the numbered scripts beside this file; never back.</summary>
internal static class Migrador
{
    private static readonly IReadOnlyList<Migracion> Todas = Leer();

    /// <summary>Number of the last script.</summary>
    public static int Ultima => Todas[^1].Numero;

    /// <summary>Applies what is missing, all or nothing; returns the numbers applied.</summary>
    /// <exception cref="EsquemaMasNuevoException">The database was used by a newer program.</exception>
    public static IReadOnlyList<int> Migrar(Sesion sesion, TimeProvider reloj)
    {
        sesion.IniciarEscritura();
        try
        {
            sesion.Guion("create table if not exists esquema (numero {entero} not null primary key, nombre {texto} not null, aplicada {momento} not null)");
            var actual = sesion.Escalar<long>("select coalesce(max(numero), 0) from esquema");
            if (actual > Ultima) throw new EsquemaMasNuevoException(actual, Ultima);

            var aplicadas = sesion.Lista("select numero from esquema", fila => fila.Entero("numero")).ToHashSet();
            var faltantes = Todas.Where(m => !aplicadas.Contains(m.Numero)).ToList();
            foreach (var migracion in faltantes)
            {
                sesion.Guion(migracion.Sql);
                sesion.Ejecutar(
                    "insert into esquema (numero, nombre, aplicada) values (@Numero, @Nombre, @Ahora)",
                    new { migracion.Numero, migracion.Nombre, Ahora = reloj.GetUtcNow() });
            }

            sesion.Confirmar();
            return faltantes.ConvertAll(m => m.Numero);
        }
        catch
        {
            sesion.Deshacer();
            throw;
        }
    }

    private static List<Migracion> Leer()
    {
        var ensamblado = Assembly.GetExecutingAssembly();
        return ensamblado.GetManifestResourceNames()
            .Where(nombre => nombre.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(nombre =>
            {
                using var lector = new StreamReader(ensamblado.GetManifestResourceStream(nombre)!);
                return new Migracion(int.Parse(nombre[..4], CultureInfo.InvariantCulture), nombre, lector.ReadToEnd());
            })
            .ToList();
    }

    private sealed record Migracion(int Numero, string Nombre, string Sql);
}
