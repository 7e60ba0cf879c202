using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Waits for the last second of a deadline; looks at it anew when it comes, as an extension may have moved it.</summary>
internal sealed class EsperarPlazo(ServiciosDelProcedimiento servicios) : Activity
{
    public const string Tipo = "Seguimiento.EsperarPlazo";

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = Tipo,
        Category = ActividadDePaso.Categoria,
        DisplayName = "Esperar un plazo",
        Description = "Espera hasta que venza un plazo del procedimiento; una prórroga lo recorre.",
        Inputs =
        [
            Entradas.Opcion("Regla", "Plazo", "Plazo que se espera; otra fecha, con una expresión.", new Opciones(servicios).PlazosONinguno),
            Entradas.Periodo,
            Entradas.Dependencia,
        ],
        Outputs = [new OutputDescriptor("Fecha", "String", "Día en que venció.")],
    };

    protected override IEnumerable<string> Check(ActivityNode node, JavaScriptEngine scripts) =>
        node.Literal("Regla") is { } regla && !servicios.Plazos.EsConocida(regla) ? [$"«{regla}» no es un plazo conocido."] : [];

    public override void Execute(ActivityContext context) =>
        context.CreateBookmark(stimulus: context.Id, dueAt: Plazo(context).Momento, autoBurn: false);

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        var plazo = Plazo(context);
        if (plazo.Momento > context.Now)
        {
            context.MoveDue(bookmark, plazo.Momento);
            return;
        }

        context.Output("Fecha", plazo.Fecha.ToString("yyyy-MM-dd"));
        context.Complete();
    }

    private Plazos.Plazo Plazo(ActivityContext context) => servicios.Plazos.De(
        context.Input<string>("Regla") ?? "",
        context.Input<string>("Periodo") ?? "",
        context.Input<string>("Dependencia"),
        context.Now,
        context.Get<IAlmacen>());
}
