using System.CommandLine;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>calcular</c>: the results of a quarter from files, without the procedure.</summary>
internal static class CalcularCommand
{
    internal static Command Crear()
    {
        var opciones = new Opciones(
            OpcionesDeTabla.Archivo("--fichas", $"Fichas técnicas; se completan con {FichasCsv.ArchivoDeComplemento} de la misma carpeta, si está.", obligatoria: true),
            OpcionesDeTabla.Archivo("--variables", "Valores capturados, con su fecha de recepción y su estatus de envío.", obligatoria: true),
            new Option<string>("--trimestre") { Description = "Trimestre que se calcula, p. ej. 2025-T3.", HelpName = "trimestre", Required = true },
            OpcionesDeTabla.Archivo("--presupuesto", "Presupuesto PbR; necesario con --por-programa.", obligatoria: false),
            new Option<bool>("--por-programa") { Description = "Avance físico y financiero por programa en lugar de resultados por indicador." },
            OpcionesDeTabla.Inhabiles(),
            OpcionesDeTabla.Formato());
        var comando = new Command(
            "calcular",
            "Calcula los resultados de un trimestre. El corte de cada dependencia es el día 08 o la fecha que se infiere de sus entregas con PRORROGA.")
        {
            opciones.Fichas, opciones.Variables, opciones.Trimestre, opciones.Presupuesto, opciones.PorPrograma, opciones.Inhabiles, opciones.Formato,
        };
        comando.SetAction(lectura => Calcular(lectura, opciones));
        return comando;
    }

    private static int Calcular(ParseResult lectura, Opciones opciones)
    {
        var (texto, rutaDePresupuesto) = (lectura.GetValue(opciones.Trimestre), lectura.GetValue(opciones.Presupuesto));
        if (!Trimestre.TryParse(texto, out var trimestre))
        {
            return OpcionesDeTabla.Rechazar(lectura, $"--trimestre espera un trimestre con la forma 2025-T3, y dice «{texto}».");
        }

        if (lectura.GetValue(opciones.PorPrograma) != (rutaDePresupuesto is not null))
        {
            return OpcionesDeTabla.Rechazar(lectura, "--por-programa y --presupuesto van juntas.");
        }

        var calendario = OpcionesDeTabla.LeerCalendario(lectura, opciones.Inhabiles);
        var fichas = FichasCsv.Leer(lectura.GetValue(opciones.Fichas)!);
        var valores = VariablesCsv.Leer(lectura.GetValue(opciones.Variables)!, calendario.Valor, fichas.Valor);
        if (!OpcionesDeTabla.Informar(lectura, [.. calendario.Problemas, .. fichas.Problemas, .. valores.Problemas])) return 1;

        var vigentes = FichasVigentes.En(fichas.Valor, trimestre.Cierre);
        if (vigentes.Count == 0) return OpcionesDeTabla.Rechazar(lectura, $"no hay fichas vigentes del ejercicio {trimestre.Anio}.");
        var resultados = new CalculoTrimestral(valores.Valor, CortesDeRecepcion.DeValores(vigentes, valores.Valor)).Calcular(vigentes, trimestre);
        if (rutaDePresupuesto is null) return OpcionesDeTabla.Escribir(lectura, opciones.Formato, TablasDeResultados.De(resultados));

        var presupuesto = PresupuestoCsv.Leer(rutaDePresupuesto);
        return OpcionesDeTabla.Informar(lectura, presupuesto.Problemas)
            ? OpcionesDeTabla.Escribir(
                lectura,
                opciones.Formato,
                TablasDeResultados.De(CalculoDePrograma.Calcular(trimestre, vigentes, resultados, presupuesto.Valor)))
            : 1;
    }

    private sealed record Opciones(
        Option<string> Fichas,
        Option<string> Variables,
        Option<string> Trimestre,
        Option<string> Presupuesto,
        Option<bool> PorPrograma,
        Option<string> Inhabiles,
        Option<string> Formato);
}
