using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Salida(Sesion sesion) : ISalida
{
    public bool Encolar(string clave, TipoSalida tipo, string cargaJson, DateTimeOffset momento) => sesion.Ejecutar(
        """
        insert into salida (clave, tipo, carga, creado, intentos) values (@clave, @tipo, @cargaJson, @momento, 0)
        on conflict (clave) do nothing
        """,
        new { clave, tipo = Codigo.De(tipo), cargaJson, momento }) == 1;

    public IReadOnlyList<MensajeSalida> Pendientes(DateTimeOffset ahora, int limite = 50) => sesion.Lista(
        """
        select * from salida
        where entregado is null and (proximo_intento is null or proximo_intento <= @ahora)
        order by numero limit @limite
        """,
        Leer,
        new { ahora, limite });

    public void Entregado(long numero, DateTimeOffset momento) => sesion.Ejecutar(
        "update salida set entregado = @momento, intentos = intentos + 1, proximo_intento = null where numero = @numero and entregado is null",
        new { numero, momento });

    public void Fallido(long numero, string error, DateTimeOffset proximoIntento) => sesion.Ejecutar(
        """
        update salida set intentos = intentos + 1, ultimo_error = @error, proximo_intento = @proximoIntento
        where numero = @numero and entregado is null
        """,
        new { numero, error, proximoIntento });

    public MensajeSalida? Buscar(string clave) => sesion.Uno("select * from salida where clave = @clave", Leer, new { clave });

    public IReadOnlyList<MensajeSalida> Todos(TipoSalida tipo) => sesion.Lista(
        "select * from salida where tipo = @tipo order by numero", Leer, new { tipo = Codigo.De(tipo) });

    private static MensajeSalida Leer(Fila fila) => new()
    {
        Numero = fila.Largo("numero"),
        Clave = fila.Texto("clave"),
        Tipo = fila.De<TipoSalida>("tipo"),
        CargaJson = fila.Texto("carga"),
        Creado = fila.Momento("creado"),
        Entregado = fila.MomentoONulo("entregado"),
        Intentos = fila.Entero("intentos"),
        UltimoError = fila.TextoONulo("ultimo_error"),
        ProximoIntento = fila.MomentoONulo("proximo_intento"),
    };
}
