using System.CommandLine;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary>The option <c>--datos</c> of every command that works on a folder of state.</summary>
internal static class OpcionDeDatos
{
    public static Option<string> Crear() => new("--datos")
    {
        Description = "Carpeta de datos: seguimiento.db, publicaciones/, portal/, correo/ y claves/.",
        HelpName = "carpeta",
        DefaultValueFactory = _ => "data",
    };
}
