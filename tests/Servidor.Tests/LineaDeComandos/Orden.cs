using System.CommandLine;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.LineaDeComandos;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

/// <summary>A command run in this process, with what it wrote.</summary>
internal sealed record Orden(int Codigo, string Salida, string Error)
{
    internal static string Ejemplo(string archivo) => Path.Combine(CarpetaDelProducto.Encontrar().Contenido, "ejemplo", archivo);

    internal static string Tabla(string archivo) =>
        Path.Combine(CarpetaDelProducto.Encontrar().Ruta, "tests", "Desempeno.Tests", "datos", archivo);

    internal static async Task<Orden> Ejecutar(params string[] argumentos)
    {
        using StringWriter salida = new(), error = new();
        var codigo = await Raiz.EjecutarAsync(argumentos, new InvocationConfiguration { Output = salida, Error = error });
        return new Orden(codigo, salida.ToString(), error.ToString());
    }
}
