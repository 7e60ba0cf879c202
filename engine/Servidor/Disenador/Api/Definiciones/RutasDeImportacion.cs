using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Files with definitions, all of them or none.</summary>
internal static class RutasDeImportacion
{
    public static void MapImportacionDeDefiniciones(this RouteGroupBuilder grupo) =>
        grupo.MapPost("/workflow-definitions/import-files", ImportarAsync).RequireAuthorization(Politicas.EditarFlujos);

    private static async Task<IResult> ImportarAsync(HttpRequest peticion, ITransactor transactor, Guardado guardado)
    {
        if (!peticion.HasFormContentType)
        {
            return JsonDelApi.Rechazo("Mande los archivos en el campo «files» de un formulario.");
        }

        var archivos = (await peticion.ReadFormAsync(peticion.HttpContext.RequestAborted)).Files;
        var definiciones = new List<JsonObject>();
        foreach (var archivo in archivos)
        {
            try
            {
                using var contenido = archivo.OpenReadStream();
                definiciones.AddRange(PaqueteDeDefiniciones.Leer(archivo.FileName, contenido)
                    .Select(texto => JsonNode.Parse(texto) as JsonObject ?? throw new InvalidDataException("No es la definición de un flujo.")));
            }
            catch (Exception error) when (error is JsonException or InvalidDataException)
            {
                return JsonDelApi.Rechazo($"«{archivo.FileName}» no se puede leer: {(error is JsonException ? "no es JSON válido." : error.Message)}");
            }
        }

        try
        {
            return JsonDelApi.Responder(new { Count = await transactor.RunAsync(tx => definiciones.Count(definicion => Importar(tx, guardado, definicion))) });
        }
        catch (ImportacionRechazadaException rechazo)
        {
            return rechazo.Respuesta;
        }
    }

    private static bool Importar(ITransaction tx, Guardado guardado, JsonObject definicion) =>
        guardado.Guardar(tx, definicion).Rechazo() is { } respuesta ? throw new ImportacionRechazadaException(respuesta) : true;

    /// <summary>One of the files cannot be imported: none is.</summary>
    private sealed class ImportacionRechazadaException(IResult respuesta) : Exception
    {
        public IResult Respuesta => respuesta;
    }
}
