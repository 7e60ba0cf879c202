using System.Security.Cryptography;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Plazos;

/// <summary>After a change of the calendar, moves open deadlines to their new day and tells those affected.</summary>
public sealed class RecalculoDePlazos
{
    private const string Marca = "calendario/sha256";

    private readonly ITransactor _transacciones;
    private readonly WorkflowHost _motor;
    private readonly string _calendario;

    internal RecalculoDePlazos(ITransactor transacciones, WorkflowHost motor, CarpetasDelProcedimiento carpetas) =>
        (_transacciones, _motor, _calendario) = (transacciones, motor, carpetas.Calendario);

    /// <summary>Compares the calendar with the one seen last; when it differs, recomputes every open deadline.</summary>
    /// <returns>Whether it had changed.</returns>
    public async Task<bool> RecalcularAsync(CancellationToken cancelacion = default)
    {
        var huella = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(_calendario, cancelacion)));
        var anterior = _transacciones.Read(tx => tx.Get<IAlmacen>().Ajustes.Leer(Marca));
        if (anterior == huella)
        {
            return false;
        }

        if (anterior is not null)
        {
            foreach (var marcador in _transacciones.Read(EnEspera))
            {
                await _transacciones.RunAsync(tx => _motor.Resume(tx, marcador, TareaHumana.Recalcular), cancelacion);
            }
        }

        await _transacciones.RunAsync(tx => Terminar(tx, huella), cancelacion);
        return anterior is not null;
    }

    private static List<string> EnEspera(ITransaction tx) =>
    [
        .. tx.Workflows.ListBookmarks()
            .Where(b => b.Name == EsperarPlazo.Tipo || (b.Name == TareaHumana.Tipo && b.Tag == RelojesDeTarea.Persona))
            .Select(b => b.Id),
    ];

    /// <summary>Noted last: after a crash in between everything is recomputed once more, which changes nothing.</summary>
    private bool Terminar(ITransaction tx, string huella)
    {
        _motor.RearmTriggers(tx);
        tx.Get<IAlmacen>().Ajustes.Escribir(Marca, huella);
        return true;
    }
}
