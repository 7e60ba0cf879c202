using System.Text.Json;
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

    public MensajeSalida? PorNumero(long numero) => sesion.Uno("select * from salida where numero = @numero", Leer, new { numero });

    public IReadOnlyList<MensajeSalida> Recientes(TipoSalida tipo, FiltroDeSalida filtro, int desde, int cuantos) => sesion.Lista(
        $"select * from salida where {Condicion(filtro)} order by numero desc limit @cuantos offset @desde",
        Leer,
        new { tipo = Codigo.De(tipo), texto = Patron(filtro.Texto), desde, cuantos });

    public int Cuantos(TipoSalida tipo, FiltroDeSalida filtro) => (int)sesion.Escalar<long>(
        $"select count(*) from salida where {Condicion(filtro)}", new { tipo = Codigo.De(tipo), texto = Patron(filtro.Texto) });

    public bool Reintentar(long numero) => sesion.Ejecutar(
        "update salida set proximo_intento = null where numero = @numero and entregado is null", new { numero }) == 1;

    private static string Condicion(FiltroDeSalida filtro) => "tipo = @tipo" + (filtro.Estado switch
    {
        EstadoDeMensaje.Entregado => " and entregado is not null",
        EstadoDeMensaje.EnEspera => " and entregado is null and intentos = 0",
        EstadoDeMensaje.ConFallas => " and entregado is null and intentos > 0",
        _ => "",
    }) + (filtro.Texto is null ? "" : " and lower(carga) like @texto escape '!'");

    // The content is JSON, where letters with accents are written as codes.
    private static string? Patron(string? texto) => texto is null ? null : "%" + JsonEncodedText.Encode(texto.ToLowerInvariant()).ToString().ToLowerInvariant()
        .Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal) + "%";

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
