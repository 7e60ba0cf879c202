using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Steps 7.23 and 7.25: makes the next version of the Informe de Avance of each dependency.</summary>
internal sealed class GenerarInforme(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Generar el Informe de Avance de Resultados",
    "Genera la siguiente versión del informe de cada dependencia, con avances físicos y financieros y recomendaciones, y avisa a la Jefatura.",
    "ANA")
{
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var resultados = new ResultadosDelTrimestre(paso.Almacen, paso.Trimestre, paso.Servicios.Opciones.Faltantes).Calcular(paso.Ahora);
        var informes = new InformesDelTrimestre(paso.Almacen, paso.Servicios, paso.Trimestre);
        var version = 0;
        foreach (var dependencia in informes.Dependencias)
        {
            version = (paso.Almacen.Informes.Ultimo(paso.Trimestre, dependencia)?.Version ?? 0) + 1;
            var informe = informes.Componer(dependencia, version, paso.Hoy);
            var documento = paso.Guardar(
                TipoDeDocumento.Informe, informe.NombreDeArchivo, ArchivoDeDocumentos.Docx, informe.Escribir(), dependencia);
            paso.Almacen.Informes.Guardar(new Informe
            {
                Trimestre = paso.Trimestre,
                Dependencia = dependencia,
                Version = version,
                Estado = EstadoInforme.EnRevision,
                Json = JsonSerializer.Serialize(new { resumen = informe.Resumen(), recomendaciones = informe.Recomendaciones }),
                DocumentoId = documento.Id,
                Creado = paso.Ahora,
            });
        }

        paso.Enviar("informe-listo", "JEF", new()
        {
            ["paso"] = paso.Numero,
            ["periodo"] = paso.EnPalabras,
            ["vence"] = paso.VenceLaTarea,
            ["version"] = version,
            ["dependencias"] = informes.Dependencias.Count,
            ["rezagos"] = resultados.Count(r => r.Semaforo == Semaforo.EnRezago),
            ["noDisponibles"] = resultados.Count(r => r.Semaforo == Semaforo.NoDisponible),
        }, clave: $"v{version}");
        paso.Registrar($"Se generó la versión {version} del Informe de Avance de Resultados de {informes.Dependencias.Count} dependencias.", new { version });
        return null;
    }
}
