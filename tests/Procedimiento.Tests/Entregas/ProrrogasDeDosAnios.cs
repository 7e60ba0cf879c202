using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Entregas;

/// <summary>
/// Step 7.11 around day 06 of every month of two years, through the inbox: each dependency asks for another kind of extension
/// at another moment. What must come out is computed here anew, day by day, from the words of 7.11.
/// </summary>
public sealed class ProrrogasDeDosAnios
{
    // Dependency, kind, business days before day 06 at which it asks (23:30), and what the Jefatura answers.
    private static readonly (string Enlace, string Tipo, int DiasAntes, string? Decision)[] Casos =
    [
        ("enl-cmu", "Ordinaria", 1, null),
        ("enl-dif", "Ordinaria", 2, null),
        ("enl-sdh", "Ordinaria", 3, null),
        ("enl-sdu", "Discrecional", 2, "Conceder"),
        ("enl-sfa", "Discrecional", 3, "Negar"),
        ("enl-sis", "Discrecional", 1, null),
        ("enl-spc", "Discrecional", 2, null),
    ];

    [Fact]
    public async Task Cada_prorroga_alrededor_del_dia_06_se_concede_se_niega_o_ya_no_puede_pedirse_como_dice_el_7_11()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-01-02 07:00");
        await SembrarOtroAnioAsync(municipio);
        var calendario = municipio.Servicio<ReglasDePlazo>().Calendario;
        for (var mes = new Mes(2025, 1); mes <= new Mes(2026, 12); mes = mes.Siguiente)
        {
            var dia06 = mes.Siguiente.Dia(6);
            foreach (var grupo in Casos.GroupBy(c => HabilAntes(dia06, c.DiasAntes, calendario)).OrderBy(g => g.Key))
            {
                await municipio.AvanzarAsync($"{grupo.Key:yyyy-MM-dd} 23:30");
                foreach (var caso in grupo) await PedirAsync(municipio, mes, caso, dia06);
            }

            await municipio.AvanzarAsync($"{mes.Siguiente.Dia(9):yyyy-MM-dd} 07:00");
            foreach (var caso in Casos) Comprobar(municipio, mes, caso, dia06, calendario);
        }

        Assert.Equal(municipio.Leer(a => Mes.Rango(new Mes(2025, 1), new Mes(2026, 12)).Sum(m => a.Prorrogas.DelMes(m).Count)), municipio.Correos("prorroga-respuesta").Count);
    }

    private static async Task PedirAsync(Municipio municipio, Mes mes, (string Enlace, string Tipo, int DiasAntes, string? Decision) caso, DateOnly dia06)
    {
        if (Tarea(municipio, caso.Enlace, mes) is not { } tarea)
        {
            return;
        }

        var respuesta = await municipio.IntentarAsync(caso.Enlace, tarea, "Solicitar", ("tipo", caso.Tipo), ("motivo", "Falla del sistema."));
        Assert.True(respuesta.Aceptada, string.Join("; ", respuesta.Problemas));
        if (caso.Decision is { } decision && municipio.Tareas.MisTareas(municipio.Persona("jef"))
                .FirstOrDefault(t => t.Titulo.StartsWith("Decidir", StringComparison.Ordinal) && t.Periodo == $"{mes}" && t.Dependencia == Clave(caso.Enlace)) is { } pendiente)
        {
            Assert.True((await municipio.IntentarAsync("jef", pendiente, decision, ("fecha", $"{dia06.AddDays(2):yyyy-MM-dd}"), ("motivo", "Motivo."))).Aceptada);
        }
    }

    private static void Comprobar(Municipio municipio, Mes mes, (string Enlace, string Tipo, int DiasAntes, string? Decision) caso, DateOnly dia06, CalendarioLaboral calendario)
    {
        var limite = calendario.EsHabil(dia06) ? dia06 : HabilAntes(dia06, 1, calendario);
        var deFinDeSemana = dia06.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday or DayOfWeek.Monday;
        // Somebody can still ask while one of the two kinds can be asked for: one business day before, or two.
        var sePuedePedir = caso.DiasAntes >= 2 || deFinDeSemana;
        var concede = caso.Tipo == "Ordinaria" ? deFinDeSemana && caso.DiasAntes >= 1 : caso.Decision == "Conceder";
        var pedida = municipio.Leer(a => a.Prorrogas.DelMes(mes, Clave(caso.Enlace))).SingleOrDefault();
        Assert.True(sePuedePedir == pedida is not null, $"{mes} {caso}");
        if (pedida is null) return;
        Assert.True(pedida.Prorroga.Resolucion == (concede ? ResolucionDeProrroga.Aceptada : ResolucionDeProrroga.Negada), $"{mes} {caso}: {pedida.Respuesta}");
        var entrega = municipio.Tareas.MisTareas(municipio.Persona(caso.Enlace)).Single(t => t.Periodo == $"{mes}" && t.Titulo.StartsWith("Entregar", StringComparison.Ordinal));
        Assert.Equal(HoraDeMonterrey.FinDelDia(concede ? dia06.AddDays(2) : limite), entrega.Vence);
    }

    private static Tareas.TareaEnLista? Tarea(Municipio municipio, string enlace, Mes mes) => municipio.Tareas.MisTareas(municipio.Persona(enlace))
        .SingleOrDefault(t => t.Periodo == $"{mes}" && t.Titulo.StartsWith("Solicitar", StringComparison.Ordinal));

    private static DateOnly HabilAntes(DateOnly fecha, int dias, CalendarioLaboral calendario)
    {
        for (; dias > 0; dias--)
        {
            do fecha = fecha.AddDays(-1);
            while (!calendario.EsHabil(fecha));
        }

        return fecha;
    }

    private static string Clave(string enlace) => enlace[4..].ToUpperInvariant();

    /// <summary>One ficha of each dependency goes on in 2026: without fichas there are no tables to deliver.</summary>
    private static Task SembrarOtroAnioAsync(Municipio municipio) => municipio.Servicio<ITransactor>().RunAsync(tx =>
    {
        foreach (var ficha in FichasCsv.Leer(Path.Combine(Raiz.Contenido, "ejemplo", "fichas.csv")).Valor.Where(f => f.Captura == Desempeno.Indicadores.ModoDeCaptura.Mensual).DistinctBy(f => f.DependenciaClave))
        {
            tx.Get<IAlmacen>().Fichas.Guardar(ficha with { Ejercicio = 2026, Version = 2, VigenteDesde = new DateOnly(2026, 1, 1) });
        }

        return true;
    });
}
