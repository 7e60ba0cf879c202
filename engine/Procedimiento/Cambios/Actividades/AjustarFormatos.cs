using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Step 7.42: what is still open is written anew from the changed ficha; what is published stays.</summary>
internal sealed class AjustarFormatos(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Ajustar tabla de datos, tabla maestra, matriz y formatos",
    "Escribe de nuevo las tablas de datos por entregar, la SEJ-PEP-28 y la SEJ-PEP-27 desde el periodo solicitado; los formatos de transparencia lo toman al integrarse.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var cambio = paso.Cambio();
        var desde = cambio.Solicitud.AplicaDesde;
        var ajustado = cambio with { Efectos = [.. cambio.Efectos, TablasDeDatos(paso, desde), TablaMaestra(paso, desde), Matriz(paso, desde), Transparencia(desde)] };
        paso.Almacen.Cambios.Guardar(ajustado);
        paso.Registrar(
            $"Se ajustó lo que depende de {cambio.Solicitud.ClaveIndicador} desde el {FormatoMexicano.Periodo(desde)}: {string.Join("; ", ajustado.Efectos.Select(e => $"{e.Documento}: {e.Detalle}"))}.",
            new { documentos = ajustado.Efectos.Select(e => e.DocumentoId).Where(id => id is not null) });
        return null;
    }

    /// <summary>The workbooks that were handed out and have not come back, when the change alters what they ask for.</summary>
    private static EfectoDeCambio TablasDeDatos(PasoEnCurso paso, Trimestre desde)
    {
        var ajustadas = new List<Documento>();
        foreach (var envio in paso.Almacen.Envios.Entre(desde.PrimerMes, desde.PrimerMes.Mas(24)).Where(e => e.Dependencia == paso.Dependencia && e.Estatus == EstatusDeEnvio.Pendiente))
        {
            var tabla = paso.Servicios.TablaDe(paso.Almacen, paso.Dependencia, envio.Mes);
            var contenido = tabla.Escribir();
            var enviada = paso.Almacen.Documentos.Lista(TipoDeDocumento.TablaEnviada, envio.Mes.ToString(), paso.Dependencia);
            if (tabla.Renglones.Count > 0 && enviada is [.., var ultima] && !contenido.AsSpan().SequenceEqual(paso.Almacen.Documentos.Contenido(ultima.Id)))
            {
                ajustadas.Add(paso.Almacen.Guardar(
                    TipoDeDocumento.TablaEnviada, tabla.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, contenido, envio.Mes.ToString(), paso.Dependencia, paso.Ahora, $"GENERADO {paso.Numero}"));
            }
        }

        return ajustadas.Count == 0
            ? new("Tabla de datos", $"las que se preparen desde {FormatoMexicano.Periodo(desde.PrimerMes)} llevan el cambio; ninguna por entregar lo necesita")
            : new("Tabla de datos", $"se sustituyó la de {string.Join(", ", ajustadas.Select(d => FormatoMexicano.Periodo(Mes.Parse(d.Periodo))))}", ajustadas[^1].Id);
    }

    private static EfectoDeCambio TablaMaestra(PasoEnCurso paso, Trimestre desde) => desde.Anio == paso.Hoy.Year
        ? new("Tabla maestra (SEJ-PEP-28)", $"actualizada, con el cambio desde el {FormatoMexicano.Periodo(desde)}", paso.GuardarTablaMaestra(Ultimo(desde, paso.Hoy)).Id)
        : new("Tabla maestra (SEJ-PEP-28)", $"la de {desde.Anio} se integra con la ficha nueva (7.6)");

    private static EfectoDeCambio Matriz(PasoEnCurso paso, Trimestre desde) => desde.Anio == paso.Hoy.Year
        ? new("Matriz de seguimiento (SEJ-PEP-27)", $"la del {FormatoMexicano.Periodo(desde)} lleva ya las metas y datos nuevos", paso.GuardarMatriz(desde, paso.Hoy).Id)
        : new("Matriz de seguimiento (SEJ-PEP-27)", $"la del {FormatoMexicano.Periodo(desde)} se genera con la ficha nueva (7.29)");

    private static EfectoDeCambio Transparencia(Trimestre desde) =>
        new("Formatos de transparencia", $"los del {FormatoMexicano.Periodo(desde)} publican la ficha nueva y su meta ajustada (7.30); los ya publicados no cambian");

    private static DateOnly Ultimo(Trimestre desde, DateOnly hoy) => desde.Cierre > hoy ? desde.Cierre : hoy;
}
