using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Diagnosticos;

/// <summary>Reads the sheet of indicators of a diagnóstico.</summary>
internal sealed class LectorDeSituaciones(string archivo, ReadSheet hoja)
{
    private readonly List<Problema> _problemas = [];

    public IReadOnlyList<Problema> Problemas => _problemas;

    /// <summary>The situation of a row; null when it was left blank or a cell of it cannot be read.</summary>
    public SituacionDeIndicador? Leer(int renglon)
    {
        if (Enumerable.Range(3, 3).All(c => hoja.TextAt(renglon, c).Length == 0)) return null;
        var antes = _problemas.Count;
        var (util, fuente, texto) = (SiNo(renglon, 3), SiNo(renglon, 4), hoja.TextAt(renglon, 5).Replace(' ', '_'));
        if (!Codigo.TryLeer<PropuestaDeIndicador>(texto, out var propuesta))
        {
            Fallar(renglon, 5, $"Se esperaba uno de {string.Join(", ", Codigo.Todos<PropuestaDeIndicador>())} y dice «{texto}».");
        }

        return _problemas.Count == antes
            ? new SituacionDeIndicador(hoja.TextAt(renglon, 1), util, fuente, propuesta, hoja.TextAt(renglon, 6))
            : null;
    }

    private bool SiNo(int renglon, int columna)
    {
        var texto = hoja.TextAt(renglon, columna).ToLowerInvariant();
        if (texto is not ("sí" or "si" or "no")) Fallar(renglon, columna, $"Se esperaba «sí» o «no» y dice «{texto}».");
        return texto is "sí" or "si";
    }

    private void Fallar(int renglon, int columna, string mensaje) =>
        _problemas.Add(new Problema("DATO_INVALIDO", mensaje, new Lugar(archivo, hoja.Name, Celda: new CellRef(renglon, columna).ToString())));
}
