using Microsoft.OpenApi;

namespace SeguimientoDesempeno.Servidor.Disenador.Api;

/// <summary>The forms of answers, and which operation answers with which: the designer depends on their members.</summary>
internal static class FormasDelApi
{
    /// <summary>The form of what could not be done.</summary>
    public const string Problema = nameof(Problema);

    /// <summary>
    /// Members by form: <c>name:type</c>, with <c>?</c> after the name where it may be missing. Types are texto, entero, logico,
    /// fecha, objeto (any), cualquiera, another form, or a list of one of them in brackets.
    /// </summary>
    private static readonly Dictionary<string, string> Formas = new()
    {
        [Problema] = "title:texto, status:entero, statusCode:entero, message:texto, errors:objeto",
        ["Enlace"] = "href:texto, rel:texto, method:texto",
        ["ResumenDeDefinicion"] = "id:texto, definitionId:texto, name?:texto, description?:texto, version:entero, isLatest:logico, isPublished:logico, createdAt:fecha, links?:[Enlace]",
        ["PaginaDeDefiniciones"] = "items:[ResumenDeDefinicion], totalCount:entero, links:[Enlace]",
        ["ListaDeResumenes"] = "items:[ResumenDeDefinicion], count:entero",
        ["Definicion"] = "id:texto, definitionId:texto, name?:texto, description?:texto, createdAt:fecha, version:entero, toolVersion?:texto, isLatest:logico, isPublished:logico, "
            + "isReadonly:logico, isSystem:logico, variables:[objeto], inputs:[objeto], outputs:[objeto], outcomes:[texto], customProperties:objeto, options:objeto, "
            + "materializerName:texto, root:Actividad, links:[Enlace]",
        ["ListaDeDefiniciones"] = "items:[Definicion], count:entero",
        ["Actividad"] = "id:texto, nodeId:texto, type:texto, version:entero",
        ["Guardado"] = "workflowDefinition:Definicion, alreadyPublished:logico, consumingWorkflowCount:entero",
        ["Nodo"] = "nodeId:texto, port:texto, activity:Actividad",
        ["Camino"] = "childNode:Nodo, container:Nodo, pathSegments:[objeto]",
        ["Cuenta"] = "count:entero",
        ["Unico"] = "isUnique:logico",
        ["Consumidores"] = "consumingWorkflowDefinitionIds:[texto]",
        ["Afectados"] = "affectedWorkflows:[texto]",
        ["Revision"] = "canPublish:logico, problems:[objeto], runningInstances:[objeto]",
        ["Borrados"] = "deleted:entero",
        ["Cancelados"] = "cancelled:entero",
        ["Publicados"] = "published:[texto], alreadyPublished:[texto], notFound:[texto], skipped:[texto], updatedConsumers:[texto]",
        ["Retirados"] = "retracted:[texto], alreadyRetracted:[texto], notFound:[texto], skipped:[texto]",
        ["Reindexados"] = "refreshed:[texto], notFound:[texto]",
        ["TipoDeActividad"] = "typeName:texto, namespace:texto, name:texto, version:entero, category:texto, displayName:texto, description:texto, inputs:[objeto], outputs:[objeto], "
            + "kind:texto, ports:[objeto], customProperties:objeto, constructionProperties:objeto, isContainer:logico, isBrowsable:logico, isStart:logico, isTerminal:logico",
        ["Catalogo"] = "items:[TipoDeActividad], count:entero",
        ["Lista"] = "items:[objeto], count:entero",
        ["Version"] = "packageVersion:texto",
        ["ResumenDeInstancia"] = "id:texto, definitionId:texto, definitionVersionId:texto, version:entero, status:texto, subStatus:texto, correlationId?:texto, name?:texto, "
            + "incidentCount:entero, createdAt:fecha, updatedAt:fecha, finishedAt?:fecha",
        ["PaginaDeInstancias"] = "items:[ResumenDeInstancia], totalCount:entero",
        ["Instancia"] = "id:texto, definitionId:texto, definitionVersionId:texto, version:entero, status:texto, subStatus:texto, incidentCount:entero, createdAt:fecha, workflowState:objeto",
        ["Estado"] = "status:texto, subStatus:texto, updatedAt:fecha",
        ["Variable"] = "id:texto, name:texto, value?:cualquiera",
        ["Variables"] = "items:[Variable], count:entero",
        ["Linea"] = "id:texto, activityInstanceId:texto, activityId:texto, activityType:texto, nodeId:texto, timestamp:fecha, sequence:entero, eventName?:texto",
        ["Bitacora"] = "items:[Linea], totalCount:entero",
        ["CuentaDeEjecuciones"] = "activityId:texto, activityNodeId:texto, startedCount:entero, completedCount:entero, uncompletedCount:entero, isBlocked:logico, isFaulted:logico",
        ["Reporte"] = "stats:[CuentaDeEjecuciones]",
        ["Ejecucion"] = "id:texto, workflowInstanceId:texto, activityId:texto, activityNodeId:texto, activityType:texto, startedAt:fecha, hasBookmarks:logico, status:texto, metadata:objeto",
        ["Ejecuciones"] = "items:[Ejecucion], count:entero",
        ["Llamadas"] = "activityExecutionId:texto, items:[Ejecucion], totalCount:entero",
        ["Inicio"] = "workflowState:objeto",
        ["Encolada"] = "workflowInstanceId:texto",
        ["Encoladas"] = "workflowInstanceIds:[texto]",
        ["Prueba"] = "activityState:objeto, outputs?:objeto, payload?:objeto, exception?:objeto, status:texto",
    };

