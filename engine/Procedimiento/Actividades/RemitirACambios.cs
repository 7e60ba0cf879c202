namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.15: refers indicators that need adjusting to section E; the month goes on.</summary>
internal sealed class RemitirACambios(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Turnar a Solicitud de cambios",
    "Registra los indicadores que requieren ajuste y avisa a la Coordinación; el mes continúa con la ficha vigente.",
    "ANA")
{
    Entradas =
    [
        Actividades.Entradas.Texto("Indicadores", "Indicadores", "Claves separadas por coma."),
        Actividades.Entradas.Texto("Motivo", "Motivo", "Por qué requieren ajuste."),
    ],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var indicadores = paso.Entrada("Indicadores") ?? "";
        var motivo = paso.Entrada("Motivo") ?? "";
        paso.Enviar("remision-a-cambios", "COORD", new()
        {
            ["periodo"] = paso.EnPalabras, ["indicadores"] = indicadores, ["motivo"] = motivo,
        }, copia: "JEF");
        paso.Registrar($"Se turnaron a E) Solicitud de cambios: {indicadores}. {motivo}", new { indicadores, motivo });
        return null;
    }
}
