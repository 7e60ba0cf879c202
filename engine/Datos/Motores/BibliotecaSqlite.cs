using System.Reflection;
using System.Runtime.InteropServices;

namespace SeguimientoDesempeno.Datos.Motores;

/// <summary>
/// Chooses the SQLite library: the system's, which receives security fixes, when it is at least as new as the one that
/// comes with the package; else the latter.
/// </summary>
internal static class BibliotecaSqlite
{
    private const string NombreDelPaquete = "e_sqlite3";
    private const int VersionDelPaquete = 3_035_005;

    private static readonly string[] DelSistema = ["libsqlite3.so.0", "libsqlite3.dylib"];

    private static readonly Lazy<string> Elegida = new(Elegir);

    /// <summary>Loads the library once; says which.</summary>
    public static string Cargar() => Elegida.Value;

    private static string Elegir()
    {
        var sistema = BuscarEnElSistema();
        if (sistema != 0)
        {
            NativeLibrary.SetDllImportResolver(
                Assembly.Load("SQLitePCLRaw.provider.e_sqlite3"),
                (nombre, _, _) => nombre == NombreDelPaquete ? sistema : 0);
        }

        SQLitePCL.Batteries_V2.Init();
        var version = SQLitePCL.raw.sqlite3_libversion().utf8_to_string();
        return $"SQLite {version} ({(sistema != 0 ? "biblioteca del sistema" : "incluida en el paquete")})";
    }

    private static nint BuscarEnElSistema()
    {
        foreach (var nombre in DelSistema)
        {
            if (!NativeLibrary.TryLoad(nombre, out var biblioteca)) continue;
            if (NativeLibrary.TryGetExport(biblioteca, "sqlite3_libversion_number", out var funcion)
                && Marshal.GetDelegateForFunctionPointer<NumeroDeVersion>(funcion)() >= VersionDelPaquete)
            {
                return biblioteca;
            }

            NativeLibrary.Free(biblioteca);
        }

        return 0;
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int NumeroDeVersion();
}
