using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>The acknowledgement as the finished task keeps it, beside what was entered: documents by their ids.</summary>
internal sealed record AcuseGuardado(
    string Folio, string Texto, string Entrego, IReadOnlyList<string> Documentos, IReadOnlyList<string> Avisos)
{
    /// <summary>No field of a form is called so.</summary>
    private const string Clave = "$acuse";

    /// <summary>What was entered and its acknowledgement, as JSON for <see cref="Tarea.DatosJson"/>.</summary>
    public static string Escribir(OrderedDictionary<string, object?> datos, Acuse acuse)
    {
        var objeto = JsonNode.Parse(PlainJson.Write(datos))!.AsObject();
        objeto[Clave] = JsonSerializer.SerializeToNode(
            new AcuseGuardado(acuse.Folio, acuse.Texto, acuse.Entrego, [.. acuse.Documentos.Select(d => d.Id)], acuse.Avisos));
        return objeto.ToJsonString();
    }

    /// <summary>Null when nobody finished the task in the inbox.</summary>
    public static Acuse? Leer(Tarea tarea, IDocumentos documentos) =>
        tarea is { DatosJson: { } datos, Terminada: { } terminada } && JsonNode.Parse(datos)?[Clave].Deserialize<AcuseGuardado>() is { } guardado
            ? new Acuse(
                guardado.Folio,
                terminada,
                guardado.Texto,
                guardado.Entrego,
                [.. guardado.Documentos.Select(id => DocumentoDeTarea.De(documentos.Buscar(id)!))],
                guardado.Avisos)
            : null;
}
