using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.14: the Enlace explains, corrects, or says that there is no figure.</summary>
internal sealed class FormularioDeCorroboracion : Formulario
{
    public const string Explicacion = "explicacion";
    public const string Archivo = "tabla";
    public const string Confirmar = "Confirmar con explicación";
    public const string Corregir = "Corregir con nueva tabla";
    public const string SinDato = "No se cuenta con el dato";

    /// <summary>Name under which the task keeps the corrected workbook.</summary>
    public const string Documento = "documento";

    public override string Nombre => "corroboracion";

    public override string Titulo => "Corroboración de inconsistencias";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new() { Nombre = Explicacion, Etiqueta = "Explicación", Tipo = TipoDeCampo.Parrafo, RequeridoCon = [Confirmar] },
        new()
        {
            Nombre = Archivo, Etiqueta = "Tabla corregida (xlsx)", Tipo = TipoDeCampo.Archivo, RequeridoCon = [Corregir],
            Ayuda = "La tabla completa, con los valores corregidos o los que faltaban.",
        },
    ];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
        caso.Almacen.Documentos.Lista(TipoDeDocumento.TablaRecibida, caso.Tarea.Periodo, caso.Tarea.Dependencia);

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) => [Abiertas(caso)];

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        if (comando.Resultado != Corregir)
        {
            Responder(caso, comando.Campo(Explicacion) ?? SinDato + ".");
            return Recepcion.Aceptar(Campos(caso), comando);
        }

        var archivo = comando.Archivo(Archivo)!;
        var lectura = caso.Servicios.TablaDe(caso.Almacen, caso.Dependencia, caso.Mes).Leer(archivo.Contenido, archivo.Nombre);
        if (lectura.Valor is null)
        {
            return Recepcion.Rechazar(lectura.Problemas);
        }

        var documento = caso.Almacen.Guardar(
            TipoDeDocumento.TablaRecibida, archivo.Nombre, ArchivoDeDocumentos.Xlsx, archivo.Contenido,
            caso.Tarea.Periodo, caso.Dependencia, caso.Ahora, $"RECIBIDO {caso.Quien}");
        Responder(caso, $"Tabla corregida {documento.Id}. {comando.Campo(Explicacion)}".Trim());
        return new Recepcion(lectura.Problemas, new() { [Documento] = documento.Id, ["sha256"] = documento.Sha256 }) { Documentos = [documento] };
    }

    /// <summary>What is still to be settled.</summary>
    public static TablaDeVista Abiertas(CasoDeTarea caso) => new(
        "Por corroborar",
        ["Indicador", "Variable", "Severidad", "Observación", "Respuesta"],
        [.. Pendientes(caso).Select(c => (IReadOnlyList<string>)
            [c.Inconsistencia.ClaveIndicador, c.Inconsistencia.Variable, EnPalabras(c.Inconsistencia.Severidad), c.Inconsistencia.Mensaje, c.Respuesta ?? ""])]);

    public static IEnumerable<Hallazgo> Pendientes(CasoDeTarea caso) =>
        caso.Almacen.Inconsistencias.DelMes(caso.Mes, caso.Dependencia).Where(c => c.Estado == EstadoCorroboracion.Abierta);

    private static void Responder(CasoDeTarea caso, string respuesta)
    {
        foreach (var pendiente in Pendientes(caso).ToList())
        {
            caso.Almacen.Inconsistencias.Guardar(pendiente with { Respuesta = respuesta });
        }
    }

    private static string EnPalabras(Severidad severidad) => severidad == Severidad.Error ? "Error" : "Advertencia";
}
