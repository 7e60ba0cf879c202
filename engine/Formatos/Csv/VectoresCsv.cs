using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads a file of vectors: id, sentido, resultado, meta, estado.</summary>
public static class VectoresCsv
{
    private static readonly string[] Columnas = ["id", "sentido", "resultado", "meta", "estado"];

    /// <summary>Vectors in the order of the file; an empty state is that of a result to judge.</summary>
    public static Lectura<IReadOnlyList<VectorDeCumplimiento>> Leer(string ruta)
    {
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var vectores = new List<VectorDeCumplimiento>();
        foreach (var fila in hoja.Filas)
        {
            var id = fila.Texto("id");
            var sentido = fila.Catalogo<Sentido>("sentido");
            var resultado = fila.NumeroOpcional("resultado");
            var meta = fila.NumeroOpcional("meta");
            var estado = fila.CatalogoOpcional<EstadoResultado>("estado") ?? EstadoResultado.Calculado;
            if (estado >= EstadoResultado.SinMeta && fila.Opcional("resultado") is null)
            {
                fila.Fallar("resultado", "CELDA_VACIA", $"el estado es {Codigo.De(estado)} y falta el resultado");
            }

            if (!fila.ConErrores) vectores.Add(new VectorDeCumplimiento(id, sentido, resultado, meta, estado));
        }

        return new Lectura<IReadOnlyList<VectorDeCumplimiento>>(vectores, hoja.Problemas);
    }
}
