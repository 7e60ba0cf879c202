using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.8: mails each Enlace the workbook and the days of the window.</summary>
internal sealed class EnviarRecordatorio(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Enviar el recordatorio con las tablas",
    "Envía por correo a cada Enlace su tabla de datos y los días de la ventana de recepción.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var plazos = PlazosMensuales.De(paso.Mes, paso.Servicios.Plazos.Calendario);
        var tablas = paso.Almacen.Documentos.Lista(TipoDeDocumento.TablaEnviada, paso.Texto);
        foreach (var tabla in tablas)
        {
            paso.Enviar("recordatorio", "ENL", new()
            {
                ["periodo"] = paso.EnPalabras,
                ["dependencia"] = paso.Servicios.Organigrama.NombreDeDependencia(tabla.Dependencia!),
                ["archivo"] = tabla.Nombre,
                ["ventanaAbre"] = NombresDeCalendario.Completa(plazos.VentanaAbre),
                ["fechaLimite"] = NombresDeCalendario.Completa(plazos.FechaLimite),
                ["explicacion"] = plazos.Explicacion,
                ["ordinaria"] = plazos.UltimoDiaOrdinaria is { } ordinaria ? NombresDeCalendario.Completa(ordinaria) : null,
                ["prorrogada"] = plazos.ProrrogadaLecturaA is { } prorrogada ? NombresDeCalendario.Completa(prorrogada) : null,
                ["discrecional"] = NombresDeCalendario.Completa(plazos.UltimoDiaDiscrecional),
            }, tabla.Dependencia, adjuntos: [tabla.Id]);
        }

        paso.Registrar($"Se enviaron {tablas.Count} tablas de datos de {paso.EnPalabras}; se reciben hasta el {NombresDeCalendario.Completa(plazos.FechaLimite)}.");
        return null;
    }
}
