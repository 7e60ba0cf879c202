using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Lays out the tabla de datos.</summary>
internal static class EscritorDeTabla
{
    private static readonly CellStyle Capturable = Estilos.Libre with { Unlocked = true, Fill = "FFF8DC", Bold = true, Size = 11 };
    private static readonly CellStyle CapturableEntero = Capturable with { NumberFormat = NumberFormats.Thousands };
    private static readonly CellStyle TextoCapturable = Estilos.Texto with { Unlocked = true, Fill = "FFFDF3" };

    public static byte[] Escribir(TablaDeDatos tabla)
    {
        var captura = Captura(tabla);
        var ultima = FormaDeTabla.FilaDeEncabezado + tabla.Renglones.Count;
        var columna = CellRef.Letters(FormaDeTabla.Columna(FormaDeTabla.Valor));
        return new Workbook($"Tabla de datos {tabla.DependenciaClave} {tabla.Mes}", tabla.Municipio, [captura, Instrucciones(tabla), Sistema(tabla)])
        {
            LockStructure = true,
            Names = [("Valores", $"'{FormaDeTabla.Captura}'!${columna}${FormaDeTabla.FilaDeEncabezado + 1}:${columna}${ultima}")],
        }.ToBytes();
    }

    private static Sheet Captura(TablaDeDatos tabla)
    {
        var ancho = FormaDeTabla.Columnas.Count;
        var hoja = new Sheet(FormaDeTabla.Captura)
        {
            Widths = [10, 38, 9, 34, 13, 13, 14, 16, 30, 26, 30],
            HeaderRows = FormaDeTabla.FilaDeEncabezado,
            FrozenColumns = 1,
            Protected = true,
        };
        hoja.AddSpanning($"{tabla.Municipio} · Tabla de datos para la captura mensual", Estilos.Titulo, ancho, 22);
        hoja.AddSpanning($"{tabla.Dependencia} ({tabla.DependenciaClave}) · {FormatoMexicano.Periodo(tabla.Mes)}", Estilos.Subtitulo, ancho, 18);
        hoja.AddSpanning(
            $"Enlace: {tabla.PuestoEnlace} · Ventana de recepción: del {FormatoMexicano.Fecha(tabla.VentanaDesde)} al {FormatoMexicano.Fecha(tabla.FechaLimite)} · Fecha límite: {FormatoMexicano.FechaLarga(tabla.FechaLimite)}",
            Estilos.Nota, ancho, 16);
        hoja.AddSpanning(
            "Capture solo las celdas amarillas. Deje vacía la celda si aún no cuenta con el dato; no escriba «n/d» ni ceros en su lugar. Los renglones grises no corresponden este mes.",
            Estilos.Nota, ancho, 16);
        hoja.Add([.. FormaDeTabla.Columnas.Select(c => Cell.Of(c, Estilos.Encabezado))], 32);
        foreach (var renglon in tabla.Renglones)
        {
            Agregar(hoja, renglon);
        }

        return hoja;
    }

    private static void Agregar(Sheet hoja, RenglonDeTabla renglon)
    {
        var variable = renglon.Variable;
        var anterior = variable.Entero ? Estilos.Entero : Estilos.Libre;
        CellStyle Tono(CellStyle estilo) => renglon.Corresponde ? estilo : Estilos.Apagado(estilo);
        if (renglon.Corresponde)
        {
            hoja.Validations.Add(Validacion(new CellRef(hoja.NextRow, FormaDeTabla.Columna(FormaDeTabla.Valor)), variable));
        }

        var valor = renglon.Corresponde
            ? variable.Entero ? CapturableEntero : Capturable
            : Estilos.Apagado(Estilos.Libre);
        var texto = renglon.Corresponde ? TextoCapturable : Estilos.Apagado(Estilos.Texto);
        hoja.Add(
        [
            Cell.Of(renglon.Ficha.ClaveIndicador, Tono(Estilos.Centrado)),
            Cell.Of(renglon.Ficha.Nombre, Tono(Estilos.Texto)),
            Cell.Of(variable.Clave, Tono(Estilos.Centrado)),
            Cell.Of(variable.Nombre, Tono(Estilos.Texto)),
            Cell.Of(variable.Unidad, Tono(Estilos.Centrado)),
            Cell.Of(renglon.Corresponde ? "Sí" : "No corresponde", Tono(Estilos.Centrado)),
            Cell.Of(renglon.ValorMesAnterior, Tono(anterior)),
            Cell.Empty(valor),
            Cell.Of(renglon.Corresponde ? renglon.Ficha.MedioVerificacion : null, texto),
            Cell.Empty(texto),
            Cell.Empty(texto),
        ], Alturas.De((renglon.Ficha.Nombre, 34), (variable.Nombre, 30), (renglon.Ficha.MedioVerificacion, 26), (variable.Unidad, 11), ("No corresponde", 11)));
    }

    private static DataValidation Validacion(CellRef celda, VariableDeFicha variable)
    {
        var esperado = DescripcionDeValor.De(variable);
        return new DataValidation(
            celda,
            variable.Entero,
            variable.Minimo,
            variable.Maximo,
            $"Se espera {esperado}. Escriba solo el número, sin texto ni unidades, o deje la celda vacía si aún no cuenta con el dato.",
            $"Escriba {esperado}.");
    }

    private static Sheet Instrucciones(TablaDeDatos tabla)
    {
        var hoja = new Sheet(FormaDeTabla.Instrucciones) { Widths = [5, 110], Protected = true, Portrait = true };
        hoja.AddSpanning("Cómo llenar la tabla de datos", Estilos.Titulo, 2, 24);
        string[] pasos =
        [
            $"Capture en la hoja «{FormaDeTabla.Captura}» el valor de {FormatoMexicano.Periodo(tabla.Mes)} en las celdas amarillas de la columna {FormaDeTabla.Valor}.",
            "Escriba solo números: sin unidades, signos de pesos ni texto. Use punto para los decimales.",
            "Deje vacía la celda si aún no cuenta con el dato. Un cero significa que el dato es cero.",
            "Las variables que se cuentan (personas, reportes, luminarias) no admiten decimales ni negativos.",
            "Precise la fuente si cambió, señale la evidencia con su liga y explique en Observación los valores fuera de lo común.",
            "No borre renglones, no cambie el nombre de las hojas y no convierta el libro a otro formato.",
            $"Envíe este mismo libro a más tardar el {FormatoMexicano.FechaLarga(tabla.FechaLimite)}. Lo que se recibe después se clasifica como «No disponible» en el reporte del mes.",
        ];
        for (var i = 0; i < pasos.Length; i++)
        {
            hoja.Add([Cell.Of(i + 1m, Estilos.Centrado), Cell.Of(pasos[i], Estilos.Texto)], 30);
        }

        return hoja;
    }

    private static Sheet Sistema(TablaDeDatos tabla)
    {
        var hoja = new Sheet(FormaDeTabla.Sistema) { VeryHidden = true, Protected = true };
        hoja.Add(Cell.Of(FormaDeTabla.Formato, CellStyle.Plain));
        hoja.Add(Cell.Of(tabla.DependenciaClave, CellStyle.Plain));
        hoja.Add(Cell.Of(tabla.Mes.ToString(), CellStyle.Plain));
        return hoja;
    }
}
