using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>Which of the sample's change requests have been made. Folios are given by the inbox, so they are known by indicator, field and date.</summary>
internal sealed class CambiosDelEjemplo(EjemploMunicipal ejemplo, ITransactor almacen)
{
    /// <summary>Requests that nobody has sent yet, by date.</summary>
    public IReadOnlyList<SolicitudDeCambio> PorEnviar()
    {
        var recibidos = almacen.Read(tx => tx.Get<IAlmacen>().Cambios.Todos());
        return [.. ejemplo.Cambios.Where(fila => !recibidos.Any(cambio => EsDe(cambio, fila)))];
    }

    /// <summary>The sample's request that was received under a folio; null when the sample does not have it.</summary>
    public SolicitudDeCambio? Recibido(string folio) =>
        almacen.Read(tx => tx.Get<IAlmacen>().Cambios.Buscar(folio)) is { } cambio ? ejemplo.Cambios.FirstOrDefault(fila => EsDe(cambio, fila)) : null;

    /// <summary>What a request is opened with: its indicator, or the rejected one that it completes.</summary>
    public string Referencia(SolicitudDeCambio fila)
    {
        var previa = ejemplo.Cambios.FirstOrDefault(otra => otra.Folio != fila.Folio && fila.Motivo?.Contains(otra.Folio, StringComparison.Ordinal) == true);
        return previa is null
            ? fila.ClaveIndicador
            : almacen.Read(tx => tx.Get<IAlmacen>().Cambios.DeIndicador(fila.ClaveIndicador)).First(cambio => EsDe(cambio, previa)).Folio;
    }

    private static bool EsDe(CambioSolicitado cambio, SolicitudDeCambio fila) =>
        cambio.Solicitud.ClaveIndicador == fila.ClaveIndicador && cambio.Solicitud.Campo == fila.Campo && cambio.Solicitud.FechaOficio == fila.FechaOficio;
}
