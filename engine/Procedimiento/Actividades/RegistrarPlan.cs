using SeguimientoDesempeno.Formatos.Acciones;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Resultados;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.28: registers the Plan de Acciones that the Enlace sent and opens the follow-up of each action.</summary>
internal sealed class RegistrarPlan(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Registrar el Plan de Acciones",
    "Integra el Plan de Acciones de la dependencia, lo envía a la persona Analista y a la Contraloría y abre el seguimiento de cada acción.",
    "ANA")
{
    PorDependencia = true,
    Salidas = [new OutputDescriptor("Acciones", "Object", "Una acción por indicador: Folio, Trimestre, Dependencia y FechaCompromiso.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var planes = paso.Almacen.Planes.DelTrimestre(paso.Trimestre).Where(p => p.Dependencia == paso.Dependencia).ToList();
        var informes = new InformesDelTrimestre(paso.Almacen, paso.Servicios, paso.Trimestre);
        var plan = new PlanDeAcciones
        {
            Municipio = paso.Servicios.Opciones.Municipio,
            Dependencia = paso.NombreDependencia,
            DependenciaClave = paso.Dependencia,
            Trimestre = paso.Trimestre,
            Acciones = [.. planes.Select(p => p.ComoAccion(paso.Hoy))],
            Indicadores = planes.ToDictionary(p => p.Clave, p => informes.Ficha(p.Clave).Nombre),
        };
        var documento = paso.Guardar(TipoDeDocumento.PlanDeAcciones, plan.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, plan.Escribir());
        paso.Enviar("plan-recibido", "ANA", new()
        {
            ["dependencia"] = paso.NombreDependencia,
            ["periodo"] = paso.EnPalabras,
            ["acciones"] = planes.Select(p => $"{p.Folio}: {p.AccionMejora} (fecha compromiso {p.FechaCompromiso:dd/MM/yyyy})").ToList(),
        }, copia: "CM", adjuntos: [documento.Id]);
        paso.Salida("Acciones", planes.ConvertAll<object?>(p => new OrderedDictionary<string, object?>
        {
            ["Folio"] = p.Folio,
            ["Trimestre"] = paso.Texto,
            ["Dependencia"] = paso.Dependencia,
            ["FechaCompromiso"] = $"{p.FechaCompromiso:yyyy-MM-dd}",
        }));
        paso.Registrar($"Se registró el Plan de Acciones de {paso.NombreDependencia}: {string.Join(", ", planes.Select(p => p.Folio))}.");
        return null;
    }
}
