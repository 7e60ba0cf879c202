using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Formatos.Diagnosticos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.3: the dependency fills in the SEJ-PEP-22 that came with the letter: every indicator stays.</summary>
internal sealed class ElaboracionDeDiagnostico(Jornada jornada, CalendarioLaboral calendario) : IActuacion
{
    private const int DiasDeTrabajo = 8;

    public string Formulario => "diagnostico";

    public DateTimeOffset? Momento(Tarea tarea) =>
        jornada.NoAntes(calendario.HabilDespuesDe(HoraDeMonterrey.Fecha(tarea.Creada), DiasDeTrabajo), tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var libro = vista.Documentos.First(d => d.Nombre.StartsWith("SEJ-PEP-22", StringComparison.Ordinal));
        var indicadores = vista.Campos.Where(c => c.Tipo == TipoDeCampo.Opcion).Select(c => c.Nombre.Split('.', 2)[1]);
        var diagnostico = new Diagnostico(
            SeccionDeDiagnostico.Todas.ToDictionary(s => s.Clave, s => $"{s.Titulo} de {vista.NombreDependencia}: sin cambios de fondo respecto del año anterior (dato ficticio)."),
            [.. indicadores.Select(clave => new SituacionDeIndicador(clave, true, true, PropuestaDeIndicador.SeMantiene))]);
        yield return Respuesta.Con(
            vista, vista.Resultados[0], null,
            new ArchivoRecibido(Respuesta.CampoDeArchivo(vista), libro.Nombre, LibroDeDiagnostico.Llenar(descargar(libro), diagnostico)));
    }
}
