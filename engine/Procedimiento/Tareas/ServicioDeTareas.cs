using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <inheritdoc/>
internal sealed class ServicioDeTareas(
    ITransactor transacciones, WorkflowHost motor, TimeProvider reloj, ServiciosDelProcedimiento servicios, CatalogoDeFormularios formularios)
    : IServicioDeTareas
{
    private const int Reintentos = 5;

    public IReadOnlyList<TareaEnLista> MisTareas(Persona persona) => transacciones.Read(tx =>
        EnLista(tx.Get<IAlmacen>().Tareas.Abiertas(persona.Asignaciones)
            .OrderBy(t => t.Vence ?? DateTimeOffset.MaxValue).ThenBy(t => t.Id, StringComparer.Ordinal)));

    public IReadOnlyList<TareaEnLista> Historial(Persona persona, int limite = 100) => transacciones.Read(tx =>
        EnLista(tx.Get<IAlmacen>().Tareas.Historial(persona.Asignaciones, limite)));

    public VistaDeTarea? Ver(Persona persona, string tareaId) => transacciones.Read(tx =>
    {
        var almacen = tx.Get<IAlmacen>();
        return almacen.Tareas.Buscar(tareaId) is { } tarea && persona.RolPara(tarea) is not null
            ? Vista(Caso(almacen, tarea, persona))
            : null;
    });

    public async Task<RespuestaDeTarea> CompletarAsync(Persona persona, CompletarTarea comando, CancellationToken cancelacion = default)
    {
        ArgumentNullException.ThrowIfNull(persona);
        ArgumentNullException.ThrowIfNull(comando);
        for (var intento = 1; ; intento++)
        {
            try
            {
                var respuesta = await transacciones.RunAsync(tx => Completar(tx, persona, comando), cancelacion);
                await motor.DrainAsync();
                return respuesta;
            }
            catch (RevisionConflictException) when (intento < Reintentos)
            {
                // Another burst of the same instance won: the task is read anew.
            }
        }
    }

    public DocumentoParaDescargar? Descargar(Persona persona, string documentoId) => transacciones.Read(tx =>
    {
        var documentos = tx.Get<IAlmacen>().Documentos;
        return documentos.Buscar(documentoId) is { } documento && PuedeLeer(persona, documento)
            ? new DocumentoParaDescargar(documento.Nombre, documento.Mime, documentos.Contenido(documentoId)!)
            : null;
    });

    /// <summary>An Enlace reads the files of the own dependency; the offices of the procedure read all.</summary>
    private static bool PuedeLeer(Persona persona, Documento documento) =>
        persona.Cargos.Any(cargo => cargo.Rol is not ("ENL" or "DEP") || (cargo.Dependencia is not null && documento.Dependencia == cargo.Dependencia));

    private RespuestaDeTarea Completar(ITransaction tx, Persona persona, CompletarTarea comando)
    {
        var almacen = tx.Get<IAlmacen>();
        if (almacen.Tareas.Buscar(comando.TareaId) is not { } tarea || persona.CargoPara(tarea) is not { } cargo)
        {
            return RespuestaDeTarea.Rechazo("TAREA_AJENA", "La tarea no existe o no le corresponde.");
        }

        if (tarea.Estado != EstadoTarea.Abierta)
        {
            return RespuestaDeTarea.Rechazo("TAREA_TERMINADA", "La tarea ya se terminó; consulte su historial.");
        }

        var caso = Caso(almacen, tarea, persona);
        if (!Elegibles(caso).Contains(comando.Resultado))
        {
            return RespuestaDeTarea.Rechazo("RESULTADO_INVALIDO", $"Elija uno de los resultados: {string.Join(", ", Elegibles(caso))}.");
        }

        var formulario = formularios.De(caso);
        var problemas = RevisionDeCampos.Revisar(formulario.Campos(caso), comando).ToList();
        if (problemas.Count > 0)
        {
            return new RespuestaDeTarea(null, problemas);
        }

        var recepcion = formulario.Recibir(caso, comando);
        return recepcion.Aceptada ? Aceptar(tx, caso, cargo, comando.Resultado, recepcion) : new RespuestaDeTarea(null, recepcion.Problemas);
    }

    private RespuestaDeTarea Aceptar(ITransaction tx, CasoDeTarea caso, Cargo cargo, string resultado, Recepcion recepcion)
    {
        var (almacen, tarea) = (caso.Almacen, caso.Tarea);
        var suplencia = cargo.EnSuplenciaDe is { } suplido ? $"En suplencia de {suplido}." : null;
        var nota = string.Join(' ', new[] { recepcion.Nota, suplencia }.OfType<string>());
        var acuse = new Acuse(
            $"ACU-{caso.Hoy.Year}-{almacen.Ajustes.Siguiente($"acuses/{caso.Hoy.Year}"):000000}",
            caso.Ahora,
            $"{tarea.Paso} {tarea.Titulo}: {resultado}.{(nota.Length == 0 ? "" : " " + nota)}",
            cargo.EnSuplenciaDe is null ? caso.Persona.Puesto : $"{caso.Persona.Puesto}, en suplencia de {cargo.EnSuplenciaDe}",
            [.. recepcion.Documentos.Select(DocumentoDeTarea.De)],
            [.. recepcion.Problemas.Select(p => p.ToString())]);
        almacen.Tareas.Terminar(
            tarea.Id, EstadoTarea.Completada, caso.Ahora, resultado, caso.Quien, AcuseGuardado.Escribir(recepcion.Datos, acuse));
        motor.Resume(tx, tarea.BookmarkId, new OrderedDictionary<string, object?>
        {
            [Completado.Resultado] = resultado,
            [Completado.Datos] = recepcion.Datos,
            [Completado.Usuario] = caso.Quien,
            [Completado.Rol] = cargo.Rol,
            [Completado.Nota] = nota.Length == 0 ? null : nota,
        });
        return new RespuestaDeTarea(acuse, recepcion.Problemas);
    }

    private VistaDeTarea Vista(CasoDeTarea caso)
    {
        var tarea = caso.Tarea;
        var formulario = formularios.De(caso);
        var abierta = tarea.Estado == EstadoTarea.Abierta;
        return new VistaDeTarea(
            EnLista([tarea])[0],
            [.. tarea.Rol.Split(',', StringSplitOptions.TrimEntries).Select(servicios.Organigrama.NombreDeRol)],
            tarea.Dependencia is { } dependencia ? servicios.Organigrama.NombreDeDependencia(dependencia) : null,
            InstruccionesEnHtml.De(tarea.Instrucciones),
            caso.Formulario.Nombre,
            abierta ? formulario.Campos(caso) : [],
            abierta ? Elegibles(caso) : [],
            [.. formulario.Documentos(caso).Select(DocumentoDeTarea.De)],
            formulario.Tablas(caso),
            [
                .. caso.Almacen.Registros.DeInstancia(tarea.InstanciaId)
                    .Select(r => new SucesoDeTarea(r.Momento, r.Paso, r.Actor, r.Rol, r.Texto)),
            ],
            abierta,
            AcuseGuardado.Leer(tarea, caso.Almacen.Documentos))
        {
            Procedimiento = caso.Formulario.Procedimiento,
        };
    }

    private CasoDeTarea Caso(IAlmacen almacen, Tarea tarea, Persona persona) =>
        new(tarea, FormularioDeTarea.Leer(tarea.FormularioJson), almacen, reloj.GetUtcNow(), servicios, persona);

    private static List<string> Elegibles(CasoDeTarea caso) =>
        [.. caso.Tarea.Resultados.Where(r => r != caso.Formulario.ResultadoReservado)];

    private List<TareaEnLista> EnLista(IEnumerable<Tarea> tareas)
    {
        var ahora = reloj.GetUtcNow();
        return
        [
            .. tareas.Select(t => new TareaEnLista(
                t.Id, t.Paso, t.Titulo, t.Periodo, t.Dependencia, t.Vence,
                t.Estado == EstadoTarea.Abierta && t.Vence < ahora, t.Creada, t.Resultado, t.Terminada)),
        ];
    }
}
