using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Bandeja.Tarea;

/// <summary>Reads what a task's form sent.</summary>
internal static class FormularioDeTarea
{
    /// <summary>Prefix of the inputs' names: a field of a workflow can never take the name of one of ours.</summary>
    public const string Prefijo = "campo-";

    private const string Resultado = "resultado";

    public static async Task<CompletarTarea> LeerAsync(string tareaId, HttpRequest peticion)
    {
        var formulario = await peticion.ReadFormAsync(peticion.HttpContext.RequestAborted);
        var campos = formulario
            .Where(par => par.Key.StartsWith(Prefijo, StringComparison.Ordinal))
            .ToDictionary(par => par.Key[Prefijo.Length..], par => par.Value.ToString());
        var archivos = new List<ArchivoRecibido>();
        foreach (var archivo in formulario.Files.Where(f => f.Length > 0 && f.Name.StartsWith(Prefijo, StringComparison.Ordinal)))
        {
            archivos.Add(new ArchivoRecibido(archivo.Name[Prefijo.Length..], NombreSinCarpeta(archivo.FileName), await LeerAsync(archivo)));
        }

        return new CompletarTarea(tareaId, formulario[Resultado].ToString(), campos, archivos);
    }

    /// <summary>The field that a problem is about (problems name the label, as people see it); null when it is about none.</summary>
    public static CampoDeFormulario? CampoDe(Problema problema, IReadOnlyList<CampoDeFormulario> campos) =>
        campos.FirstOrDefault(campo => campo.Etiqueta == problema.Lugar.Campo);

    // Browsers of old send the whole path, with either kind of slash.
    private static string NombreSinCarpeta(string nombre) => nombre[(nombre.LastIndexOfAny(['/', '\\']) + 1)..];

    private static async Task<byte[]> LeerAsync(IFormFile archivo)
    {
        var contenido = new byte[archivo.Length];
        await using var flujo = archivo.OpenReadStream();
        await flujo.ReadExactlyAsync(contenido);
        return contenido;
    }
}
