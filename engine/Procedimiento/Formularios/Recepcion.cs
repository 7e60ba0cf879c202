using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>What a form made of what was entered: problems, and then nothing was written, or what to keep.</summary>
/// <param name="Problemas">Errors when it was refused; warnings when it was accepted.</param>
/// <param name="Datos">What the task keeps and the workflow sees, by name.</param>
internal sealed record Recepcion(IReadOnlyList<Problema> Problemas, OrderedDictionary<string, object?> Datos)
{
    /// <summary>Documents stored.</summary>
    public IReadOnlyList<Documento> Documentos { get; init; } = [];

    /// <summary>A sentence more for the record and the acknowledgement.</summary>
    public string? Nota { get; init; }

    public bool Aceptada => Problemas.All(p => p.Severidad != Severidad.Error);

    public static Recepcion Rechazar(params IReadOnlyList<Problema> problemas) => new(problemas, []);

    public static Recepcion Rechazar(string codigo, string mensaje, string campo) =>
        Rechazar(new Problema(codigo, mensaje, new Lugar(Campo: campo)));

    /// <summary>Accepts what was entered, as it is.</summary>
    public static Recepcion Aceptar(IReadOnlyList<CampoDeFormulario> campos, Tareas.CompletarTarea comando)
    {
        var datos = new OrderedDictionary<string, object?>();
        foreach (var campo in campos.Where(c => c.Tipo != TipoDeCampo.Archivo))
        {
            if (comando.Campo(campo.Nombre) is { } valor)
            {
                datos[campo.Nombre] = valor;
            }
        }

        return new Recepcion([], datos);
    }
}
