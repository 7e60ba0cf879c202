using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.TablasDeDatos;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Captura;

/// <summary>What each dependency is asked for in a month.</summary>
internal static class TablasDelMes
{
    /// <summary>Fichas of a dependency in force at the end of the month, in their order.</summary>
    public static IReadOnlyList<FichaTecnica> FichasDe(this IAlmacen almacen, string dependencia, Mes mes) =>
        [.. almacen.Fichas.Vigentes(mes.Anio, mes.UltimoDia).Where(f => f.DependenciaClave == dependencia)];

    /// <summary>The month's deadlines for a dependency, with the extensions granted so far.</summary>
    public static VentanaDeRecepcion VentanaDe(this IAlmacen almacen, string dependencia, Mes mes, CalendarioLaboral calendario) =>
        new(PlazosMensuales.De(mes, calendario), almacen.Prorrogas.DelMes(mes, dependencia).Select(s => s.Prorroga));

    /// <summary>The workbook that a dependency fills in for a month.</summary>
    public static TablaDeDatos TablaDe(this ServiciosDelProcedimiento servicios, IAlmacen almacen, string dependencia, Mes mes)
    {
        var plazos = PlazosMensuales.De(mes, servicios.Plazos.Calendario);
        var anteriores = almacen.Capturas.Vigentes(mes.Anterior, mes.Anterior)
            .ToDictionary(c => (c.Dato.ClaveIndicador, c.Dato.Variable), c => c.Dato.Valor);
        return new TablaDeDatos
        {
            Municipio = servicios.Opciones.Municipio,
            Mes = mes,
            DependenciaClave = dependencia,
            Dependencia = servicios.Organigrama.NombreDeDependencia(dependencia),
            PuestoEnlace = servicios.Organigrama.NombreDeRol("ENL"),
            VentanaDesde = plazos.VentanaAbre,
            FechaLimite = plazos.FechaLimite,
            Renglones = TablaDeDatos.RenglonesDe(
                almacen.FichasDe(dependencia, mes), mes, (clave, variable) => anteriores.GetValueOrDefault((clave, variable))),
        };
    }
}
