using System.CommandLine;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>cumplimiento</c>: judges cases by rule D1.</summary>
internal static class CumplimientoCommand
{
    internal static Command Crear()
    {
        var vectores = OpcionesDeTabla.Archivo("--vectores", "Casos: id, sentido, resultado, meta, estado.", obligatoria: true);
        var formato = OpcionesDeTabla.Formato();
        var comando = new Command("cumplimiento", "Calcula cumplimiento y semáforo de casos sueltos con la regla D1 y los umbrales 70, 90 y 110.")
        {
            vectores, formato,
        };
        comando.SetAction(lectura =>
        {
            var casos = VectoresCsv.Leer(lectura.GetValue(vectores)!);
            return OpcionesDeTabla.Informar(lectura, casos.Problemas)
                ? OpcionesDeTabla.Escribir(lectura, formato, TablasDeResultados.De(casos.Valor.Select(v => v.Juzgar())))
                : 1;
        });
        return comando;
    }
}
