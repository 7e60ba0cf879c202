using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>A mail that a process owner adds to a workflow: a template of the municipality, to whoever holds a role.</summary>
internal sealed class EnviarCorreo(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Enviar un correo",
    "Envía una plantilla de correo a quienes tienen un papel; para Enlaces y titulares, los de la dependencia indicada.",
    "SISTEMA")
{
    PorDependencia = true,
    Entradas =
    [
        Actividades.Entradas.Opcion("Plantilla", "Plantilla", "Texto del correo, de content/plantillas/correos.", new Opciones(servicios).Plantillas),
        Actividades.Entradas.Opcion("Para", "Para", "Papel que lo recibe; varios, separados por coma, con una expresión.", new Opciones(servicios).Roles),
        Actividades.Entradas.Opcion("Copia", "Con copia a", "Papel que recibe copia.", new Opciones(servicios).RolesONinguno),
        new InputDescriptor("Datos", "ObjectDictionary") { DisplayName = "Datos", Description = "Lo que la plantilla nombra entre llaves, por ejemplo «motivo»." },
    ],
})
{
    private readonly ServiciosDelProcedimiento _servicios = servicios;

    protected override string? Realizar(PasoEnCurso paso)
    {
        var plantilla = paso.Entrada("Plantilla") ?? throw new InvalidOperationException("El flujo no dice qué plantilla enviar.");
        var para = paso.Entrada("Para") ?? throw new InvalidOperationException("El flujo no dice a quién enviar el correo.");
        var datos = new Dictionary<string, object?>(paso.Objeto("Datos"))
        {
            ["periodo"] = paso.Texto.Length == 0 ? "" : paso.EnPalabras,
        };
        paso.Enviar(plantilla, para, datos, copia: paso.Entrada("Copia") ?? "", clave: $"{paso.InstanciaId}/{paso.EjecucionId}");
        paso.Registrar($"Se envió el correo «{plantilla}» a {para}.");
        return null;
    }

    protected override IEnumerable<string> Check(ActivityNode node, JavaScriptEngine scripts)
    {
        if (node.Literal("Plantilla") is { } plantilla && !_servicios.Plantillas.Nombres.Contains(plantilla))
        {
            yield return $"la plantilla de correo «{plantilla}» no existe en content/plantillas/correos.";
        }

        foreach (var clave in $"{node.Literal("Para")},{node.Literal("Copia")}".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (_servicios.Organigrama.Roles.All(rol => rol.Clave != clave)) yield return $"el papel «{clave}» no está en content/organizacion.";
        }
    }
}
