using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Verificacion;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>verificar</c>: audit chain, publications and references, as JSON; non-zero exit when something does not hold.</summary>
internal static class VerificarCommand
{
    private static readonly JsonSerializerOptions Formato = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    internal static Command Crear()
    {
        var datos = OpcionDeDatos.Crear();
        var comando = new Command("verificar", "Comprueba la bitácora, las publicaciones y los archivos recibidos; escribe el resultado en JSON.") { datos };
        comando.SetAction((lectura, cancelacion) => VerificarAsync(lectura.InvocationConfiguration, new CarpetaDeDatos(lectura.GetValue(datos)!), cancelacion));
        return comando;
    }

    private static async Task<int> VerificarAsync(InvocationConfiguration consola, CarpetaDeDatos datos, CancellationToken cancelacion)
    {
        await using var servicios = Composicion.SinServidor(datos);
        await Arranque.AbrirAsync(servicios, cancelacion);
        var verificado = servicios.GetRequiredService<Verificador>().Verificar();
        await consola.Output.WriteLineAsync(JsonSerializer.Serialize(verificado, Formato));
        if (verificado.Hallazgos.Count == 0)
        {
            return 0;
        }

        await consola.Error.WriteLineAsync($"Hay {verificado.Hallazgos.Count} hallazgos: algo cambió fuera del procedimiento.");
        return 1;
    }
}
