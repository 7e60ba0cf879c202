using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.7: makes the month's workbook of each dependency and opens its delivery.</summary>
internal sealed class PrepararTablas(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Preparar las tablas de datos",
    "Prepara la tabla de datos del mes para cada dependencia o entidad con indicadores vigentes, y abre su entrega.",
    "ANA")
{
    Salidas = [new OutputDescriptor("Entregas", "Object", "Una entrega por dependencia: Mes y Dependencia.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var limite = PlazosMensuales.De(paso.Mes, paso.Servicios.Plazos.Calendario).FechaLimite;
        var entregas = new List<object?>();
        foreach (var dependencia in paso.Servicios.Organigrama.Dependencias.Select(d => d.Clave))
        {
            var tabla = paso.Servicios.TablaDe(paso.Almacen, dependencia, paso.Mes);
            if (tabla.Renglones.Count == 0)
            {
                continue;
            }

            paso.Guardar(TipoDeDocumento.TablaEnviada, tabla.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, tabla.Escribir(), dependencia);
            paso.Almacen.Envios.Guardar(new EnvioDelMes
            {
                Dependencia = dependencia, Mes = paso.Mes, Estatus = EstatusDeEnvio.Pendiente, FechaLimite = limite,
            });
            entregas.Add(new OrderedDictionary<string, object?> { ["Mes"] = paso.Texto, ["Dependencia"] = dependencia });
        }

        paso.Salida("Entregas", entregas);
        paso.Registrar($"Se prepararon {entregas.Count} tablas de datos de {paso.EnPalabras}.");
        return null;
    }
}
