using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Disenador.Api;

/// <summary>The API described by OpenAPI, at <c>/elsa/api/openapi.json</c>: what each endpoint does and who may call it.</summary>
internal static class DescripcionDelApi
{
    public static void AddDescripcionDelApi(this IServiceCollection servicios) => servicios.AddOpenApi(opciones =>
    {
        opciones.ShouldInclude = punto => punto.RelativePath?.StartsWith(RutasDelApi.Prefijo[1..], StringComparison.Ordinal) ?? false;
        opciones.AddDocumentTransformer((documento, _, _) =>
        {
            documento.Info = new OpenApiInfo
            {
                Title = "Flujos de Seguimiento al Desempeño",
                Version = "3.8",
                Description = "Definiciones e instancias de flujos, con las direcciones y formas que usa Elsa Studio 3.8. "
                    + "Se llama con un pase: «Authorization: Bearer …». Los errores que la persona puede corregir llegan como problem+json, en «errors».",
            };
            documento.Servers = [];
            FormasDelApi.Describir(documento);
            return Task.CompletedTask;
        });
        opciones.AddOperationTransformer((operacion, contexto, _) =>
        {
            var politicas = contexto.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Select(dato => dato.Policy).OfType<string>().ToList();
            operacion.Summary ??= Resumenes.De(contexto.Description.HttpMethod, contexto.Description.RelativePath);
            operacion.Responses ??= [];
            if (politicas.Count == 0)
            {
                operacion.Description = "Permiso: quien tenga el enlace firmado.";
                return Task.CompletedTask;
            }

            var permiso = politicas.Contains(Politicas.EditarFlujos) ? Politicas.EditarFlujos : politicas[^1];
            operacion.Description = $"Permiso: {permiso} ({string.Join(", ", Politicas.RolesDe(permiso))}).";
            operacion.Responses.TryAdd("401", new OpenApiResponse { Description = "Sin pase, o ya venció." });
            operacion.Responses.TryAdd("403", new OpenApiResponse { Description = "La cuenta no tiene el permiso." });
            return Task.CompletedTask;
        });
    });

    public static void MapDescripcionDelApi(this IEndpointRouteBuilder rutas) =>
        rutas.MapOpenApi(RutasDelApi.Prefijo + "/openapi.json").RequireAuthorization(Politicas.LeerFlujos);
}
