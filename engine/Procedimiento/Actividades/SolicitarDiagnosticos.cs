using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Diagnosticos;
using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Formatos.Programas;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.1: asks each dependency by letter for its diagnóstico, and hands over the formats to go on from.</summary>
internal sealed class SolicitarDiagnosticos(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Solicitar los diagnósticos",
    "Emite un oficio a cada dependencia o entidad y le envía los formatos SEJ-PEP-22, 21, 18 y 23 del ejercicio, con lo del año anterior.",
    "COORD")
{
    Entradas = [Actividades.Entradas.Texto("Indicaciones", "Indicaciones", "Lo que la Coordinación agrega al oficio.")],
    Salidas = [new OutputDescriptor("Diagnosticos", "Object", "Un diagnóstico por dependencia: Ejercicio y Dependencia.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var fichas = new FichasDelEjercicio(paso.Almacen, paso.Ejercicio);
        var diagnosticos = new List<object?>();
        foreach (var dependencia in paso.Servicios.Organigrama.Dependencias.Select(d => d.Clave))
        {
            Solicitar(paso, dependencia, fichas.Base(dependencia));
            diagnosticos.Add(new OrderedDictionary<string, object?> { ["Ejercicio"] = paso.Texto, ["Dependencia"] = dependencia });
        }

        paso.Salida("Diagnosticos", diagnosticos);
        paso.Registrar($"Se solicitaron por oficio {diagnosticos.Count} diagnósticos para el {paso.EnPalabras}.");
        return null;
    }

    private static void Solicitar(PasoEnCurso paso, string dependencia, IReadOnlyList<FichaTecnica> fichas)
    {
        var organigrama = paso.Servicios.Organigrama;
        var vence = paso.PlazoDeLaTarea!.Fecha;
        var (numero, oficio) = paso.EmitirOficio("solicitud-de-diagnostico.md", new()
        {
            ["destinatario"] = organigrama.NombreDeRol("DEP"),
            ["dependencia"] = organigrama.NombreDeDependencia(dependencia),
            ["vence"] = FormatoMexicano.FechaLarga(vence),
            ["indicaciones"] = paso.Entrada("Indicaciones"),
            ["firmante"] = organigrama.NombreDeRol("COORD"),
        }, dependencia: dependencia);
        List<string> adjuntos = [oficio.Id, .. Formatos(paso, dependencia, fichas).Select(f => f.Id)];
        paso.Almacen.Diagnosticos.Guardar(new DiagnosticoDelEjercicio
        {
            Ejercicio = paso.Ejercicio,
            Dependencia = dependencia,
            Folio = $"DIAG-{paso.Ejercicio}-{dependencia}",
            Estatus = EstatusDeDiagnostico.Solicitado,
            Solicitado = paso.Ahora,
        });
        paso.Enviar("solicitud-diagnostico", "DEP", new()
        {
            ["oficio"] = numero,
            ["dependencia"] = organigrama.NombreDeDependencia(dependencia),
            ["periodo"] = paso.EnPalabras,
            ["vence"] = NombresDeCalendario.Completa(vence),
        }, dependencia, copia: "ENL", adjuntos: adjuntos);
    }

    private static IEnumerable<Documento> Formatos(PasoEnCurso paso, string dependencia, IReadOnlyList<FichaTecnica> fichas)
    {
        var (municipio, nombre) = (paso.Servicios.Opciones.Municipio, paso.Servicios.Organigrama.NombreDeDependencia(dependencia));
        var diagnostico = new LibroDeDiagnostico
        {
            Municipio = municipio, Ejercicio = paso.Ejercicio, DependenciaClave = dependencia, Dependencia = nombre,
            Indicadores = [.. fichas.Select(f => (f.ClaveIndicador, f.Nombre))],
        };
        yield return Guardar(diagnostico.NombreDeArchivo, diagnostico.Escribir());
        yield return Guardar(
            MatrizDeIndicadores.NombreDeArchivo(dependencia, paso.Ejercicio),
            MatrizDeIndicadores.Escribir(municipio, nombre, paso.Ejercicio, Anterior(d => d.MirId, MatrizDeIndicadores.Leer)));
        yield return Guardar(
            ProgramaOperativo.NombreDeArchivo(dependencia, paso.Ejercicio),
            ProgramaOperativo.Escribir(municipio, nombre, paso.Ejercicio, Anterior(d => d.PoaId, ProgramaOperativo.Leer)
                .Select(a => a with { Inicio = a.Inicio.AddYears(1), Fin = a.Fin.AddYears(1) })));
        yield return Guardar(
            CargaDeFichas.NombreDeArchivo(dependencia, paso.Ejercicio), CargaDeFichas.Escribir(municipio, nombre, paso.Ejercicio, fichas));

        Documento Guardar(string archivo, byte[] contenido) =>
            paso.Guardar(TipoDeDocumento.FormatosDelEjercicio, archivo, ArchivoDeDocumentos.Xlsx, contenido, dependencia);

        // What the dependency handed in for the year before is where it goes on from.
        IReadOnlyList<T> Anterior<T>(
            Func<DiagnosticoDelEjercicio, string?> documento, Func<byte[], string, Desempeno.Problemas.Lectura<IReadOnlyList<T>>> leer) =>
            paso.Almacen.Diagnosticos.Buscar(paso.Ejercicio - 1, dependencia) is { } previo && documento(previo) is { } id
                ? leer(paso.Almacen.Documentos.Contenido(id)!, id).Valor
                : [];
    }
}
