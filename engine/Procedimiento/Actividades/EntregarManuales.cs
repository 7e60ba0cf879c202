using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Oficios;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.2: writes the training or orientation plan, invites every Enlace and hands over the manuals.</summary>
internal sealed class EntregarManuales(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Convocar y entregar los manuales",
    "Escribe el plan de capacitación u orientación y lo envía a cada Enlace con los manuales, lineamientos e instructivos vigentes.",
    "COORD")
{
    Entradas =
    [
        Actividades.Entradas.Texto("Necesidad", "Necesidad", "Qué se encontró al analizar la necesidad de capacitación."),
        Actividades.Entradas.Texto("Modalidad", "Modalidad", "Capacitación u orientación, y cómo se da."),
        Actividades.Entradas.Texto("Fecha", "Fecha", "Día en que se da, como 2025-11-10."),
    ],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var (modalidad, necesidad) = (paso.Entrada("Modalidad") ?? "", paso.Entrada("Necesidad") ?? "");
        var fecha = paso.Entrada("Fecha") is { } texto ? DateOnly.ParseExact(texto, "yyyy-MM-dd") : paso.Hoy;
        var manuales = paso.Servicios.Opciones.Manuales;
        var escrito = PlantillaDeOficio.Escribir(
            paso.Servicios.Carpetas.PlantillaDeOficio("plan-de-capacitacion.md"), "plan-de-capacitacion.md",
            $"Plan de capacitación {paso.Texto}", paso.Servicios.Opciones.Oficina, new Dictionary<string, object?>
            {
                ["municipio"] = paso.Servicios.Opciones.Municipio,
                ["oficina"] = paso.Servicios.Opciones.Oficina,
                ["ejercicio"] = paso.Texto,
                ["modalidad"] = modalidad,
                ["necesidad"] = necesidad,
                ["fecha"] = FormatoMexicano.FechaLarga(fecha),
                ["manuales"] = manuales.Select(m => new Dictionary<string, object?> { ["clave"] = m.Clave, ["titulo"] = m.Titulo }).ToList(),
                ["firmante"] = paso.Servicios.Organigrama.NombreDeRol("COORD"),
            });
        var plan = paso.Guardar(
            TipoDeDocumento.PlanDeCapacitacion, $"plan-de-capacitacion-{paso.Texto}.docx", ArchivoDeDocumentos.Docx,
            escrito.Valor ?? throw new InvalidOperationException(string.Join(" ", escrito.Problemas)));
        foreach (var dependencia in paso.Servicios.Organigrama.Dependencias)
        {
            paso.Enviar("capacitacion", "ENL", new()
            {
                ["dependencia"] = dependencia.Nombre,
                ["periodo"] = paso.EnPalabras,
                ["modalidad"] = modalidad,
                ["fecha"] = NombresDeCalendario.Completa(fecha),
                ["manuales"] = manuales.Select(m => $"{m.Clave} {m.Titulo}").ToList(),
            }, dependencia.Clave, adjuntos: [plan.Id]);
        }

        paso.Registrar(
            $"{modalidad} el {NombresDeCalendario.Completa(fecha)}; se entregaron {manuales.Count} manuales, lineamientos e instructivos. {necesidad}",
            new { documento = plan.Id, manuales = manuales.Select(m => m.Clave) });
        return null;
    }
}
