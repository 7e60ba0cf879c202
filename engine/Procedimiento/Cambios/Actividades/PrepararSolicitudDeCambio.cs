using SeguimientoDesempeno.Procedimiento.Actividades;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Step 7.37: makes the SEJ-PEP-24 of the request; who fills it in depends on who asks.</summary>
internal sealed class PrepararSolicitudDeCambio(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Preparar el formato SEJ-PEP-24",
    "Prepara el formato con los indicadores de la dependencia, las causales y los datos que pueden cambiar.",
    "SISTEMA")
{
    PorDependencia = true,
    Entradas =
    [
        Procedimiento.Actividades.Entradas.Texto("Referencia", "Referencia", "Clave del indicador, o folio de la solicitud rechazada que se complementa."),
        Procedimiento.Actividades.Entradas.Texto("DeOficio", "De oficio", "«si» cuando la Dirección propone el cambio (nota del 7.38)."),
    ],
    Resultados = ["De la dependencia", "De oficio"],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var referencia = paso.Entrada("Referencia");
        var clave = referencia is null ? null : paso.Almacen.Cambios.Buscar(referencia)?.Solicitud.ClaveIndicador ?? referencia;
        var documento = paso.GuardarFormatoPorLlenar(clave);
        var deOficio = paso.Entrada("DeOficio") is not null;
        paso.Registrar(
            $"Se preparó la solicitud {paso.Texto} de {paso.NombreDependencia}{(clave is null ? "" : $" para {clave}")}{(deOficio ? ", de oficio" : "")}.",
            new { documento = documento.Id, referencia, deOficio });
        return deOficio ? "De oficio" : "De la dependencia";
    }
}
