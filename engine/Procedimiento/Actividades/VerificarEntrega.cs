namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.11, at the deadline: was the table received?</summary>
internal sealed class VerificarEntrega(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Verificar la entrega",
    "Al vencer el plazo comprueba si la tabla de datos se recibió.",
    "ANA")
{
    PorDependencia = true,
    Resultados = ["Recibida", "No recibida"],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var recibida = paso.Almacen.Envios.Buscar(paso.Dependencia, paso.Mes)?.Recibido is not null;
        paso.Registrar($"Venció el plazo de entrega de {paso.NombreDependencia}: {(recibida ? "la tabla se recibió" : "la tabla no se ha recibido")}.");
        return recibida ? "Recibida" : "No recibida";
    }
}
