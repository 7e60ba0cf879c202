using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Seguimiento;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Documentos;

/// <summary>The SEJ-PEP-28 as it stands, kept as a document of its year.</summary>
internal static class TablaMaestraDelAnio
{
    /// <summary>Writes the table with the fichas in force on a day and every value received, and keeps it.</summary>
    public static Documento GuardarTablaMaestra(this PasoEnCurso paso, DateOnly al)
    {
        var (almacen, enlace) = (paso.Almacen, paso.Servicios.Organigrama.NombreDeRol("ENL"));
        var fichas = almacen.Fichas.Vigentes(al.Year, al);
        var claves = fichas.Select(f => f.ClaveIndicador).ToHashSet();
        var tabla = new TablaMaestra
        {
            Municipio = paso.Servicios.Opciones.Municipio,
            Ejercicio = al.Year,
            Fichas = fichas,
            Valores = [.. almacen.Capturas.Vigentes(new Mes(al.Year, 1), new Mes(al.Year, 12)).Select(c => c.Dato).Where(v => claves.Contains(v.ClaveIndicador))],
            Enlaces = fichas.Select(f => f.DependenciaClave).Distinct().ToDictionary(clave => clave, _ => enlace),
            MesesValidados = almacen.Registros.Buscar("7.16").Select(r => r.Periodo).Where(p => Mes.TryParse(p, out var mes) && mes.Anio == al.Year)
                .Select(p => Mes.Parse(p).Numero).ToHashSet(),
        };
        return almacen.Guardar(
            TipoDeDocumento.TablaMaestra, tabla.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, tabla.Escribir(),
            al.Year.ToString(CultureInfo.InvariantCulture), null, paso.Ahora, $"GENERADO {paso.Numero}");
    }
}
