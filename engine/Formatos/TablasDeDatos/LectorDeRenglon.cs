using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Reads and judges one row of an uploaded tabla de datos.</summary>
internal sealed class LectorDeRenglon(
    ReadSheet hoja,
    ColumnasDeTabla columnas,
    int fila,
    RenglonDeTabla renglon,
    Mes mes,
    LectorDeRenglon.AgregarProblema agregar)
{
    public delegate void AgregarProblema(string codigo, string mensaje, string queHacer, string? celda, string? hoja, Severidad severidad);

    /// <summary>The row's value; null for a row that does not apply this month or has a problem.</summary>
    public ValorDeTabla? Leer()
    {
        var celda = hoja[fila, columnas[FormaDeTabla.Valor]];
        if (!renglon.Corresponde)
        {
            if (celda.Kind != ReadCellKind.Empty)
            {
                Problema(
                    "NO_CORRESPONDE",
                    $"{renglon.Ficha.ClaveIndicador} no se captura este mes y su celda tiene «{celda.Text}».",
                    "Deje vacía la celda; el dato se pedirá en el mes que le corresponde.");
            }

            return null;
        }

        var numero = NumeroDeCelda.Leer(celda, renglon.Variable.Entero);
        if (numero.Codigo is not null)
        {
            Problema(
                numero.Codigo,
                $"{numero.Mensaje} y se esperaba {DescripcionDeValor.De(renglon.Variable)} para {Nombre}.",
                "Escriba solo el número, o deje vacía la celda si aún no cuenta con el dato.");
            return null;
        }

        if (celda.Formula)
        {
            Problema(
                "FORMULA", $"La celda tiene una fórmula; se tomó su resultado, {FormatoMexicano.Numero(numero.Numero!.Value)}.",
                "Si no es el valor correcto, sustituya la fórmula por el número y envíe de nuevo el libro.", severidad: Severidad.Advertencia);
        }

        return EsAdmitido(numero.Numero)
            ? new ValorDeTabla(
                renglon.Ficha.ClaveIndicador, renglon.Variable.Clave, numero.Numero,
                Texto(FormaDeTabla.Fuente), Texto(FormaDeTabla.Evidencia), Texto(FormaDeTabla.Observacion))
            : null;
    }

    private string Nombre => $"{renglon.Ficha.ClaveIndicador}, {renglon.Variable.Clave} ({renglon.Variable.Nombre})";

    private bool EsAdmitido(decimal? numero)
    {
        if (numero is not { } valor
            || RevisionDeEntrega.Revisar(renglon.Ficha, renglon.Variable, mes, valor).Inconsistencia is not { } inconsistencia)
        {
            return true;
        }

        Problema(
            inconsistencia.Codigo,
            $"{renglon.Ficha.ClaveIndicador}, {renglon.Variable.Clave}. {inconsistencia.Mensaje} Se espera {DescripcionDeValor.De(renglon.Variable)}.",
            "Corrija el valor; si es correcto, comuníquese con su Analista antes de enviar.");
        return false;
    }

    private string? Texto(string columna)
    {
        var texto = hoja.TextAt(fila, columnas[columna]);
        if (texto.Length > FormaDeTabla.MaxTexto)
        {
            agregar(
                "TEXTO_LARGO",
                $"El texto de «{columna}» tiene {texto.Length} caracteres y el máximo es de {FormaDeTabla.MaxTexto}.",
                "Resúmalo y señale el documento completo como evidencia.",
                new CellRef(fila, columnas[columna]).ToString(), null, Severidad.Error);
        }

        return texto.Length == 0 ? null : texto;
    }

    private void Problema(string codigo, string mensaje, string queHacer, Severidad severidad = Severidad.Error) =>
        agregar(codigo, mensaje, queHacer, new CellRef(fila, columnas[FormaDeTabla.Valor]).ToString(), null, severidad);
}
