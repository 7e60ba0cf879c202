using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Resultados(Sesion sesion) : IResultados
{
    public void Guardar(IReadOnlyCollection<ResultadoIndicador> resultados, DateTimeOffset calculado)
    {
        foreach (var resultado in resultados) Guardar("resultado_indicador", resultado.Trimestre, resultado.ClaveIndicador, calculado, resultado);
    }

    public void Guardar(IReadOnlyCollection<ResultadoPrograma> resultados, DateTimeOffset calculado)
    {
        foreach (var resultado in resultados) Guardar("resultado_programa", resultado.Trimestre, resultado.ProgramaClave, calculado, resultado);
    }

    public IReadOnlyList<ResultadoIndicador> Indicadores(Trimestre trimestre) => Leer<ResultadoIndicador>("resultado_indicador", trimestre);

    public IReadOnlyList<ResultadoPrograma> Programas(Trimestre trimestre) => Leer<ResultadoPrograma>("resultado_programa", trimestre);

    public bool Congelado(Trimestre trimestre) =>
        sesion.Escalar<long>("select count(*) from trimestre_congelado where trimestre = @trimestre", new { trimestre }) > 0;

    public void Congelar(Trimestre trimestre, bool congelado = true) => sesion.Ejecutar(
        congelado
            ? "insert into trimestre_congelado (trimestre) values (@trimestre) on conflict do nothing"
            : "delete from trimestre_congelado where trimestre = @trimestre",
        new { trimestre });

    private void Guardar<T>(string tabla, Trimestre trimestre, string clave, DateTimeOffset calculado, T resultado)
    {
        if (Congelado(trimestre)) throw new InvalidOperationException($"Los resultados de {trimestre} están congelados (paso 7.29).");
        sesion.Ejecutar(
            $"""
            insert into {tabla} (trimestre, clave, calculado, resultado) values (@trimestre, @clave, @calculado, @json)
            on conflict (trimestre, clave) do update set calculado = excluded.calculado, resultado = excluded.resultado
            """,
            new { trimestre, clave, calculado, json = DocumentoJson.Escribir(resultado) });
    }

    private List<T> Leer<T>(string tabla, Trimestre trimestre) => sesion.Lista(
        $"select resultado from {tabla} where trimestre = @trimestre order by clave", fila => fila.Json<T>("resultado"), new { trimestre });
}
