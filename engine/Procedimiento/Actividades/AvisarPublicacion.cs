using SeguimientoDesempeno.Procedimiento.Resultados;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.34: tells every dependency that its information is published.</summary>
internal sealed class AvisarPublicacion(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Avisar de la publicación",
    "Informa por correo a cada Enlace y a su titular que la información está publicada.",
    "ANA")
{
    Entradas = [Actividades.Entradas.Publicacion],
    Salidas = [new OutputDescriptor("Avisos", "Object", "Un aviso por dependencia: Trimestre y Dependencia.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var dependencias = new InformesDelTrimestre(paso.Almacen, paso.Servicios, paso.Trimestre).Dependencias;
        foreach (var dependencia in dependencias)
        {
            paso.Enviar("aviso-publicacion", "ENL", new()
            {
                ["dependencia"] = paso.Servicios.Organigrama.NombreDeDependencia(dependencia),
                ["periodo"] = paso.EnPalabras,
                ["vence"] = paso.VenceLaTarea,
            }, dependencia, copia: "DEP");
        }

        paso.Salida("Avisos", dependencias
            .Select(d => (object?)new OrderedDictionary<string, object?> { ["Trimestre"] = paso.Texto, ["Dependencia"] = d }).ToList());
        paso.Registrar($"Se avisó a {dependencias.Count} dependencias de la publicación {paso.Entrada("Publicacion")}.");
        return null;
    }
}
