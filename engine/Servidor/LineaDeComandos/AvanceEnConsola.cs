using SeguimientoDesempeno.Sitio;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary>How far a build of the portal is, in one line of the terminal that each report writes over.</summary>
internal sealed class AvanceEnConsola(TextWriter terminal) : IProgress<AvanceDelSitio>
{
    private readonly Lock _turno = new();

    public void Report(AvanceDelSitio value)
    {
        lock (_turno)
        {
            terminal.Write($"\r{$"{value.Fase}: {value.Hechas} de {value.Total}",-40}");
            if (value.Hechas == value.Total) terminal.Write($"\r{"",-40}\r");
        }
    }
}
