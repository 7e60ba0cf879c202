using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Captura;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.12: orders and classifies what was received by the nature of the indicator.</summary>
internal sealed class ClasificarEntrega(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Ordenar y clasificar la entrega",
    "Ordena los indicadores recibidos por su naturaleza: estratégicos y de gestión, por programa.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var indicadores = paso.Almacen.FichasDe(paso.Dependencia, paso.Mes).Where(f => f.SeCaptura(paso.Mes)).ToList();
        var estrategicos = indicadores.Count(f => f.Tipo == TipoIndicador.Estrategico);
        paso.Registrar(
            $"Se clasificaron {indicadores.Count} indicadores: {estrategicos} estratégicos y {indicadores.Count - estrategicos} de gestión.",
            indicadores
                .GroupBy(f => (f.ProgramaClave, f.Tipo))
                .OrderBy(g => g.Key)
                .Select(g => new { programa = g.Key.ProgramaClave, tipo = g.Key.Tipo.ToString(), indicadores = g.Select(f => f.ClaveIndicador) }));
        return null;
    }
}
