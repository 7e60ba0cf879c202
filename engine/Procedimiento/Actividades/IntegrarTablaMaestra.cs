using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Seguimiento;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Ejercicio;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>
/// Step 7.6: fills the SEJ-PEP-28 with the validated fichas and makes each dependency's tabla de datos of the year. The plan
/// side of the SEJ-PEP-27 is loaded too (section IV).
/// </summary>
internal sealed class IntegrarTablaMaestra(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Llenar la SEJ-PEP-28 y elaborar las tablas de datos",
    "Pone en vigor las fichas validadas, llena la Tabla Maestra de Indicadores y envía a cada Enlace la tabla de datos del ejercicio.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var fichas = Incorporacion.Incorporar(paso.Almacen, paso.Ejercicio, paso.Almacen.FichasEnTramite.DelEjercicio(paso.Ejercicio));
        Incorporacion.Integrar(paso.Almacen, paso.Ejercicio, paso.Ahora);
        var maestra = Escribir(paso, fichas);
        paso.Almacen.Bitacora.Asentar(
            paso.Ahora, "sistema", "integrar", $"tabla-maestra/{paso.Texto}", null,
            JsonSerializer.Serialize(new { maestra.Sha256, fichas = fichas.Select(f => $"{f.ClaveIndicador} v{f.Version}") }));
        var dependencias = fichas.Select(f => f.DependenciaClave).Distinct().ToList();
        foreach (var dependencia in dependencias) EnviarTabla(paso, dependencia, fichas.Count(f => f.DependenciaClave == dependencia));
        paso.Registrar(
            $"Se llenó la SEJ-PEP-28 del {paso.EnPalabras} con {fichas.Count} fichas y se elaboraron {dependencias.Count} tablas de datos.",
            new { documento = maestra.Id, sha256 = maestra.Sha256, fichas = fichas.Count });
        return null;
    }

    private static Documento Escribir(PasoEnCurso paso, IReadOnlyList<FichaTecnica> fichas)
    {
        var municipio = paso.Servicios.Opciones.Municipio;
        var matriz = new MatrizDeSeguimiento
        {
            Municipio = municipio, Trimestre = new Trimestre(paso.Ejercicio, 1), FechaDeCorte = paso.Hoy, Version = $"{paso.Texto}-metas",
            Fichas = fichas, Resultados = [], Programas = [],
        };
        paso.Guardar(TipoDeDocumento.Matriz, matriz.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, matriz.Escribir());
        return paso.GuardarTablaMaestra(new DateOnly(paso.Ejercicio, 1, 1));
    }

    private static void EnviarTabla(PasoEnCurso paso, string dependencia, int indicadores)
    {
        var tabla = paso.Servicios.TablaDe(paso.Almacen, dependencia, new Mes(paso.Ejercicio, 1));
        var documento = paso.Guardar(TipoDeDocumento.TablaDelEjercicio, tabla.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, tabla.Escribir(), dependencia);
        paso.Enviar("catalogo-del-ejercicio", "ENL", new()
        {
            ["dependencia"] = paso.Servicios.Organigrama.NombreDeDependencia(dependencia),
            ["periodo"] = paso.EnPalabras,
            ["indicadores"] = indicadores,
        }, dependencia, adjuntos: [documento.Id]);
    }
}
