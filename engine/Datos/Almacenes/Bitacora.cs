using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Bitacora(Sesion sesion) : IBitacora
{
    public Asiento Asentar(
        DateTimeOffset momento, string actor, string accion, string objeto, string? antes = null, string? despues = null)
    {
        var ultimo = sesion.Uno("select * from bitacora order by numero desc limit 1", Leer);
        var asiento = new Asiento
        {
            Numero = (ultimo?.Numero ?? 0) + 1,
            Momento = DateTimeOffset.FromUnixTimeMilliseconds(momento.ToUnixTimeMilliseconds()),
            Actor = actor,
            Accion = accion,
            Objeto = objeto,
            Antes = antes,
            Despues = despues,
            HashPrevio = ultimo?.Hash ?? "",
        };
        asiento = asiento with { Hash = asiento.CalcularHash() };
        sesion.Ejecutar(
            """
            insert into bitacora (numero, momento, actor, accion, objeto, antes, despues, hash_previo, hash)
            values (@Numero, @Momento, @Actor, @Accion, @Objeto, @Antes, @Despues, @HashPrevio, @Hash)
            """,
            asiento);
        return asiento;
    }

    public IReadOnlyList<Asiento> Lista(string? objeto = null, int limite = 1000) => sesion.Lista(
        $"select * from bitacora {(objeto is null ? "" : "where objeto = @objeto")} order by numero limit @limite",
        Leer,
        new { objeto, limite });

    public Asiento? Buscar(long numero) => sesion.Uno("select * from bitacora where numero = @numero", Leer, new { numero });

    public VerificacionBitacora Verificar()
    {
        var anterior = (Numero: 0L, Hash: "");
        foreach (var asiento in sesion.Recorrer("select * from bitacora order by numero", Leer))
        {
            var encaja = asiento.Numero == anterior.Numero + 1
                && asiento.HashPrevio == anterior.Hash
                && asiento.Hash == asiento.CalcularHash();
            if (!encaja) return new VerificacionBitacora(anterior.Numero, anterior.Hash, asiento.Numero);
            anterior = (asiento.Numero, asiento.Hash);
        }

        return new VerificacionBitacora(anterior.Numero, anterior.Hash, null);
    }

    private static Asiento Leer(Fila fila) => new()
    {
        Numero = fila.Largo("numero"),
        Momento = fila.Momento("momento"),
        Actor = fila.Texto("actor"),
        Accion = fila.Texto("accion"),
        Objeto = fila.Texto("objeto"),
        Antes = fila.TextoONulo("antes"),
        Despues = fila.TextoONulo("despues"),
        HashPrevio = fila.Texto("hash_previo"),
        Hash = fila.Texto("hash"),
    };
}
