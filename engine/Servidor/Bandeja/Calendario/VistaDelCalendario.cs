using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Servidor.Bandeja.Calendario;

/// <summary>What the address of the calendar asks for: a month or the year, one's own or everybody's.</summary>
internal sealed record VistaDelCalendario(Mes Mes, bool EnLista, bool DeTodos)
{
    /// <summary>Years that can be shown.</summary>
    private const int Antes = 10;

    public static VistaDelCalendario Leer(string? mes, string? vista, string? de, DateOnly hoy) => new(
        Mes.TryParse(mes, out var pedido) && Math.Abs(pedido.Anio - hoy.Year) <= Antes ? pedido : Mes.De(hoy),
        vista == "lista",
        de == "todos");

    /// <summary>Weeks of the month from Monday on; days of other months are null.</summary>
    public IEnumerable<DateOnly?[]> Semanas
    {
        get
        {
            var lunes = Mes.PrimerDia.AddDays(-(((int)Mes.PrimerDia.DayOfWeek + 6) % 7));
            for (; lunes <= Mes.UltimoDia; lunes = lunes.AddDays(7))
            {
                var semana = lunes;
                yield return [.. Enumerable.Range(0, 7).Select(d => semana.AddDays(d)).Select(d => d.Month == Mes.Numero ? d : (DateOnly?)null)];
            }
        }
    }

    public string Direccion(Mes? mes = null, bool? enLista = null, bool? deTodos = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/calendario?mes={mes ?? Mes}&vista={((enLista ?? EnLista) ? "lista" : "mes")}&de={((deTodos ?? DeTodos) ? "todos" : "mios")}");
}
