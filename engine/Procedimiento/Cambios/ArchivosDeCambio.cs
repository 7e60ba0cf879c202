using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>The letter and the evidence that come with a request.</summary>
internal static class ArchivosDeCambio
{
    private static readonly (string Campo, string Etiqueta, string Tipo)[] Esperados =
    [
        ("soporte", "Documento que acredita la causal", TipoDeDocumento.Soporte),
        ("oficio", "Oficio firmado", TipoDeDocumento.Oficio),
    ];

    public static IReadOnlyList<Problema> Revisar(CompletarTarea comando) =>
    [
        .. Esperados.SelectMany(e => comando.Archivo(e.Campo) is { } archivo ? Evidencia.Revisar(archivo.Contenido, archivo.Nombre, e.Etiqueta).Problemas : []),
    ];

    /// <summary>Keeps what <see cref="Revisar"/> found right.</summary>
    public static IReadOnlyList<Documento> Guardar(CasoDeTarea caso, CompletarTarea comando)
    {
        var guardados = new List<Documento>();
        foreach (var (campo, etiqueta, tipo) in Esperados)
        {
            if (comando.Archivo(campo) is { } archivo && Evidencia.Revisar(archivo.Contenido, archivo.Nombre, etiqueta).Valor is { } evidencia)
            {
                guardados.Add(caso.Almacen.Guardar(
                    tipo, archivo.Nombre, evidencia.Mime, archivo.Contenido, caso.Tarea.Periodo, caso.Dependencia, caso.Ahora, $"RECIBIDO {caso.Quien}"));
            }
        }

        return guardados;
    }
}
