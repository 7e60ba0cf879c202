using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Archivos;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Presupuestos;

/// <summary>Reads one row of a budget file.</summary>
internal sealed class LectorDePartida(
    FilaPlana fila,
    IReadOnlyDictionary<string, string> programas,
    List<Problema> problemas)
{
    /// <summary>Quarter of the row, or null with a problem.</summary>
    public Trimestre? Trimestre()
    {
        var (anio, numero) = (Numero("ejercicio", entero: true), Numero("trimestre", entero: true));
        if (anio is null || numero is null)
        {
            return null;
        }

        if (anio is >= 2000 and <= 2100 && numero is 1 or 2 or 3 or 4)
        {
            return new Trimestre((int)anio.Value, (int)numero.Value);
        }

        Problema("TRIMESTRE_INVALIDO", "trimestre", "Se esperaba un ejercicio de cuatro cifras y un trimestre de 1 a 4.");
        return null;
    }

    /// <summary>The row, or null with its problems.</summary>
    public PartidaPresupuestal? Leer(Trimestre trimestre)
    {
        var antes = problemas.Count;
        if (Texto("corte") is { } corte && !corte.Equals("acumulado", StringComparison.OrdinalIgnoreCase))
        {
            Problema("CORTE_INVALIDO", "corte", $"Se encontró «{corte}» y se esperaba «acumulado»: los montos se suman desde enero.");
        }

        var programa = Texto("programa_clave");
        if (programa is not null && !programas.ContainsKey(programa))
        {
            Problema("PROGRAMA_DESCONOCIDO", "programa_clave", $"El programa «{programa}» no está en el catálogo. Corrija la clave o solicite su alta.");
        }

        var (dependencia, capitulo, nombre) = (Texto("dependencia_clave"), Texto("capitulo"), Texto("capitulo_nombre"));
        var montos = new MomentosContables(
            Monto("aprobado"), Monto("ampliaciones"), Monto("reducciones"), Monto("modificado"), Monto("programado_al_periodo"),
            Monto("comprometido"), Monto("devengado"), Monto("ejercido"), Monto("pagado"));
        return problemas.Count == antes
            ? new PartidaPresupuestal(trimestre, programa!, programas[programa!], dependencia!, capitulo!, nombre!, montos)
            : null;
    }

    private decimal Monto(string columna)
    {
        var monto = Numero(columna, entero: false);
        if (monto < 0)
        {
            Problema("MONTO_NEGATIVO", columna, $"Se encontró {FormatoMexicano.Numero(monto.Value)} y los montos acumulados no son negativos. Corrija el monto.");
        }

        return monto ?? 0;
    }

    private decimal? Numero(string columna, bool entero)
    {
        var celda = fila.Celdas[columna];
        if (celda.Kind == ReadCellKind.Empty && !celda.Formula)
        {
            Problema("CELDA_VACIA", columna, "La celda está vacía y se esperaba un número. Escriba 0 si no hubo movimiento.");
            return null;
        }

        var numero = NumeroDeCelda.Leer(celda, entero);
        if (numero.Codigo is not null)
        {
            Problema(numero.Codigo, columna, $"{numero.Mensaje} y se esperaba un número. Escriba solo el número, con punto decimal.");
        }

        return numero.Numero;
    }

    private string? Texto(string columna)
    {
        var texto = fila.Celdas[columna].Text.Trim();
        if (texto.Length > 0)
        {
            return texto;
        }

        Problema("CELDA_VACIA", columna, $"Falta el dato de «{columna}». Complételo y envíe de nuevo el archivo.");
        return null;
    }

    private void Problema(string codigo, string columna, string mensaje) =>
        problemas.Add(new Problema(codigo, mensaje, fila.Lugar(columna)));
}
