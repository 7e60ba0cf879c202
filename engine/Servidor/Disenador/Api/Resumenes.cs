namespace SeguimientoDesempeno.Servidor.Disenador.Api;

/// <summary>What each endpoint of the API does, in a sentence, by method and address or, where all its methods do the same, by address.</summary>
internal static class Resumenes
{
    private static readonly Dictionary<string, string> PorDireccion = new(StringComparer.OrdinalIgnoreCase)
    {
        ["/actions/workflow-definitions/refresh"] = "Vuelve a indexar los disparadores de definiciones publicadas.",
        ["/actions/workflow-definitions/reload"] = "No hace falta aquí: responde sin hacer nada.",
        ["/activity-execution-summaries/list"] = "Ejecuciones de una actividad, en resumen.",
        ["/activity-executions/by-id"] = "Una ejecución de una actividad.",
        ["/activity-executions/count"] = "Cuántas ejecuciones tiene una actividad.",
        ["/activity-executions/list"] = "Ejecuciones de una actividad, de la primera a la última.",
        ["/activity-executions/report"] = "Cuántas veces empezó, terminó y falló cada actividad de una instancia.",
        ["/activity-executions/{id}"] = "Una ejecución de una actividad.",
        ["/activity-executions/{id}/call-stack"] = "Quién llevó a una ejecución.",
        ["/bulk-actions/cancel/workflow-instances"] = "Cancela instancias.",
        ["/bulk-actions/delete/workflow-definitions/by-definition-id"] = "Borra definiciones que ninguna instancia ha usado.",
        ["/bulk-actions/delete/workflow-definitions/by-id"] = "Borra versiones que ninguna instancia ha usado.",
        ["/bulk-actions/delete/workflow-instances/by-id"] = "Borra instancias.",
        ["/bulk-actions/export/workflow-definitions"] = "Exporta varias versiones en un zip.",
        ["/bulk-actions/publish/workflow-definitions/by-definition-ids"] = "Publica definiciones y dice qué fue de cada una.",
        ["/bulk-actions/retract/workflow-definitions/by-definition-ids"] = "Retira definiciones y dice qué fue de cada una.",
        ["/cancel/workflow-instances/{id}"] = "Cancela una instancia.",
        ["/descriptors/activities"] = "Catálogo de tipos de actividad, con los flujos que se usan como tales.",
        ["/descriptors/activities/{typeName}"] = "Un tipo de actividad.",
        ["/descriptors/commit-strategies/activities"] = "Cuándo se guarda el estado por una actividad.",
        ["/descriptors/commit-strategies/workflows"] = "Cuándo se guarda el estado de un flujo.",
        ["/descriptors/expression-descriptors"] = "Lenguajes de expresiones.",
        ["/descriptors/incident-strategies"] = "Qué pasa con un flujo cuando una actividad falla.",
        ["/descriptors/log-persistence-strategies"] = "Qué valores quedan en la bitácora.",
        ["/descriptors/output-converters"] = "Conversiones de salidas; aquí no hay.",
        ["/descriptors/storage-drivers"] = "Dónde viven las variables.",
        ["/descriptors/variables"] = "Tipos de variables, entradas y salidas.",
        ["/descriptors/workflow-activation-strategies"] = "Cuándo se permite iniciar otra instancia.",
        ["/events/{eventName}/trigger"] = "Publica un evento: inicia y reanuda lo que lo espera.",
        ["/features/installed"] = "Lo que este servidor hace además de lo mínimo.",
        ["/features/installed/{fullName}"] = "Una de esas capacidades.",
        ["/package/version"] = "Versión de la API que se imita.",
        ["/scripting/javascript/type-definitions/{definitionId}"] = "Declaraciones de TypeScript para el editor de expresiones.",
        ["/tasks/{taskId}/complete"] = "Completa una tarea pedida a alguien de fuera.",
        ["/tests/activities"] = "Prueba una actividad sola y lo deshace: no queda tarea, correo ni instancia.",
        ["/workflow-definition-versions/{id}"] = "Borra una versión que ninguna instancia ha usado.",
        ["GET /workflow-definitions"] = "Lista de definiciones, por páginas, con búsqueda y orden.",
        ["POST /workflow-definitions"] = "Guarda un borrador y, si se pide, lo publica.",
        ["/workflow-definitions/by-definition-id/{definitionId}"] = "Una definición en la versión pedida; si no se dice, la última.",
        ["/workflow-definitions/by-id/{id}"] = "Una versión de una definición.",
        ["/workflow-definitions/import"] = "Importa una definición como borrador.",
        ["/workflow-definitions/import-files"] = "Importa archivos JSON o zip como borradores, todos o ninguno.",
        ["/workflow-definitions/many-by-id"] = "Varias versiones.",
        ["/workflow-definitions/query/count"] = "Cuántas definiciones hay.",
        ["/workflow-definitions/subgraph/segments/{id}"] = "Dónde está una actividad y el camino hasta ella.",
        ["/workflow-definitions/subgraph/{id}"] = "Una actividad de una versión, con lo que lleva dentro.",
        ["/workflow-definitions/validation/is-name-unique"] = "Si un nombre está libre.",
        ["GET /workflow-definitions/{definitionId}"] = "Una definición en la versión pedida; si no se dice, la última.",
        ["DELETE /workflow-definitions/{definitionId}"] = "Borra una definición que ninguna instancia ha usado.",
        ["/workflow-definitions/{definitionId}/bulk-dispatch"] = "Inicia varias instancias en segundo plano.",
        ["/workflow-definitions/{definitionId}/consumers"] = "Quién usa una definición como actividad.",
        ["/workflow-definitions/{definitionId}/dispatch"] = "Inicia una instancia en segundo plano.",
        ["/workflow-definitions/{definitionId}/execute"] = "Inicia una instancia y espera a que se detenga o termine.",
        ["/workflow-definitions/{definitionId}/export"] = "Exporta una definición, sola o con quienes la usan.",
        ["/workflow-definitions/{definitionId}/import"] = "Importa un archivo sobre una definición, como borrador.",
        ["/workflow-definitions/{definitionId}/publish"] = "Publica la última versión, si nada lo impide.",
        ["/workflow-definitions/{definitionId}/retract"] = "Retira lo publicado: no inicia más instancias.",
        ["/workflow-definitions/{definitionId}/revert/{version}"] = "Hace un borrador con el contenido de una versión anterior.",
        ["/workflow-definitions/{definitionId}/review"] = "Qué pasaría al publicar: problemas, instancias en curso y quién la usa.",
        ["/workflow-definitions/{definitionId}/update-references"] = "Lleva a quienes la usan a la versión publicada.",
        ["/workflow-definitions/{definitionId}/version/{version}"] = "Borra una versión que ninguna instancia ha usado.",
        ["/workflow-definitions/{definitionId}/versions"] = "Las versiones de una definición, de la última a la primera.",
        ["/workflow-instances"] = "Lista de instancias, por páginas, con filtros y orden.",
        ["GET /workflow-instances/{id}"] = "Una instancia con su estado.",
        ["DELETE /workflow-instances/{id}"] = "Borra una instancia.",
        ["/workflow-instances/{id}/execution-state"] = "Estado de una instancia.",
        ["/workflow-instances/{id}/export"] = "Exporta una instancia.",
        ["/workflow-instances/{id}/journal"] = "La bitácora de una instancia, por páginas.",
        ["/workflow-instances/{id}/journal/{activityId}"] = "Lo último que la bitácora dice de una actividad.",
        ["/workflow-instances/{id}/move"] = "Lleva una instancia en curso a una versión más nueva, si su lugar existe en ella.",
        ["GET /workflow-instances/{id}/variables"] = "Las variables de una instancia.",
        ["POST /workflow-instances/{id}/variables"] = "Cambia variables de una instancia.",
    };

    /// <summary>The sentence, or null for an endpoint that has none yet.</summary>
    public static string? De(string? metodo, string? direccion)
    {
        var propia = "/" + (direccion ?? "").TrimStart('/');
        propia = propia.StartsWith(RutasDelApi.Prefijo, StringComparison.Ordinal) ? propia[RutasDelApi.Prefijo.Length..] : propia;
        return PorDireccion.GetValueOrDefault($"{metodo} {propia}") ?? PorDireccion.GetValueOrDefault(propia);
    }
}
