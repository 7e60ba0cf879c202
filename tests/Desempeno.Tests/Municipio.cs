using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests;

/// <summary>The sample municipality, read once.</summary>
internal static class Municipio
{
    internal static CalendarioLaboral Calendario { get; } = DiasInhabilesCsv.Leer(Archivos.Calendario).Valor;

    internal static IReadOnlyList<FichaTecnica> Fichas { get; } = FichasCsv.Leer(Archivos.Ejemplo("fichas.csv")).Valor;

    internal static IReadOnlyList<ValorCapturado> Valores { get; } =
        VariablesCsv.Leer(Archivos.Ejemplo("variables.csv"), Calendario).Valor;

    internal static IReadOnlyList<Envio> Envios { get; } = EnviosCsv.Leer(Archivos.Ejemplo("envios.csv")).Valor;

    internal static IReadOnlyList<PartidaPresupuestal> Presupuesto { get; } = PresupuestoCsv.Leer(Archivos.Ejemplo("presupuesto.csv")).Valor;

    internal static FichaTecnica Ficha(string clave) => Fichas.Single(f => f.ClaveIndicador == clave);

    internal static ResultadoIndicador Resultado(string clave, int trimestre) =>
        new CalculoTrimestral(Valores, CortesDeRecepcion.DeEnvios(Envios)).Calcular(Ficha(clave), new Trimestre(2025, trimestre));
}
