using SeguimientoDesempeno.Formatos.Oficios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Resultados;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.26: sends each dependency its report with a numbered letter.</summary>
internal sealed class EmitirOficios(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Emitir los oficios de difusión",
    "Numera y envía a cada Enlace y a su titular el oficio con el informe aprobado y sus recomendaciones.",
    "JEF")
{
    Salidas = [new OutputDescriptor("Difusiones", "Object", "Una difusión por dependencia: Trimestre y Dependencia.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var informes = new InformesDelTrimestre(paso.Almacen, paso.Servicios, paso.Trimestre);
        var plantilla = paso.Servicios.Carpetas.PlantillaDeOficio(OficioDeDifusion.Plantilla);
        var difusiones = new List<object?>();
        foreach (var informe in paso.Almacen.Informes.DelTrimestre(paso.Trimestre))
        {
            Difundir(paso, informe, informes, plantilla);
            difusiones.Add(new OrderedDictionary<string, object?> { ["Trimestre"] = paso.Texto, ["Dependencia"] = informe.Dependencia });
        }

        paso.Salida("Difusiones", difusiones);
        paso.Registrar($"Se emitieron {difusiones.Count} oficios de difusión del {paso.EnPalabras}.");
        return null;
    }

    private static void Difundir(PasoEnCurso paso, Informe informe, InformesDelTrimestre informes, string plantilla)
    {
        var organigrama = paso.Servicios.Organigrama;
        var oficio = new OficioDeDifusion
        {
            Numero = paso.SiguienteOficio(EmisionDeOficios.SerieDeLaDireccion),
            Fecha = paso.Hoy,
            LugarDeExpedicion = paso.Servicios.Opciones.Lugar,
            Destinatario = organigrama.NombreDeRol("ENL"),
            Firmante = organigrama.NombreDeRol("JEF"),
            Copias = [organigrama.NombreDeRol("DEP")],
            Informe = informes.Componer(informe.Dependencia, informe.Version, paso.Hoy),
        };
        var documento = paso.GuardarOficio(oficio.NombreDeArchivo, oficio.Escribir(plantilla), informe.Dependencia);
        paso.Almacen.Informes.Guardar(informe with { Estado = EstadoInforme.Difundido });
        paso.Enviar("oficio-difusion", "ENL", new()
        {
            ["oficio"] = oficio.Numero,
            ["dependencia"] = organigrama.NombreDeDependencia(informe.Dependencia),
            ["periodo"] = paso.EnPalabras,
            ["vence"] = paso.VenceLaTarea,
        }, informe.Dependencia, copia: "DEP", adjuntos: [documento.Id, informe.DocumentoId!]);
    }
}
