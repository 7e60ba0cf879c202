using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>The last time that each check of the year's data was made, from the records that the steps leave.</summary>
internal sealed class ValidacionesDelTrimestre(IRegistros registros, Organigrama organigrama, Trimestre trimestre)
{
    private const string Analista = "ANA";
    private const string Jefatura = "JEF";

    /// <summary>From January to the quarter: what a figure accumulates was checked month by month.</summary>
    public IReadOnlyList<ValidacionPublicada> Reunir() =>
    [
        .. Trimestre.Rango(new Trimestre(trimestre.Anio, 1), trimestre).SelectMany(t => t.Meses.SelectMany(mes =>
            Ultimas("7.14", $"{mes}", Analista).Concat(Ultimas("7.16", $"{mes}", Analista)))),
        .. Ultimas("7.24", $"{trimestre}", Jefatura),
        .. Ultimas("7.29", $"{trimestre}", Analista),
    ];

    private IEnumerable<ValidacionPublicada> Ultimas(string paso, string periodo, string rol) =>
        registros.Buscar(paso, periodo)
            .Where(r => r.Rol == rol)
            .GroupBy(r => r.Dependencia)
            .Select(g => new ValidacionPublicada
            {
                Paso = paso,
                Periodo = periodo,
                DependenciaClave = g.Key,
                Rol = organigrama.NombreDeRol(rol),
                Fecha = HoraDeMonterrey.Fecha(g.Last().Momento),
            });
}
