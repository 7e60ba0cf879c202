using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Presupuestos;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Escenario;

/// <summary>Lives months and quarters as the sample's staff does, through the inbox's own door.</summary>
public static class VidaDeLaMuestra
{
    /// <summary>
    /// Lives these months: every dependency asks for extensions, delivers and completes on the days of the sample, as far
    /// as they come before the last cut, and the office closes each month on day 09.
    /// </summary>
    public static async Task EntregarComoLaMuestraAsync(this Municipio municipio, params string[] meses)
    {
        var ultimoDia = Mes.Parse(meses[^1]).Siguiente.Dia(8);
        var sucesos = EnviosCsv.Leer(Path.Combine(Raiz.Contenido, "ejemplo", "envios.csv")).Valor
            .Where(e => meses.Contains(e.Mes.ToString()))
            .SelectMany(e => Sucesos(municipio, e.DependenciaClave, e.Mes.ToString(), e.Prorrogas))
            .Where(s => s.Dia <= ultimoDia)
            .Concat(meses.Select(mes => (Dia: Mes.Parse(mes).Siguiente.Dia(9), Hacer: (Func<Task>)(() => municipio.CerrarMesAsync(mes)))))
            .OrderBy(s => s.Dia);
        foreach (var (dia, hacer) in sucesos)
        {
            await municipio.AvanzarAsync($"{dia:yyyy-MM-dd} 10:00");
            await hacer();
        }
    }

    private static IEnumerable<(DateOnly Dia, Func<Task> Hacer)> Sucesos(
        Municipio municipio, string dependencia, string mes, IReadOnlyList<Desempeno.Captura.Prorroga> prorrogas)
    {
        foreach (var prorroga in prorrogas)
        {
            yield return (prorroga.FechaSolicitud, () => municipio.HacerAsync(
                Enlace(dependencia), "7.11", "Solicitar", "Solicitar", ("tipo", prorroga.Tipo.ToString()), ("motivo", "Por la muestra.")));
        }

        foreach (var (indice, dia) in TablaLlena.Dias(dependencia, mes).Index())
        {
            yield return (dia, () => indice == 0 ? municipio.EntregarAsync(dependencia, mes) : municipio.CompletarAsync(dependencia, mes));
        }
    }

    /// <summary>Sends what was missing, and the Analista accepts it (7.14).</summary>
    public static async Task CompletarAsync(this Municipio municipio, string dependencia, string mes)
    {
        await municipio.HacerDelMesAsync(Enlace(dependencia), mes, "Corroborar", "Corregir con nueva tabla", ("tabla", TablaLlena.De(municipio, dependencia, mes)));
        await municipio.HacerDeDependenciaAsync("ana", dependencia, "7.14", "Aceptar");
    }

    /// <summary>Delivers a dependency's month with the sample's values.</summary>
    public static Task EntregarAsync(this Municipio municipio, string dependencia, string mes, params (string Celda, decimal? Valor)[] cambios) =>
        municipio.HacerDelMesAsync(Enlace(dependencia), mes, "Entregar", "Entregada", ("tabla", TablaLlena.De(municipio, dependencia, mes, cambios)));

    private static async Task HacerDelMesAsync(
        this Municipio municipio, string usuario, string mes, string titulo, string resultado, params (string Campo, object Valor)[] valores)
    {
        var tarea = municipio.Tareas.MisTareas(municipio.Persona(usuario)).Single(t => t.Periodo == mes && t.Titulo.StartsWith(titulo, StringComparison.Ordinal));
        var respuesta = await municipio.IntentarAsync(usuario, tarea, resultado, valores);
        Assert.True(respuesta.Aceptada, string.Join("; ", respuesta.Problemas));
        municipio.SinIncidentes();
    }

    /// <summary>Completes the person's only open task of a step about a dependency.</summary>
    public static async Task HacerDeDependenciaAsync(
        this Municipio municipio, string usuario, string dependencia, string paso, string resultado, params (string Campo, object Valor)[] valores)
    {
        var tarea = municipio.Tareas.MisTareas(municipio.Persona(usuario)).Single(t => t.Paso == paso && t.Dependencia == dependencia);
        var respuesta = await municipio.IntentarAsync(usuario, tarea, resultado, valores);
        Assert.True(respuesta.Aceptada, string.Join("; ", respuesta.Problemas));
        municipio.SinIncidentes();
    }

    /// <summary>From the cut of a month to its tables (7.10 to 7.19).</summary>
    public static async Task CerrarMesAsync(this Municipio municipio, string mes)
    {
        await municipio.AvanzarAsync($"{Mes.Parse(mes).Siguiente.Dia(9):yyyy-MM-dd} 10:00");
        await municipio.HacerAsync("ana", "7.15", "", "No");
        await municipio.HacerAsync("ana", "7.16", "", "Integrada");
        await municipio.HacerAsync("ti", "7.18", "", "Publicada");
        await municipio.PublicarAsync();
    }

    /// <summary>Planeación Presupuestal sends the sample's budget of a quarter.</summary>
    public static async Task EnviarPresupuestoAsync(this Municipio municipio, Trimestre trimestre)
    {
        var partidas = PresupuestoCsv.Leer(Path.Combine(Raiz.Contenido, "ejemplo", "presupuesto.csv")).Valor.Where(p => p.Trimestre == trimestre).ToList();
        await municipio.HacerAsync("dpp", "7.22", "", "Remitido", ("presupuesto", ArchivoDePresupuesto.Escribir("Municipio de ejemplo", partidas)));
    }

    /// <summary>From the collected quarter to its validated publication (7.22 to 7.34).</summary>
    public static async Task HastaPublicarAsync(this Municipio municipio, Trimestre trimestre)
    {
        await municipio.EnviarPresupuestoAsync(trimestre);
        await municipio.HacerAsync("jef", "7.24", "", "Aprobar");
        await municipio.HacerAsync("ana", "7.29", "", "Cerrar");
        await municipio.PublicarTrimestreAsync();
        await municipio.HacerAsync("ana", "7.33", "", "Coincide");
    }

    /// <summary>Request and publication of the closed quarter (7.31 and 7.32).</summary>
    public static async Task PublicarTrimestreAsync(this Municipio municipio)
    {
        await municipio.HacerAsync("ana", "7.31", "", "Solicitada", ("matriz", "si"), ("formatos", "si"));
        await municipio.HacerAsync("ti", "7.32", "", "Publicada");
        await municipio.PublicarAsync();
    }

    private static string Enlace(string dependencia) => "enl-" + dependencia.ToLowerInvariant();
}
