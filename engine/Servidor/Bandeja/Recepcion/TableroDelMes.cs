using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Bandeja.Recepcion;

/// <summary>The board of step 7.10 as the page shows it.</summary>
internal sealed record TableroDelMes(Mes Mes, IReadOnlyList<RenglonDelTablero> Renglones, IReadOnlyList<RenglonDelEjercicio> Ejercicio)
{
    /// <summary>How many deliveries stand at each state, the most frequent first.</summary>
    public IReadOnlyList<(string Estado, int Cuantos)> Cuentas =>
        [.. Renglones.CountBy(renglon => renglon.Estado).OrderByDescending(par => par.Value).Select(par => (par.Key, par.Value))];
}

/// <summary>A dependency's delivery of the month, with what it asked for and was answered.</summary>
internal sealed record RenglonDelTablero(RenglonDeTablero Envio, string Estado, string? Prorroga);

/// <summary>A dependency's deliveries of the year, by month; null where none was asked for yet.</summary>
internal sealed record RenglonDelEjercicio(string Dependencia, IReadOnlyList<string?> Meses);

/// <summary>Puts the page's board together.</summary>
internal sealed class Tableros(ITransactor transactor, TableroDeRecepcion recepcion, TimeProvider reloj)
{
    /// <summary>The latest month with deliveries; last month while there are none.</summary>
    public Mes MesEnCurso() =>
        recepcion.Meses() is [var ultimo, ..] ? ultimo : Mes.De(HoraDeMonterrey.Fecha(reloj.GetUtcNow())).Anterior;

    public TableroDelMes De(Mes mes)
    {
        var hoy = HoraDeMonterrey.Fecha(reloj.GetUtcNow());
        var (prorrogas, delEjercicio) = transactor.Read(tx =>
        {
            var almacen = tx.Get<IAlmacen>();
            return (almacen.Prorrogas.DelMes(mes).ToLookup(p => p.Dependencia), almacen.Envios.Entre(new Mes(mes.Anio, 1), new Mes(mes.Anio, 12)));
        });
        var estados = delEjercicio.ToDictionary(envio => (envio.Mes, envio.Dependencia), envio => EstadosDeEnvio.EnPalabras(envio, hoy));
        var renglones = recepcion.Ver(mes)
            .Select(envio => new RenglonDelTablero(envio, estados[(mes, envio.Dependencia)], EstadosDeEnvio.EnPalabras(prorrogas[envio.Dependencia])));
        var meses = Enumerable.Range(1, 12).Select(numero => new Mes(mes.Anio, numero)).ToList();
        var ejercicio = delEjercicio.Select(envio => envio.Dependencia).Distinct().Order(StringComparer.Ordinal)
            .Select(clave => new RenglonDelEjercicio(clave, [.. meses.Select(m => estados.GetValueOrDefault((m, clave)))]));
        return new TableroDelMes(mes, [.. renglones], [.. ejercicio]);
    }
}
