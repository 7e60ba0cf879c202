using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.15: refers indicators that need adjusting to section E, each to its dependency; the month goes on.</summary>
internal sealed class RemitirACambios(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Turnar a Solicitud de cambios",
    "Registra los indicadores que requieren ajuste y avisa a la Coordinación y a cada dependencia; el mes continúa con la ficha vigente.",
    "ANA")
{
    Entradas =
    [
        Actividades.Entradas.Texto("Indicadores", "Indicadores", "Claves separadas por coma."),
        Actividades.Entradas.Texto("Motivo", "Motivo", "Por qué requieren ajuste."),
    ],
    Salidas = [new OutputDescriptor("Remisiones", "Object", "Una por dependencia: Periodo, Dependencia, Indicadores y Motivo.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var indicadores = paso.Entrada("Indicadores") ?? "";
        var motivo = paso.Entrada("Motivo") ?? "";
        var claves = indicadores.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => c.ToUpperInvariant()).ToHashSet();
        var fichas = paso.Almacen.Fichas.Vigentes(paso.Mes.Anio, paso.Mes.UltimoDia).Where(f => claves.Contains(f.ClaveIndicador)).ToLookup(f => f.DependenciaClave);
        Avisar(paso, "COORD", null, indicadores, motivo);
        var remisiones = new List<object?>();
        foreach (var grupo in fichas)
        {
            var suyos = string.Join(", ", grupo.Select(f => f.ClaveIndicador));
            Avisar(paso, "ENL", grupo.Key, suyos, motivo);
            remisiones.Add(new OrderedDictionary<string, object?>
            {
                ["Periodo"] = paso.Texto, ["Dependencia"] = grupo.Key, ["Indicadores"] = suyos, ["Motivo"] = motivo,
            });
        }

        paso.Salida("Remisiones", remisiones);
        paso.Registrar($"Se turnaron a E) Solicitud de cambios: {indicadores}. {motivo}", new { indicadores, motivo, dependencias = fichas.Select(g => g.Key) });
        return null;
    }

    private static void Avisar(PasoEnCurso paso, string para, string? dependencia, string indicadores, string motivo) =>
        paso.Enviar("remision-a-cambios", para, new()
        {
            ["periodo"] = paso.EnPalabras, ["indicadores"] = indicadores, ["motivo"] = motivo, ["enlace"] = para == "ENL", ["vence"] = para == "ENL" ? paso.VenceLaTarea : null,
        }, dependencia, copia: para == "COORD" ? "JEF" : "");
}
