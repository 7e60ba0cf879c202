using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Programas;
using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Formatos.Programas;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// Section IV: the Enlace makes the fichas. In the sample's own year the empty workbooks are filled in with its fichas; in
/// later years they come with those of the year before, and are sent as they are.
/// </summary>
internal sealed class ElaboracionDeFichas(EjemploMunicipal ejemplo, Jornada jornada, CalendarioLaboral calendario) : IActuacion
{
    private const int DiasDeTrabajo = 4;

    public string Formulario => "fichas-tecnicas";

    public DateTimeOffset? Momento(Tarea tarea) =>
        jornada.NoAntes(calendario.HabilDespuesDe(HoraDeMonterrey.Fecha(tarea.Creada), DiasDeTrabajo), tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var ejercicio = int.Parse(tarea.Periodo, CultureInfo.InvariantCulture);
        var fichas = ejemplo.EsPropio(ejercicio) ? ejemplo.Fichas(tarea.Dependencia!) : [];
        yield return Respuesta.Con(
            vista, vista.Resultados[0], null,
            Archivo("mir", "SEJ-PEP-21", libro => MatrizDeIndicadores.Llenar(libro, fichas.Select(EnLaMir))),
            Archivo("poa", "SEJ-PEP-18", libro => ProgramaOperativo.Llenar(libro, fichas.Where(f => f.NivelMir == NivelMir.Actividad).Select(EnElPoa))),
            Archivo("fichas", "SEJ-PEP-23", libro => CargaDeFichas.Llenar(libro, fichas)));

        ArchivoRecibido Archivo(string campo, string formato, Func<byte[], byte[]> llenar)
        {
            var documento = vista.Documentos.First(d => d.Nombre.StartsWith(formato, StringComparison.Ordinal));
            return new ArchivoRecibido(campo, documento.Nombre, llenar(descargar(documento)));
        }
    }

    private static RenglonDeMir EnLaMir(FichaTecnica f) =>
        new(f.ProgramaClave, f.NivelMir, f.ObjetivoInstitucional, f.ClaveIndicador, f.Nombre, f.MedioVerificacion, f.Supuesto);

    private static ActividadDePoa EnElPoa(FichaTecnica f) => new(
        f.ProgramaClave, $"Actividad que mide «{f.Nombre}»", f.MedioVerificacion, f.UnidadMedida, f.MetaAnual, f.ClaveIndicador, f.PuestoResponsable,
        new DateOnly(f.Ejercicio, 1, 1), new DateOnly(f.Ejercicio, 12, 31));
}
