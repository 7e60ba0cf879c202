using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Reads an uploaded tabla de datos against the one that was mailed (step 7.11).</summary>
internal sealed class LectorDeTabla
{
    /// <summary>More would bury what matters; mending these usually mends the rest.</summary>
    private const int MaxProblemas = 100;

    private readonly TablaDeDatos tabla;
    private readonly string archivo;
    private readonly List<Problema> problemas = [];

    private LectorDeTabla(TablaDeDatos tabla, string archivo)
    {
        this.tabla = tabla;
        this.archivo = archivo;
    }

    public static Lectura<TablaRecibida?> Leer(TablaDeDatos tabla, byte[] contenido, string archivo)
    {
        var libro = ReadWorkbook.Read(contenido, archivo);
        if (libro.Valor is null)
        {
            return new Lectura<TablaRecibida?>(null, libro.Problemas);
        }

        var lector = new LectorDeTabla(tabla, archivo);
        var valores = lector.EsElLibro(libro.Valor) ? lector.Valores(libro.Valor.Find(FormaDeTabla.Captura)!) : [];
        return lector.problemas.Any(p => p.Severidad == Severidad.Error)
            ? new Lectura<TablaRecibida?>(null, [.. lector.problemas.Take(MaxProblemas)])
            : new Lectura<TablaRecibida?>(new TablaRecibida(tabla.Mes, tabla.DependenciaClave, valores), lector.problemas);
    }

    /// <summary>Whether it is the workbook of this dependency and month, by the hidden sheet that the program wrote.</summary>
    private bool EsElLibro(ReadWorkbook libro)
    {
        if (libro.Find(FormaDeTabla.Sistema) is not { } sistema || sistema.TextAt(1, 1) != FormaDeTabla.Formato)
        {
            Agregar("OTRO_LIBRO", "El libro no es la tabla de datos que se envió por correo.", $"Descargue de nuevo {tabla.NombreDeArchivo}, capture en él y envíelo.");
            return false;
        }

        if (libro.Find(FormaDeTabla.Captura) is null)
        {
            var visibles = libro.Sheets.Where(s => !s.Hidden).Select(s => $"«{s.Name}»");
            Agregar(
                "HOJA_FALTANTE",
                $"No se encontró la hoja «{FormaDeTabla.Captura}»; el libro tiene {string.Join(", ", visibles)}.",
                $"Devuelva a la hoja de captura el nombre «{FormaDeTabla.Captura}» y envíe de nuevo el libro.",
                hoja: FormaDeTabla.Captura);
            return false;
        }

        var (dependencia, mes) = (sistema.TextAt(2, 1), sistema.TextAt(3, 1));
        if (dependencia != tabla.DependenciaClave)
        {
            Agregar(
                "OTRA_DEPENDENCIA",
                $"El libro es de la dependencia {dependencia} y se esperaba el de {tabla.DependenciaClave} ({tabla.Dependencia}).",
                $"Envíe {tabla.NombreDeArchivo}.", FormaDeTabla.CeldaDePeriodo);
        }

        if (mes != tabla.Mes.ToString())
        {
            Agregar(
                "OTRO_MES",
                $"El libro es de {MesEnPalabras(mes)} y se esperaba el de {FormatoMexicano.Periodo(tabla.Mes)}.",
                $"Envíe {tabla.NombreDeArchivo}.", FormaDeTabla.CeldaDePeriodo);
        }

        return problemas.Count == 0;
    }

    private List<ValorDeTabla> Valores(ReadSheet hoja)
    {
        if (ColumnasDeTabla.Buscar(hoja) is not { } columnas)
        {
            Agregar(
                "ENCABEZADO_ALTERADO",
                $"No se encontró el renglón de títulos con {string.Join(", ", FormaDeTabla.Columnas.Select(c => $"«{c}»"))}.",
                $"Descargue de nuevo {tabla.NombreDeArchivo} y copie en él solo los valores.",
                $"A{FormaDeTabla.FilaDeEncabezado}");
            return [];
        }

        var filas = Filas(hoja, columnas);
        var valores = new List<ValorDeTabla>();
        foreach (var renglon in tabla.Renglones)
        {
            if (!filas.TryGetValue((renglon.Ficha.ClaveIndicador, renglon.Variable.Clave), out var fila))
            {
                Agregar(
                    "RENGLON_BORRADO",
                    $"Falta el renglón de {renglon.Ficha.ClaveIndicador}, variable {renglon.Variable.Clave} ({renglon.Variable.Nombre}).",
                    "Restituya el renglón o capture de nuevo en el libro que recibió; para dejar un dato pendiente, deje vacía su celda.",
                    hoja: FormaDeTabla.Captura);
                continue;
            }

            var lector = new LectorDeRenglon(hoja, columnas, fila, renglon, tabla.Mes, Agregar);
            if (lector.Leer() is { } valor)
            {
                valores.Add(valor);
            }
        }

        return valores;
    }

    /// <summary>Row number by key; the order of the rows does not matter.</summary>
    private Dictionary<(string Clave, string Variable), int> Filas(ReadSheet hoja, ColumnasDeTabla columnas)
    {
        var conocidos = tabla.Renglones.Select(r => (r.Ficha.ClaveIndicador, r.Variable.Clave)).ToHashSet();
        var filas = new Dictionary<(string, string), int>();
        foreach (var fila in hoja.Cells.Keys.Select(c => c.Row).Where(f => f > columnas.Fila).Distinct().Order())
        {
            var clave = (hoja.TextAt(fila, columnas[FormaDeTabla.Clave]).ToUpperInvariant(), hoja.TextAt(fila, columnas[FormaDeTabla.Variable]).ToUpperInvariant());
            var celda = new CellRef(fila, columnas[FormaDeTabla.Clave]).ToString();
            if (clave == ("", ""))
            {
                if (hoja[fila, columnas[FormaDeTabla.Valor]].Kind != ReadCellKind.Empty)
                {
                    Agregar("RENGLON_SIN_CLAVE", "El renglón tiene un valor y no tiene clave de indicador ni variable.", "Restituya su clave y variable, o borre el valor.", celda);
                }
            }
            else if (!conocidos.Contains(clave))
            {
                Agregar(
                    "RENGLON_DESCONOCIDO",
                    $"El renglón {clave.Item1} {clave.Item2} no pertenece a la tabla de {FormatoMexicano.Periodo(tabla.Mes)} de {tabla.DependenciaClave}.",
                    "Restituya la clave y la variable originales o quite el renglón.", celda);
            }
            else if (!filas.TryAdd(clave, fila))
            {
                Agregar(
                    "RENGLON_REPETIDO",
                    $"El renglón {clave.Item1} {clave.Item2} aparece dos veces: en las filas {filas[clave]} y {fila}.",
                    "Conserve solo uno.", celda);
            }
        }

        return filas;
    }

    private static string MesEnPalabras(string mes) =>
        Desempeno.Calendario.Mes.TryParse(mes, out var leido) ? FormatoMexicano.Periodo(leido) : $"«{mes}»";

    private void Agregar(string codigo, string mensaje, string queHacer, string? celda = null, string? hoja = null) =>
        Agregar(codigo, mensaje, queHacer, celda, hoja, Severidad.Error);

    private void Agregar(string codigo, string mensaje, string queHacer, string? celda, string? hoja, Severidad severidad) =>
        problemas.Add(new Problema(
            codigo,
            $"{mensaje} {queHacer}",
            new Lugar(archivo, Hoja: hoja ?? (celda is null ? null : FormaDeTabla.Captura), Celda: celda),
            severidad));
}
