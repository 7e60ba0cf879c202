using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Fills in whatever form a task shows, as a diligent person with little to say would.</summary>
internal static class Respuesta
{
    /// <summary>Completes the task with an outcome: given values win, the rest of what is required is filled in.</summary>
    public static CompletarTarea Con(
        VistaDeTarea vista, string resultado, IReadOnlyDictionary<string, string>? valores = null, params ArchivoRecibido[] archivos)
    {
        var campos = new Dictionary<string, string>();
        foreach (var campo in vista.Campos)
        {
            if (valores?.GetValueOrDefault(campo.Nombre) is { } dado) campos[campo.Nombre] = dado;
            else if (SePide(campo, resultado) && Ordinario(campo) is { } valor) campos[campo.Nombre] = valor;
            else if (campo.Valor is { } inicial) campos[campo.Nombre] = inicial;
        }

        return new CompletarTarea(vista.Tarea.Id, resultado, campos, archivos);
    }

    /// <summary>Name of the field where the form takes a file.</summary>
    /// <exception cref="InvalidOperationException">The form takes none.</exception>
    public static string CampoDeArchivo(VistaDeTarea vista) => vista.Campos.FirstOrDefault(c => c.Tipo == TipoDeCampo.Archivo)?.Nombre
        ?? throw new InvalidOperationException($"La tarea {vista.Tarea.Paso} no pide ningún archivo.");

    /// <summary>A date as a form sends it.</summary>
    public static string Fecha(DateOnly fecha) => fecha.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool SePide(CampoDeFormulario campo, string resultado) => campo.Requerido || campo.RequeridoCon.Contains(resultado);

    private static string? Ordinario(CampoDeFormulario campo) => campo.Tipo switch
    {
        TipoDeCampo.Texto or TipoDeCampo.Parrafo => campo.Valor ?? "Atendido conforme al procedimiento.",
        TipoDeCampo.Numero => campo.Valor ?? "0",
        TipoDeCampo.Fecha => campo.Valor,
        TipoDeCampo.Opcion => campo.Valor ?? (campo.Opciones is [var primera, ..] ? primera : null),
        TipoDeCampo.Casilla => "si",
        _ => null,
    };
}
