using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.16: keeps the SEJ-PEP-28 as it was validated.</summary>
internal sealed class GuardarTablaMaestra(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Guardar la tabla maestra",
    "Escribe la SEJ-PEP-28 del ejercicio con los datos integrados hasta el mes validado y la guarda como documento.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var documento = paso.GuardarTablaMaestra(paso.Mes.UltimoDia);
        paso.Registrar($"Se guardó la {documento.Nombre} con los datos de {paso.EnPalabras}.", new { documento = documento.Id, sha256 = documento.Sha256 });
        return null;
    }
}