    private static readonly Dictionary<string, string> PorOperacion = new()
    {
        ["GET /workflow-definitions"] = "PaginaDeDefiniciones",
        ["POST /workflow-definitions"] = "Guardado",
        ["GET /workflow-definitions/by-definition-id/{definitionId}"] = "Definicion",
        ["GET /workflow-definitions/{definitionId}"] = "Definicion",
        ["GET /workflow-definitions/by-id/{id}"] = "Definicion",
        ["GET /workflow-definitions/many-by-id"] = "ListaDeDefiniciones",
        ["GET /workflow-definitions/{definitionId}/versions"] = "ListaDeResumenes",
        ["GET /workflow-definitions/query/count"] = "Cuenta",
        ["GET /workflow-definitions/validation/is-name-unique"] = "Unico",
        ["GET /workflow-definitions/{definitionId}/consumers"] = "Consumidores",
        ["GET /workflow-definitions/{definitionId}/review"] = "Revision",
        ["GET /workflow-definitions/subgraph/{id}"] = "Nodo",
        ["GET /workflow-definitions/subgraph/segments/{id}"] = "Camino",
        ["POST /workflow-definitions/import"] = "Definicion",
        ["PUT /workflow-definitions/import"] = "Definicion",
        ["POST /workflow-definitions/{definitionId}/import"] = "Definicion",
        ["PUT /workflow-definitions/{definitionId}/import"] = "Definicion",
        ["POST /workflow-definitions/import-files"] = "Cuenta",
        ["POST /workflow-definitions/{definitionId}/publish"] = "Guardado",
        ["POST /workflow-definitions/{definitionId}/retract"] = "Definicion",
        ["POST /workflow-definitions/{definitionId}/revert/{version}"] = "ResumenDeDefinicion",
        ["POST /workflow-definitions/{definitionId}/update-references"] = "Afectados",
        ["POST /workflow-definitions/{definitionId}/execute"] = "Inicio",
        ["POST /workflow-definitions/{definitionId}/dispatch"] = "Encolada",
        ["POST /workflow-definitions/{definitionId}/bulk-dispatch"] = "Encoladas",
        ["POST /bulk-actions/delete/workflow-definitions/by-definition-id"] = "Borrados",
        ["POST /bulk-actions/delete/workflow-definitions/by-id"] = "Borrados",
        ["POST /bulk-actions/delete/workflow-instances/by-id"] = "Borrados",
        ["POST /bulk-actions/publish/workflow-definitions/by-definition-ids"] = "Publicados",
        ["POST /bulk-actions/retract/workflow-definitions/by-definition-ids"] = "Retirados",
        ["POST /bulk-actions/cancel/workflow-instances"] = "Cancelados",
        ["POST /actions/workflow-definitions/refresh"] = "Reindexados",
        ["GET /descriptors/activities"] = "Catalogo",
        ["GET /descriptors/activities/{typeName}"] = "TipoDeActividad",
        ["GET /descriptors/commit-strategies/activities"] = "Lista",
        ["GET /descriptors/commit-strategies/workflows"] = "Lista",
        ["GET /descriptors/expression-descriptors"] = "Lista",
        ["GET /descriptors/incident-strategies"] = "Lista",
        ["GET /descriptors/log-persistence-strategies"] = "Lista",
        ["GET /descriptors/output-converters"] = "Lista",
        ["GET /descriptors/storage-drivers"] = "Lista",
        ["GET /descriptors/variables"] = "Lista",
        ["GET /descriptors/workflow-activation-strategies"] = "Lista",
        ["GET /features/installed"] = "Lista",
        ["GET /package/version"] = "Version",
        ["GET /workflow-instances"] = "PaginaDeInstancias",
        ["POST /workflow-instances"] = "PaginaDeInstancias",
        ["GET /workflow-instances/{id}"] = "Instancia",
        ["GET /workflow-instances/{id}/execution-state"] = "Estado",
        ["GET /workflow-instances/{id}/variables"] = "Variables",
        ["POST /workflow-instances/{id}/variables"] = "Variables",
        ["GET /workflow-instances/{id}/journal"] = "Bitacora",
        ["POST /workflow-instances/{id}/journal"] = "Bitacora",
        ["GET /workflow-instances/{id}/journal/{activityId}"] = "Linea",
        ["POST /activity-executions/report"] = "Reporte",
        ["GET /activity-executions/list"] = "Ejecuciones",
        ["GET /activity-execution-summaries/list"] = "Ejecuciones",
        ["GET /activity-executions/by-id"] = "Ejecucion",
        ["GET /activity-executions/{id}"] = "Ejecucion",
        ["GET /activity-executions/{id}/call-stack"] = "Llamadas",
        ["GET /activity-executions/count"] = "Cuenta",
        ["POST /tests/activities"] = "Prueba",
    };

