using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Registros(Sesion sesion) : IRegistros
{
    public long Agregar(Registro registro) => sesion.Escalar<long>(
        """
        insert into registro (paso, periodo, dependencia, momento, actor, rol, instancia_id, actividad_id, texto, datos)
        values (@Paso, @Periodo, @Dependencia, @Momento, @Actor, @Rol, @InstanciaId, @ActividadId, @Texto, @DatosJson)
        returning numero
        """,
        registro);

    public IReadOnlyList<Registro> Buscar(string? paso = null, string? periodo = null, string? dependencia = null, int limite = 1000)
    {
        var condiciones = new List<string>();
        if (paso is not null) condiciones.Add("paso = @paso");
        if (periodo is not null) condiciones.Add("periodo = @periodo");
        if (dependencia is not null) condiciones.Add("dependencia = @dependencia");
        var donde = condiciones.Count == 0 ? "" : "where " + string.Join(" and ", condiciones);
        return sesion.Lista(
            $"select * from registro {donde} order by numero limit @limite", Leer, new { paso, periodo, dependencia, limite });
    }

    public IReadOnlyList<Registro> DeInstancia(string instanciaId) => sesion.Lista(
        "select * from registro where instancia_id = @instanciaId order by numero", Leer, new { instanciaId });

    public IReadOnlyDictionary<string, int> CuentaPorPaso(string? periodo = null) => sesion.Lista(
            $"select paso, count(*) as cuenta from registro {(periodo is null ? "" : "where periodo = @periodo")} group by paso",
            fila => (Paso: fila.Texto("paso"), Cuenta: fila.Entero("cuenta")),
            new { periodo })
        .ToDictionary(c => c.Paso, c => c.Cuenta);

    private static Registro Leer(Fila fila) => new()
    {
        Numero = fila.Largo("numero"),
        Paso = fila.Texto("paso"),
        Periodo = fila.Texto("periodo"),
        Dependencia = fila.TextoONulo("dependencia"),
        Momento = fila.Momento("momento"),
        Actor = fila.Texto("actor"),
        Rol = fila.Texto("rol"),
        InstanciaId = fila.Texto("instancia_id"),
        ActividadId = fila.Texto("actividad_id"),
        Texto = fila.Texto("texto"),
        DatosJson = fila.TextoONulo("datos"),
    };
}
