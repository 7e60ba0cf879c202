using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class TareasTests
{
    private static readonly Asignacion AnalistaDeTodas = new("ANA", null);
    private static readonly Asignacion EnlaceDeSpc = new("ENL", "SPC");

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_tarea_vuelve_como_se_creo(string motor)
    {
        using var b = new BasePrueba(motor);
        var tarea = Tarea("t1") with
        {
            Instrucciones = "Revise **todo**.",
            Periodo = "2025-T3",
            Dependencia = "SPC",
            FormularioJson = """{"tipo":"captura"}""",
            Referencia = "d1",
            Vence = BasePrueba.Momento(600),
        };
        await b.Escribir(a => a.Tareas.Crear(tarea));
        var leida = b.Leer(a => a.Tareas.Buscar("t1"))!;
        Assert.Equal(tarea.Resultados, leida.Resultados);
        Assert.Equal(tarea, leida with { Resultados = tarea.Resultados });
        Assert.Equal("t1", b.Leer(a => a.Tareas.PorBookmark("m-t1"))!.Id);
        Assert.Equal(["t1"], b.Leer(a => a.Tareas.DeInstancia("i1")).Select(t => t.Id));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Cada_quien_ve_las_de_su_rol_y_dependencia_primero_la_que_vence_antes(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Tareas.Crear(Tarea("sin-plazo"));
            a.Tareas.Crear(Tarea("despues") with { Vence = BasePrueba.Momento(20), Dependencia = "DIF" });
            a.Tareas.Crear(Tarea("antes") with { Vence = BasePrueba.Momento(10) });
            a.Tareas.Crear(Tarea("de-spc") with { Rol = "ENL", Dependencia = "SPC" });
            a.Tareas.Crear(Tarea("de-dif") with { Rol = "ENL", Dependencia = "DIF" });
            a.Tareas.Crear(Tarea("hecha"));
            a.Tareas.Terminar("hecha", EstadoTarea.Completada, BasePrueba.Momento());
        });
        Assert.Equal(["antes", "despues", "sin-plazo"], b.Leer(a => a.Tareas.Abiertas([AnalistaDeTodas])).Select(t => t.Id));
        Assert.Equal(["de-spc"], b.Leer(a => a.Tareas.Abiertas([EnlaceDeSpc])).Select(t => t.Id));
        Assert.Equal(4, b.Leer(a => a.Tareas.Abiertas([AnalistaDeTodas, EnlaceDeSpc])).Count);
        Assert.Empty(b.Leer(a => a.Tareas.Abiertas([])));
        Assert.Equal(5, b.Leer(a => a.Tareas.TodasLasAbiertas()).Count);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Solo_la_primera_respuesta_termina_una_tarea(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Tareas.Crear(Tarea("t1")));
        Assert.True(await b.Escribir(a => a.Tareas.Terminar("t1", EstadoTarea.Completada, BasePrueba.Momento(5), "Aprobar", "ana", "{\"x\":1}")));
        Assert.False(await b.Escribir(a => a.Tareas.Terminar("t1", EstadoTarea.Completada, BasePrueba.Momento(6), "Devolver", "jef")));
        Assert.False(await b.Escribir(a => a.Tareas.Reprogramar("t1", null)));

        var terminada = b.Leer(a => a.Tareas.Buscar("t1"))!;
        Assert.Equal(
            (EstadoTarea.Completada, "Aprobar", "ana", "{\"x\":1}", BasePrueba.Momento(5)),
            (terminada.Estado, terminada.Resultado, terminada.Por, terminada.DatosJson, terminada.Terminada!.Value));
        Assert.Null(b.Leer(a => a.Tareas.PorBookmark("m-t1")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task El_historial_trae_las_ultimas_terminadas_del_rol(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            foreach (var (id, minuto) in new[] { ("t1", 3), ("t2", 1), ("t3", 2) })
            {
                a.Tareas.Crear(Tarea(id));
                a.Tareas.Terminar(id, EstadoTarea.Cerrada, BasePrueba.Momento(minuto));
            }
        });
        Assert.Equal(["t1", "t3"], b.Leer(a => a.Tareas.Historial([AnalistaDeTodas], 2)).Select(t => t.Id));
        Assert.Empty(b.Leer(a => a.Tareas.Historial([EnlaceDeSpc])));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_prorroga_mueve_el_vencimiento_de_la_tarea_abierta(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.Tareas.Crear(Tarea("t1") with { Vence = BasePrueba.Momento() }));
        Assert.True(await b.Escribir(a => a.Tareas.Reprogramar("t1", BasePrueba.Momento(2880))));
        Assert.Equal(BasePrueba.Momento(2880), b.Leer(a => a.Tareas.Buscar("t1"))!.Vence);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_tarea_no_termina_abierta(string motor)
    {
        using var b = new BasePrueba(motor);
        await Assert.ThrowsAsync<ArgumentException>(
            () => b.Escribir(a => a.Tareas.Terminar("t1", EstadoTarea.Abierta, BasePrueba.Momento())));
    }

    private static Tarea Tarea(string id) => new()
    {
        Id = id,
        InstanciaId = "i1",
        BookmarkId = "m-" + id,
        ActividadId = "P7_24_Revisar",
        Paso = "7.24",
        Titulo = "Revisar el informe de avance",
        Rol = "ANA",
        Resultados = ["Aprobar", "Devolver"],
        Creada = BasePrueba.Momento(),
    };
}