    /// <summary>Says in the document what each operation answers, when it goes well and when it does not.</summary>
    public static void Describir(OpenApiDocument documento)
    {
        foreach (var (nombre, miembros) in Formas)
        {
            documento.AddComponent(nombre, Forma(miembros, documento));
        }

        foreach (var (ruta, direccion) in documento.Paths)
        {
            foreach (var (metodo, operacion) in direccion.Operations ?? [])
            {
                var propia = ruta[RutasDelApi.Prefijo.Length..];
                Responder(operacion, "400", "Lo que se mandó no se puede hacer así; «errors» dice por qué.", Problema, "application/problem+json", documento);
                if (propia.Contains('{', StringComparison.Ordinal))
                {
                    operacion.Responses!["404"] = new OpenApiResponse { Description = "No existe." };
                }

                if (metodo == HttpMethod.Delete || propia.StartsWith("/bulk-actions/import", StringComparison.Ordinal))
                {
                    Responder(operacion, "409", "No se hace, para que no se pierda un historial; el mensaje dice qué hacer.", Problema, "application/problem+json", documento);
                }

                if (PorOperacion.TryGetValue($"{metodo.Method} {propia}", out var forma))
                {
                    Responder(operacion, "200", "Hecho.", forma, "application/json", documento);
                }
            }
        }

        Responder(
            documento.Paths[RutasDelApi.Prefijo + "/workflow-definitions"].Operations![HttpMethod.Post], "412",
            "Alguien guardó después de lo que dice «If-Match».", Problema, "application/problem+json", documento);
    }

    private static void Responder(OpenApiOperation operacion, string estado, string texto, string forma, string tipo, OpenApiDocument documento) =>
        (operacion.Responses ??= [])[estado] = new OpenApiResponse
        {
            Description = texto,
            Content = new Dictionary<string, OpenApiMediaType> { [tipo] = new() { Schema = new OpenApiSchemaReference(forma, documento) } },
        };

    private static OpenApiSchema Forma(string miembros, OpenApiDocument documento)
    {
        var partes = miembros.Split(", ").Select(miembro => miembro.Split(':')).ToList();
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = partes.ToDictionary(parte => parte[0].TrimEnd('?'), parte => Tipo(parte[1], documento)),
            Required = partes.Select(parte => parte[0]).Where(nombre => !nombre.EndsWith('?')).ToHashSet(),
        };
    }

    private static IOpenApiSchema Tipo(string tipo, OpenApiDocument documento) => tipo switch
    {
        "texto" => new OpenApiSchema { Type = JsonSchemaType.String },
        "fecha" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        "entero" => new OpenApiSchema { Type = JsonSchemaType.Integer },
        "logico" => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        "objeto" => new OpenApiSchema { Type = JsonSchemaType.Object },
        "cualquiera" => new OpenApiSchema(),
        ['[', .. var elemento, ']'] => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Tipo(elemento, documento) },
        _ => new OpenApiSchemaReference(tipo, documento),
    };
}
