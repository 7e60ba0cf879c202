using Microsoft.AspNetCore.Routing.Template;
using SeguimientoDesempeno.Workflows.Activities.Http;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>What serves a request: a start trigger, or an instance that waits.</summary>
/// <param name="Disparador">Starts an instance.</param>
/// <param name="Marcador">Resumes one.</param>
/// <param name="Ruta">Values of the route's parameters.</param>
/// <param name="Exige">Only for whoever has signed in.</param>
/// <param name="Politica">Policy to be met, or null.</param>
internal sealed record DestinoDePeticion(
    TriggerRecord? Disparador, BookmarkRecord? Marcador, OrderedDictionary<string, object?> Ruta, bool Exige, string? Politica)
{
    /// <summary>Finds what serves a method and a path; null when nothing does.</summary>
    /// <exception cref="InvalidOperationException">Several do.</exception>
    public static DestinoDePeticion? Buscar(ITransaction tx, WorkflowHost flujos, string metodo, string ruta, string? instancia, string? correlacion)
    {
        foreach (var (plantilla, valores) in Plantillas(tx, metodo, ruta))
        {
            var huella = Stimulus.Hash(HttpRoutes.ActivityType, plantilla);
            var marcadores = tx.Workflows.FindBookmarks(HttpRoutes.ActivityType, huella, correlacion, instancia);
            if (instancia is null && tx.Workflows.FindTriggers(HttpRoutes.ActivityType, huella) is [var disparador, ..] && (correlacion is null || marcadores.Count == 0))
            {
                return new DestinoDePeticion(
                    disparador, null, valores, flujos.TriggerInput(tx, disparador, "Authorize") is true, flujos.TriggerInput(tx, disparador, "Policy") as string);
            }

            if (marcadores.Count > 1)
            {
                throw new InvalidOperationException("Varias instancias esperan esta petición: diga cuál con workflowInstanceId o correlationId.");
            }

            if (marcadores is [var marcador])
            {
                return new DestinoDePeticion(
                    null, marcador, valores, flujos.WaitingInput(tx, marcador, "Authorize") is true, flujos.WaitingInput(tx, marcador, "Policy") as string);
            }
        }

        return null;
    }

    /// <summary>The paths that match, those without parameters first, each with the values of its parameters.</summary>
    private static IEnumerable<(string Plantilla, OrderedDictionary<string, object?> Valores)> Plantillas(ITransaction tx, string metodo, string ruta)
    {
        var textos = tx.Workflows.ListTriggers().Where(disparador => disparador.Name == HttpRoutes.ActivityType).Select(disparador => disparador.Payload)
            .Concat(tx.Workflows.HttpStimuli())
            .OfType<string>().Select(PlainJson.TryParse).OfType<string>()
            .Where(texto => texto.StartsWith(metodo + " /", StringComparison.Ordinal)).Distinct()
            .OrderBy(texto => texto.Count(letra => letra == '{')).ThenBy(texto => texto, StringComparer.Ordinal);
        foreach (var texto in textos)
        {
            var valores = new RouteValueDictionary();
            var plantilla = TemplateParser.Parse(texto[(texto.IndexOf('/', StringComparison.Ordinal) + 1)..]);
            if (new TemplateMatcher(plantilla, []).TryMatch(ruta, valores))
            {
                yield return (texto, new OrderedDictionary<string, object?>(valores, StringComparer.Ordinal));
            }
        }
    }
}
