using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Correos;
using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Escenario;

/// <summary>The sample municipality on a database file of its own, with the real workflows and a clock that stands.</summary>
public sealed class Municipio : IAsyncDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory("seguimiento-").FullName;
    private ServiceProvider _servicios;

    private Municipio(DateTimeOffset inicio)
    {
        Reloj = new RelojDePrueba(inicio);
        _servicios = Servicios(Raiz.Contenido);
    }

    public RelojDePrueba Reloj { get; }

    public string Publicaciones => Path.Combine(_carpeta, "publicaciones");

    public IServicioDeTareas Tareas => Servicio<IServicioDeTareas>();

    public WorkflowHost Motor => Servicio<WorkflowHost>();

    /// <summary>Opens the municipality at a moment of Monterrey, "2025-03-31 07:00", with the sample's fichas in force unless told otherwise.</summary>
    public static async Task<Municipio> AbrirAsync(string momento, bool conFichas = true)
    {
        var municipio = new Municipio(Momento(momento));
        if (conFichas) await municipio.SembrarFichasAsync();
        var importados = await municipio.Servicio<ImportadorDeFlujos>().ImportarAsync(Raiz.Flujos);
        Assert.All(importados, f => Assert.True(f.Estado == EstadoDeImportacion.Importado, $"{f.Archivo}: {string.Join("; ", f.Problemas)}"));
        return municipio;
    }

    /// <summary>A moment of Monterrey: "2025-03-31 08:00".</summary>
    public static DateTimeOffset Momento(string texto)
    {
        var local = DateTime.ParseExact(texto, "yyyy-MM-dd HH:mm", null);
        return HoraDeMonterrey.Momento(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    /// <summary>Starts again on the same database with one more non-working day (a line of dias_inhabiles.csv).</summary>
    public async Task ReabrirConInhabilAsync(string linea)
    {
        await _servicios.DisposeAsync();
        var contenido = Path.Combine(_carpeta, "content");
        foreach (var archivo in Directory.EnumerateFiles(Raiz.Contenido, "*", SearchOption.AllDirectories))
        {
            var copia = Path.Combine(contenido, Path.GetRelativePath(Raiz.Contenido, archivo));
            Directory.CreateDirectory(Path.GetDirectoryName(copia)!);
            File.Copy(archivo, copia);
        }

        await File.AppendAllTextAsync(Path.Combine(contenido, "calendario", "dias_inhabiles.csv"), linea + "\n");
        _servicios = Servicios(contenido);
    }

    public T Servicio<T>() where T : notnull => _servicios.GetRequiredService<T>();

    /// <summary>Lives until a moment of Monterrey: everything due until then fires at its own moment.</summary>
    public async Task AvanzarAsync(string momento)
    {
        var hasta = Momento(momento);
        while (Motor.NextDue() is { } proximo && proximo <= hasta)
        {
            Reloj.Ahora = proximo > Reloj.Ahora ? proximo : Reloj.Ahora;
            await Motor.RunDueAsync(Reloj.Ahora);
        }

        Reloj.Ahora = hasta;
        SinIncidentes();
    }

    public T Leer<T>(Func<IAlmacen, T> leer) => Servicio<ITransactor>().Read(tx => leer(tx.Get<IAlmacen>()));

    /// <summary>The holder of a demo account.</summary>
    public Persona Persona(string usuario) =>
        Servicio<Personas>().De(Servicio<Organigrama>().CuentasDemo.Single(c => c.Usuario == usuario));

    /// <summary>The person's only open task of a step whose title begins so.</summary>
    public TareaEnLista Tarea(string usuario, string paso, string titulo = "") =>
        Assert.Single(Tareas.MisTareas(Persona(usuario)), t => t.Paso == paso && t.Titulo.StartsWith(titulo, StringComparison.Ordinal));

    /// <summary>Whether the person has an open task of a step whose title begins so.</summary>
    public bool TieneTarea(string usuario, string paso, string titulo = "") =>
        Tareas.MisTareas(Persona(usuario)).Any(t => t.Paso == paso && t.Titulo.StartsWith(titulo, StringComparison.Ordinal));

    public Task<RespuestaDeTarea> IntentarAsync(string usuario, TareaEnLista tarea, string resultado, params (string Campo, object Valor)[] valores)
    {
        var campos = valores.Where(v => v.Valor is string).ToDictionary(v => v.Campo, v => (string)v.Valor);
        var archivos = valores.Where(v => v.Valor is byte[]).Select(v => new ArchivoRecibido(v.Campo, v.Campo + ".xlsx", (byte[])v.Valor)).ToList();
        return Tareas.CompletarAsync(Persona(usuario), new CompletarTarea(tarea.Id, resultado, campos, archivos));
    }

    /// <summary>Completes the person's only open task of a step.</summary>
    public async Task<Acuse> HacerAsync(string usuario, string paso, string titulo, string resultado, params (string Campo, object Valor)[] valores)
    {
        var respuesta = await IntentarAsync(usuario, Tarea(usuario, paso, titulo), resultado, valores);
        Assert.True(respuesta.Aceptada, string.Join("; ", respuesta.Problemas));
        SinIncidentes();
        return respuesta.Acuse!;
    }

    public IReadOnlyList<Registro> Registros(string paso, string? dependencia = null) =>
        Leer(a => a.Registros.Buscar(paso, dependencia: dependencia));

    /// <summary>Mails in the outbox that were made from a template.</summary>
    public IReadOnlyList<Correo> Correos(string plantilla) => Leer(a => a.Salida.Todos(TipoSalida.Correo))
        .Where(m => m.Clave.StartsWith($"correo/{plantilla}/", StringComparison.Ordinal))
        .Select(m => Correo.Leer(m.CargaJson))
        .ToList();

    /// <summary>Delivers the publications that wait in the outbox.</summary>
    public async Task PublicarAsync()
    {
        foreach (var mensaje in Leer(a => a.Salida.Todos(TipoSalida.Publicacion)).Where(m => m.Entregado is null))
        {
            await Servicio<EntregaDePublicaciones>().EntregarAsync(mensaje);
            await Servicio<ITransactor>().RunAsync(tx =>
            {
                tx.Get<IAlmacen>().Salida.Entregado(mensaje.Numero, Reloj.Ahora);
                return true;
            });
        }
    }

    private Task<bool> SembrarFichasAsync() => Servicio<ITransactor>().RunAsync(tx =>
    {
        foreach (var ficha in FichasCsv.Leer(Path.Combine(Raiz.Contenido, "ejemplo", "fichas.csv")).Valor) tx.Get<IAlmacen>().Fichas.Guardar(ficha);
        return true;
    });

    /// <summary>No instance has an open incident.</summary>
    public void SinIncidentes()
    {
        var conIncidentes = Servicio<ITransactor>().Read(tx => tx.Workflows.ListInstances(new InstanceFilter { HasIncidents = true })
            .SelectMany(i => Motor.Incidents(tx, i.Id).Select(incidente => $"{i.DefinitionId} {i.CorrelationId}: {incidente}")).ToList());
        Assert.True(conIncidentes.Count == 0, string.Join("\n", conIncidentes));
    }

    private ServiceProvider Servicios(string contenido) => new ServiceCollection()
        .AddSingleton<TimeProvider>(Reloj)
        .AddDatos(Path.Combine(_carpeta, "prueba.db"))
        .AddProcedimiento(contenido, Publicaciones)
        .BuildServiceProvider();

    public async ValueTask DisposeAsync()
    {
        await _servicios.DisposeAsync();
        Directory.Delete(_carpeta, recursive: true);
    }
}
