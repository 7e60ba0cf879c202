using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Seguimiento;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Documentos;

/// <summary>The SEJ-PEP-27 of a quarter, kept as a document.</summary>
internal static class MatrizDelTrimestre
{
    /// <summary>Writes the matrix with the fichas in force and the results kept so far, and keeps it.</summary>
    /// <param name="paso">Step that writes it.</param>
    /// <param name="trimestre">Quarter.</param>
    /// <param name="corte">Day of the data.</param>
    public static Documento GuardarMatriz(this PasoEnCurso paso, Trimestre trimestre, DateOnly corte)
    {
        var matriz = new MatrizDeSeguimiento
        {
            Municipio = paso.Servicios.Opciones.Municipio,
            Trimestre = trimestre,
            FechaDeCorte = corte,
            Version = trimestre.ToString(),
            Fichas = new ResultadosDelTrimestre(paso.Almacen, trimestre).Fichas,
            Resultados = ResultadosDelTrimestre.DelAnio(paso.Almacen, trimestre),
            Programas = paso.Almacen.Resultados.Programas(trimestre),
        };
        return paso.Almacen.Guardar(
            TipoDeDocumento.Matriz, matriz.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, matriz.Escribir(), trimestre.ToString(), null, paso.Ahora, $"GENERADO {paso.Numero}");
    }
}
