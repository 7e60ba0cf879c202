using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.14: looks for inconsistencies and omissions. What was already corroborated is not asked again.</summary>
internal sealed class RevisarInconsistencias(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Revisar inconsistencias u omisiones",
    "Revisa lo capturado con las reglas del punto 7.14 y envía al Enlace lo que debe corroborar.",
    "ANA")
{
    PorDependencia = true,
    Resultados = ["Sin inconsistencias", "Con inconsistencias"],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var encontradas = Detectar(paso);
        var conocidas = paso.Almacen.Inconsistencias.DelMes(paso.Mes, paso.Dependencia).ToDictionary(c => c.Id);
        foreach (var corregida in conocidas.Values.Where(c => c.Estado == EstadoCorroboracion.Abierta && !encontradas.ContainsKey(c.Id)))
        {
            paso.Almacen.Inconsistencias.Guardar(corregida with { Estado = EstadoCorroboracion.Corregida, Atendida = paso.Ahora });
        }

        var abiertas = encontradas
            .Where(e => conocidas.GetValueOrDefault(e.Key)?.Estado != EstadoCorroboracion.Corroborada)
            .ToList();
        foreach (var (id, inconsistencia) in abiertas)
        {
            paso.Almacen.Inconsistencias.Guardar(new Hallazgo
            {
                Id = id,
                Dependencia = paso.Dependencia,
                Inconsistencia = inconsistencia,
                Detectada = conocidas.GetValueOrDefault(id)?.Detectada ?? paso.Ahora,
                Respuesta = conocidas.GetValueOrDefault(id)?.Respuesta,
            });
        }

        if (abiertas.Count == 0)
        {
            paso.Registrar("No se encontraron inconsistencias u omisiones por corroborar.");
            return "Sin inconsistencias";
        }

        paso.Enviar("inconsistencias", "ENL", new()
        {
            ["periodo"] = paso.EnPalabras,
            ["dependencia"] = paso.NombreDependencia,
            ["cuantas"] = abiertas.Count == 1 ? "1 observación" : $"{abiertas.Count} observaciones",
            ["vence"] = paso.VenceLaTarea,
            ["observaciones"] = abiertas.Select(a => $"{a.Value.ClaveIndicador} {a.Value.Variable}: {a.Value.Mensaje}").ToList(),
        }, clave: paso.Ahora.ToUnixTimeSeconds().ToString());
        paso.Registrar($"Se encontraron {abiertas.Count} inconsistencias u omisiones por corroborar.", abiertas.Select(a => a.Key));
        return "Con inconsistencias";
    }

    private static Dictionary<string, Inconsistencia> Detectar(PasoEnCurso paso)
    {
        var umbrales = paso.Servicios.Opciones.Inconsistencias;
        var valores = paso.Almacen.Capturas.Vigentes(paso.Mes.Mas(-umbrales.MesesDeReferencia), paso.Mes)
            .ToDictionary(c => (c.Dato.ClaveIndicador, c.Dato.Mes, c.Dato.Variable), c => c.Dato.Valor);
        return paso.Almacen.FichasDe(paso.Dependencia, paso.Mes)
            .SelectMany(ficha => Corroboracion.Detectar(
                ficha, paso.Mes, (variable, mes) => valores.GetValueOrDefault((ficha.ClaveIndicador, mes, variable)), umbrales))
            .ToDictionary(i => $"{i.Mes}:{i.ClaveIndicador}:{i.Variable}:{i.Codigo}");
    }
}
