using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Capturas(Sesion sesion) : ICapturas
{
    private const string EnVigor =
        "revision = (select max(u.revision) from captura u where u.mes = c.mes and u.clave = c.clave and u.variable = c.variable)";

    public void Agregar(IReadOnlyCollection<Captura> capturas)
    {
        foreach (var captura in capturas) Agregar(captura);
    }

    public Captura? Vigente(string clave, Mes mes, string variable) => sesion.Uno(
        "select * from captura where mes = @mes and clave = @clave and variable = @variable order by revision desc limit 1",
        Leer,
        new { mes, clave, variable });

    public IReadOnlyList<Captura> Vigentes(Mes desde, Mes hasta) => sesion.Lista(
        $"select c.* from captura c where c.mes between @desde and @hasta and {EnVigor} order by mes, clave, variable",
        Leer,
        new { desde, hasta });

    public IReadOnlyList<Captura> Revisiones(Mes desde, Mes hasta) => sesion.Lista(
        "select * from captura where mes between @desde and @hasta order by mes, clave, variable, revision",
        Leer,
        new { desde, hasta });

    public IReadOnlyList<Captura> Historia(string clave, Mes mes, string variable) => sesion.Lista(
        "select * from captura where mes = @mes and clave = @clave and variable = @variable order by revision",
        Leer,
        new { mes, clave, variable });

    private void Agregar(Captura captura) => sesion.Ejecutar(
        """
        insert into captura (mes, clave, variable, revision, valor, fecha_limite, fecha_recepcion, estatus, recepcion, documento_id, por, motivo)
        select @Mes, @ClaveIndicador, @Variable, coalesce(max(revision), 0) + 1, @Valor, @FechaLimite, @FechaRecepcion, @Estatus, @Recepcion, @DocumentoId, @Por, @Motivo
        from captura where mes = @Mes and clave = @ClaveIndicador and variable = @Variable
        """,
        new
        {
            captura.Dato.Mes,
            captura.Dato.ClaveIndicador,
            captura.Dato.Variable,
            captura.Dato.Valor,
            captura.Dato.FechaLimite,
            captura.Dato.FechaRecepcion,
            Estatus = Codigo.De(captura.Dato.Estatus),
            captura.Recepcion,
            captura.DocumentoId,
            captura.Por,
            captura.Motivo,
        });

    private static Captura Leer(Fila fila) => new()
    {
        Dato = new ValorCapturado(
            fila.Texto("clave"),
            fila.Mes("mes"),
            fila.Texto("variable"),
            fila.DecimalONulo("valor"),
            fila.Fecha("fecha_limite"),
            fila.FechaONula("fecha_recepcion"),
            fila.De<EstatusDeEnvio>("estatus")),
        Revision = fila.Entero("revision"),
        Recepcion = fila.Momento("recepcion"),
        DocumentoId = fila.TextoONulo("documento_id"),
        Por = fila.Texto("por"),
        Motivo = fila.TextoONulo("motivo"),
    };
}
