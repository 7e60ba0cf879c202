using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>Progress of a simulation: a line for each month that begins.</summary>
internal sealed class AvancePorMes(TextWriter salida)
{
    private Mes? _mes;

    public void Anotar(DateTimeOffset momento)
    {
        var mes = Mes.De(HoraDeMonterrey.Fecha(momento));
        if (mes == _mes) return;
        _mes = mes;
        salida.WriteLine($"Viviendo {FormatoMexicano.Periodo(mes)}…");
        salida.Flush();
    }
}
