using System.Globalization;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Gives a task to whoever holds a role, and waits for one of its outcomes. Each outcome is a port.</summary>
internal sealed class TareaHumana(ServiciosDelProcedimiento servicios) : Activity
{
    public const string Tipo = "Seguimiento.TareaHumana";

    /// <summary>Property that keeps when the task was given: terms in business days count from there.</summary>
    public const string Desde = "desde";

    /// <summary>Payload that resumes a task only to look at its deadlines anew.</summary>
    public const string Recalcular = "recalcular";

    public override ActivityDescriptor Descriptor { get; } = Describir(new Opciones(servicios));

    private static ActivityDescriptor Describir(Opciones opciones) => new()
    {
        TypeName = Tipo,
        Category = ActividadDePaso.Categoria,
        DisplayName = "Tarea humana",
        Description = "Da una tarea a quien tiene un papel y espera a que la termine con uno de sus resultados; cada resultado es una salida.",
        Inputs =
        [
            Entradas.Paso,
            Entradas.Texto("Titulo", "Título", "Qué hay que hacer, en una línea."),
            Entradas.Texto("Instrucciones", "Instrucciones", "Cómo hacerlo (Markdown).", "multiline"),
            Entradas.Texto("Texto", "Lo que dice el procedimiento", "El párrafo del punto que la tarea cumple, tal como está en el procedimiento.", "multiline"),
            Entradas.Opcion("Rol", "Papel", "Quién la atiende. Para una combinación de papeles que no está en la lista, una expresión con sus claves separadas por coma.", opciones.Roles),
            Entradas.Dependencia,
            Entradas.Periodo,
            Entradas.Opcion("Formulario", "Formulario", "Qué se llena o se revisa: los campos de aquí abajo, o un formulario incluido.", Opciones.Formularios),
            new InputDescriptor("Campos", "String")
            {
                DisplayName = "Campos",
                Description = "Lista JSON de campos: nombre, etiqueta, tipo (Texto, Parrafo, Numero, Fecha, Opcion, Archivo, Casilla), requerido, requeridoCon, ayuda, opciones.",
                Language = "json",
            },
            Entradas.Opcion("Vence", "Vence", "Hasta cuándo; otra fecha, con una expresión.", opciones.PlazosONinguno),
            Entradas.Texto("Recordatorios", "Recordatorios", "Días hábiles antes del vencimiento en que se recuerda por correo, por ejemplo 2,1,0."),
            Entradas.Opcion("Escalamiento", "Escalamiento", "A quién se avisa si vence sin atenderse.", opciones.RolesONinguno),
            Entradas.Opcion("Cierre", "Cierre", "Plazo en que se cierra sola, si se cierra.", opciones.PlazosONinguno),
            Entradas.Texto("AlCierre", "Resultado al cerrarse sola", "Resultado que toma cuando se cierra sola."),
            Entradas.Texto("Referencia", "Referencia", "De qué trata: una publicación, un folio."),
            new InputDescriptor("Resultados", "String[]")
            {
                DisplayName = "Resultados", Description = "Resultados entre los que se elige.", UiHint = "dynamic-outcomes", DefaultSyntax = "Object",
            },
        ],
        Outputs =
        [
            new OutputDescriptor("Resultado", "String", "Resultado elegido."),
            new OutputDescriptor("Datos", "Object", "Lo capturado, por nombre de campo."),
        ],
    };

    public override void Execute(ActivityContext context)
    {
        context.SetProperty(Desde, context.Now.ToString("O", CultureInfo.InvariantCulture));
        var tarea = new TareaEnCurso(context, servicios);
        if (tarea.Cierre is { } cierre && cierre.Momento <= context.Now)
        {
            tarea.Registrar("sistema", "SISTEMA", $"«{tarea.Titulo}»: el plazo ya había pasado; resultado «{tarea.AlCierre}».");
            Terminar(context, tarea.AlCierre, new Dictionary<string, object?>());
            return;
        }

        var marcador = context.CreateBookmark(stimulus: context.Id, tag: RelojesDeTarea.Persona, autoBurn: false);
        tarea.Almacen.Tareas.Crear(new Tarea
        {
            Id = context.Id,
            InstanciaId = context.InstanceId,
            BookmarkId = marcador.Id,
            ActividadId = context.Activity.Id,
            Paso = tarea.Paso,
            Titulo = tarea.Titulo,
            Instrucciones = tarea.Entrada("Instrucciones") ?? "",
            Rol = tarea.Rol,
            Dependencia = tarea.Dependencia,
            Periodo = tarea.Periodo,
            FormularioJson = new FormularioDeTarea(tarea.Formulario, tarea.Entrada("Vence"), tarea.ResultadoReservado)
            {
                Procedimiento = tarea.Entrada("Texto"),
            }.Escribir(),
            Resultados = tarea.Resultados,
            Vence = tarea.Vence?.Momento,
            Creada = context.Now,
            Referencia = tarea.Entrada("Referencia"),
        });
        new RelojesDeTarea(tarea).Poner();
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        var tarea = new TareaEnCurso(context, servicios);
        if (payload is Recalcular)
        {
            new RelojesDeTarea(tarea).Recorrer();
        }
        else if (bookmark.Tag == RelojesDeTarea.Persona)
        {
            Completar(context, tarea, payload as IDictionary<string, object?>);
        }
        else if (new RelojesDeTarea(tarea).Sonar(bookmark))
        {
            tarea.Almacen.Tareas.Terminar(context.Id, EstadoTarea.Cerrada, context.Now, tarea.AlCierre);
            tarea.Registrar("sistema", "SISTEMA", $"«{tarea.Titulo}» se cerró al vencer el plazo: {tarea.AlCierre}.");
            Terminar(context, tarea.AlCierre, new Dictionary<string, object?>());
        }
    }

    protected override IEnumerable<string> Check(ActivityNode node, JavaScriptEngine scripts) => new RevisionDeTarea(node, servicios).Problemas();

    protected override void Canceled(ActivityContext context) =>
        context.Get<IAlmacen>().Tareas.Terminar(context.Id, EstadoTarea.Cancelada, context.Now);

    /// <summary>Without a payload (a resumption from outside the inbox) the first outcome counts, as done by the system.</summary>
    private static void Completar(ActivityContext context, TareaEnCurso tarea, IDictionary<string, object?>? hecho)
    {
        var resultado = Texto(hecho, Completado.Resultado) ?? tarea.Resultados[0];
        var datos = hecho is not null && hecho.TryGetValue(Completado.Datos, out var d) ? d : new Dictionary<string, object?>();
        if (hecho is null)
        {
            tarea.Almacen.Tareas.Terminar(context.Id, EstadoTarea.Completada, context.Now, resultado, "sistema");
        }

        tarea.Registrar(
            Texto(hecho, Completado.Usuario) ?? "sistema",
            Texto(hecho, Completado.Rol) ?? "SISTEMA",
            $"«{tarea.Titulo}»: {resultado}.{(Texto(hecho, Completado.Nota) is { } nota ? " " + nota : "")}",
            datos);
        Terminar(context, resultado, datos);
    }

    private static void Terminar(ActivityContext context, string resultado, object? datos)
    {
        context.Output("Resultado", resultado);
        context.Output("Datos", datos);
        context.Complete(resultado);
    }

    private static string? Texto(IDictionary<string, object?>? hecho, string nombre) =>
        hecho is not null && hecho.TryGetValue(nombre, out var valor) ? valor as string : null;
}
