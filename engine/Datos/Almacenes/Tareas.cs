using Dapper;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Tareas(Sesion sesion) : ITareas
{
    private const string PorVencimiento = "order by vence nulls last, numero";

    public void Crear(Tarea tarea) => sesion.Ejecutar(
        """
        insert into tarea (id, instancia_id, bookmark_id, actividad_id, paso, titulo, instrucciones, rol, dependencia, periodo, formulario, resultados, vence, creada, referencia, estado, resultado, terminada, por, datos)
        values (@Id, @InstanciaId, @BookmarkId, @ActividadId, @Paso, @Titulo, @Instrucciones, @Rol, @Dependencia, @Periodo, @FormularioJson, @Ofrecidos, @Vence, @Creada, @Referencia, @Estado, @Resultado, @Terminada, @Por, @DatosJson)
        """,
        new
        {
            tarea.Id,
            tarea.InstanciaId,
            tarea.BookmarkId,
            tarea.ActividadId,
            tarea.Paso,
            tarea.Titulo,
            tarea.Instrucciones,
            tarea.Rol,
            tarea.Dependencia,
            tarea.Periodo,
            tarea.FormularioJson,
            Ofrecidos = DocumentoJson.Escribir(tarea.Resultados),
            tarea.Vence,
            tarea.Creada,
            tarea.Referencia,
            Estado = Codigo.De(tarea.Estado),
            tarea.Resultado,
            tarea.Terminada,
            tarea.Por,
            tarea.DatosJson,
        });

    public Tarea? Buscar(string id) => sesion.Uno("select * from tarea where id = @id", Leer, new { id });

    public Tarea? PorBookmark(string bookmarkId) => sesion.Uno(
        "select * from tarea where bookmark_id = @bookmarkId and estado = 'ABIERTA'", Leer, new { bookmarkId });

    public IReadOnlyList<Tarea> DeInstancia(string instanciaId) => sesion.Lista(
        "select * from tarea where instancia_id = @instanciaId order by numero", Leer, new { instanciaId });

    public IReadOnlyList<Tarea> Abiertas(IReadOnlyCollection<Asignacion> roles)
    {
        var (condicion, valores) = Alguno(roles);
        return sesion.Lista($"select * from tarea where estado = 'ABIERTA' and {condicion} {PorVencimiento}", Leer, valores);
    }

    public IReadOnlyList<Tarea> TodasLasAbiertas() =>
        sesion.Lista($"select * from tarea where estado = 'ABIERTA' {PorVencimiento}", Leer);

    public IReadOnlyList<Tarea> Historial(IReadOnlyCollection<Asignacion> roles, int limite = 100)
    {
        var (condicion, valores) = Alguno(roles);
        valores.Add("limite", limite);
        return sesion.Lista(
            $"select * from tarea where estado <> 'ABIERTA' and {condicion} order by terminada desc, numero desc limit @limite", Leer, valores);
    }

    public bool Terminar(
        string id, EstadoTarea estado, DateTimeOffset momento, string? resultado = null, string? por = null, string? datosJson = null)
    {
        if (estado == EstadoTarea.Abierta) throw new ArgumentException("Una tarea no termina abierta.", nameof(estado));
        return sesion.Ejecutar(
            """
            update tarea set estado = @estado, terminada = @momento, resultado = @resultado, por = @por, datos = @datosJson
            where id = @id and estado = 'ABIERTA'
            """,
            new { id, estado = Codigo.De(estado), momento, resultado, por, datosJson }) == 1;
    }

    public bool Reprogramar(string id, DateTimeOffset? vence) =>
        sesion.Ejecutar("update tarea set vence = @vence where id = @id and estado = 'ABIERTA'", new { id, vence }) == 1;

    private static (string Condicion, DynamicParameters Valores) Alguno(IReadOnlyCollection<Asignacion> roles)
    {
        var valores = new DynamicParameters();
        var casos = new List<string> { "1 = 0" };
        foreach (var (rol, dependencia) in roles)
        {
            var i = casos.Count;
            valores.Add($"rol{i}", $"%,{rol},%");
            if (dependencia is not null) valores.Add($"dependencia{i}", dependencia);
            // A task may be open to several roles: "JEF,ANA".
            var tieneRol = $"(',' || rol || ',') like @rol{i}";
            casos.Add(dependencia is null ? tieneRol : $"{tieneRol} and dependencia = @dependencia{i}");
        }

        return ($"({string.Join(" or ", casos)})", valores);
    }

    private static Tarea Leer(Fila fila) => new()
    {
        Id = fila.Texto("id"),
        InstanciaId = fila.Texto("instancia_id"),
        BookmarkId = fila.Texto("bookmark_id"),
        ActividadId = fila.Texto("actividad_id"),
        Paso = fila.Texto("paso"),
        Titulo = fila.Texto("titulo"),
        Instrucciones = fila.Texto("instrucciones"),
        Rol = fila.Texto("rol"),
        Dependencia = fila.TextoONulo("dependencia"),
        Periodo = fila.Texto("periodo"),
        FormularioJson = fila.Texto("formulario"),
        Resultados = fila.Json<string[]>("resultados"),
        Vence = fila.MomentoONulo("vence"),
        Creada = fila.Momento("creada"),
        Referencia = fila.TextoONulo("referencia"),
        Estado = fila.De<EstadoTarea>("estado"),
        Resultado = fila.TextoONulo("resultado"),
        Terminada = fila.MomentoONulo("terminada"),
        Por = fila.TextoONulo("por"),
        DatosJson = fila.TextoONulo("datos"),
    };
}
