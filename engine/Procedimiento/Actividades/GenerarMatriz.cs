using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.29: freezes the quarter's results and makes the SEJ-PEP-27, with a copy to the Contraloría.</summary>
internal sealed class GenerarMatriz(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Congelar los resultados y generar la SEJ-PEP-27",
    "Congela los resultados del trimestre, genera la Matriz de Seguimiento al Cumplimiento de Metas y envía copia a la Contraloría Municipal.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var trimestre = new ResultadosDelTrimestre(paso.Almacen, paso.Trimestre, paso.Servicios.Opciones.Faltantes);
        var resultados = trimestre.Calcular(paso.Ahora);
        paso.Almacen.Resultados.Congelar(paso.Trimestre);
        var cortes = CortesDeRecepcion.DeEnvios(trimestre.Envios);
        var documento = paso.GuardarMatriz(paso.Trimestre, trimestre.Fichas.Max(f => cortes.De(f.DependenciaClave, paso.Trimestre.UltimoMes)));
        paso.Almacen.Bitacora.Asentar(paso.Ahora, "sistema", "congelar", $"resultados/{paso.Texto}", null, documento.Sha256);
        paso.Enviar("matriz-contraloria", "CM", new()
        {
            ["periodo"] = paso.EnPalabras,
            ["indicadores"] = resultados.Count,
            ["rezagos"] = resultados.Count(r => r.Semaforo == Semaforo.EnRezago),
            ["noDisponibles"] = resultados.Count(r => r.Semaforo == Semaforo.NoDisponible),
        }, adjuntos: [documento.Id]);
        paso.Registrar(
            $"Se congelaron {resultados.Count} resultados del {paso.EnPalabras} y se generó la SEJ-PEP-27; copia a la Contraloría Municipal.",
            new { documento = documento.Id, sha256 = documento.Sha256 });
        return null;
    }
}
