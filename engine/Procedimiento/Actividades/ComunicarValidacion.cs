using SeguimientoDesempeno.Procedimiento.Ejercicio;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.4: tells the Enlace that the diagnóstico is valid. Late fichas join the Tabla Maestra that is already filled.</summary>
internal sealed class ComunicarValidacion(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Comunicar la validación",
    "Informa al Enlace que su diagnóstico y sus fichas quedaron validados; si la Tabla Maestra ya se llenó, las incorpora.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var fichas = paso.Almacen.FichasEnTramite.DeDependencia(paso.Ejercicio, paso.Dependencia);
        var tarde = Incorporacion.EstaIntegrada(paso.Almacen, paso.Ejercicio);
        if (tarde) Incorporacion.Incorporar(paso.Almacen, paso.Ejercicio, fichas);
        paso.Enviar("diagnostico-validado", "ENL", new()
        {
            ["dependencia"] = paso.NombreDependencia, ["periodo"] = paso.EnPalabras, ["fichas"] = fichas.Count,
        }, copia: "DEP");
        paso.Registrar($"Diagnóstico y {fichas.Count} fichas de {paso.NombreDependencia} validados{(tarde ? "; se incorporaron a la Tabla Maestra ya integrada" : "")}.");
        return null;
    }
}
