using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads variables.csv: one captured value a row.</summary>
public static class VariablesCsv
{
    private static readonly string[] Columnas =
        ["clave_indicador", "ejercicio", "mes", "variable", "valor", "fecha_limite", "fecha_recepcion", "estatus_envio"];

    /// <summary>Values in the order of the file. An empty deadline is that of <paramref name="calendario"/>,
    /// and an empty state follows from the deadline and the reception. A variable that the indicator's ficha
    /// does not declare is an error; indicators without a ficha in <paramref name="fichas"/> are not judged.</summary>
    public static Lectura<IReadOnlyList<ValorCapturado>> Leer(
        string ruta, CalendarioLaboral calendario, IEnumerable<FichaTecnica>? fichas = null)
    {
        ArgumentNullException.ThrowIfNull(calendario);
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var valores = new List<ValorCapturado>();
        var claves = new HashSet<(string, Mes, string)>();
        var desconocidos = new HashSet<string>();
        var declaradas = (fichas ?? []).SelectMany(f => f.Variables, (f, v) => (f.ClaveIndicador, v.Clave)).ToLookup(v => v.ClaveIndicador, v => v.Clave);
        foreach (var fila in hoja.Filas)
        {
            if (LeerValor(fila, calendario) is not { } valor) continue;
            if (declaradas.Count > 0 && !declaradas.Contains(valor.ClaveIndicador) && desconocidos.Add(valor.ClaveIndicador))
            {
                fila.Agregar(new Problema(
                    "INDICADOR_DESCONOCIDO",
                    $"ninguna ficha tiene la clave «{valor.ClaveIndicador}»: sus valores no se usan",
                    new Lugar(Campo: "clave_indicador"),
                    Severidad.Advertencia));
            }

            if (declaradas.Contains(valor.ClaveIndicador) && !declaradas[valor.ClaveIndicador].Contains(valor.Variable))
            {
                fila.Fallar("variable", "VARIABLE_DESCONOCIDA", $"la ficha {valor.ClaveIndicador} no declara la variable «{valor.Variable}»");
            }
            else if (!claves.Add((valor.ClaveIndicador, valor.Mes, valor.Variable)))
            {
                fila.Fallar("variable", "VALOR_REPETIDO", $"el valor de {valor.Variable} de {valor.ClaveIndicador} en {valor.Mes} está repetido");
            }
            else
            {
                valores.Add(valor);
            }
        }

        return new Lectura<IReadOnlyList<ValorCapturado>>(valores, hoja.Problemas);
    }

    private static ValorCapturado? LeerValor(FilaCsv fila, CalendarioLaboral calendario)
    {
        var clave = fila.Texto("clave_indicador");
        var variable = fila.Texto("variable");
        var numero = fila.NumeroOpcional("valor");
        var mes = fila.Mes();
        var recepcion = fila.FechaOpcional("fecha_recepcion");
        var limite = fila.FechaOpcional("fecha_limite");
        var estatus = fila.CatalogoOpcional<EstatusDeEnvio>("estatus_envio");
        if (numero is { } n && Math.Abs(n) > RevisionDeEntrega.MagnitudMaxima)
        {
            fila.Fallar("valor", "FUERA_DE_RANGO", "el valor excede lo que se puede capturar");
        }

        if (numero is not null && recepcion is null && estatus is not (EstatusDeEnvio.NoEnviada or EstatusDeEnvio.Pendiente))
        {
            fila.Fallar("fecha_recepcion", "CELDA_VACIA", "hay un valor y falta la fecha en que se recibió");
        }

        if (fila.ConErrores) return null;
        var fechaLimite = limite ?? PlazosMensuales.De(mes, calendario).FechaLimite;
        var valor = new ValorCapturado(clave, mes, variable, numero, fechaLimite, recepcion, estatus ?? Clasificar(recepcion, fechaLimite));
        if (valor.Estatus == EstatusDeEnvio.EnTiempo && recepcion > fechaLimite)
        {
            fila.Agregar(new Problema(
                "ESTATUS_CONTRADICTORIO",
                "dice EN_TIEMPO y se recibió después de la fecha límite",
                new Lugar(Campo: "estatus_envio"),
                Severidad.Advertencia));
        }

        return valor;
    }

    private static EstatusDeEnvio Clasificar(DateOnly? recepcion, DateOnly limite) => recepcion switch
    {
        null => EstatusDeEnvio.NoEnviada,
        { } fecha when fecha <= limite => EstatusDeEnvio.EnTiempo,
        _ => EstatusDeEnvio.Extemporanea,
    };
}
