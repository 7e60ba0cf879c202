using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Presupuestos;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.21: asks Planeación Presupuestal for the quarter's budget, with a letter and the template to fill in.</summary>
internal sealed class SolicitarPresupuesto(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Solicitar el presupuesto del trimestre",
    "Emite el oficio de solicitud a la Dirección de Planeación Presupuestal, con la plantilla del archivo.",
    "JEF"))
{
    /// <summary>The municipality's term, the same as that of the task of 7.22.</summary>
    private const string Plazo = "remision-de-presupuesto";

    protected override string? Realizar(PasoEnCurso paso)
    {
        var vence = paso.Servicios.Plazos.De(Plazo, paso.Texto, null, paso.Ahora).Fecha;
        var (numero, oficio) = paso.EmitirOficio("solicitud-de-presupuesto.md", new()
        {
            ["destinatario"] = paso.Servicios.Organigrama.NombreDeRol("DPP"),
            ["vence"] = FormatoMexicano.FechaLarga(vence),
            ["firmante"] = paso.Servicios.Organigrama.NombreDeRol("JEF"),
        });
        var anteriores = paso.Almacen.Presupuestos.DelTrimestre(paso.Trimestre.Anterior);
        var plantilla = paso.Guardar(
            TipoDeDocumento.PlantillaDePresupuesto, $"presupuesto-{paso.Texto}.xlsx", ArchivoDeDocumentos.Xlsx,
            ArchivoDePresupuesto.Plantilla(paso.Servicios.Opciones.Municipio, paso.Trimestre, anteriores));
        paso.Enviar("solicitud-presupuesto", "DPP", new()
        {
            ["oficio"] = numero,
            ["cierre"] = FormatoMexicano.FechaLarga(paso.Trimestre.Cierre),
            ["periodo"] = paso.EnPalabras,
            ["vence"] = NombresDeCalendario.Completa(vence),
        }, copia: "JEF", adjuntos: [oficio.Id, plantilla.Id]);
        paso.Registrar($"Se solicitó el presupuesto de {paso.EnPalabras} con el oficio {numero}.", new { oficio = numero, documento = oficio.Id });
        return null;
    }
}
