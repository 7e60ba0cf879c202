using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Formatos.TablasDeDatos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>
/// Step 7.13: captures the received workbook in the SEJ-PEP-28. A corrected workbook adds revisions of the values that
/// changed, with their own moment of reception. A corrected value keeps the classification of its delivery; one that was
/// missing is classified by when it came.
/// </summary>
internal sealed class CapturarEntrega(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Capturar en la SEJ-PEP-28",
    "Captura en la Tabla Maestra de Indicadores los valores de la tabla recibida; lo corregido queda como otra revisión.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var envio = paso.Almacen.Envios.Buscar(paso.Dependencia, paso.Mes)!;
        var documento = paso.Almacen.Documentos.Buscar(envio.DocumentoId!)!;
        var recibida = paso.Servicios.TablaDe(paso.Almacen, paso.Dependencia, paso.Mes)
            .Leer(paso.Almacen.Documentos.Contenido(documento.Id)!, documento.Nombre).Valor
            ?? throw new InvalidOperationException($"El documento {documento.Id} ya no corresponde a la tabla de {paso.Dependencia}, {paso.Texto}.");
        var vigentes = paso.Almacen.Capturas.Vigentes(paso.Mes, paso.Mes).ToDictionary(c => (c.Dato.ClaveIndicador, c.Dato.Variable));
        var ventana = paso.Almacen.VentanaDe(paso.Dependencia, paso.Mes, paso.Servicios.Plazos.Calendario);
        var nuevas = new List<Almacen.Captura>();
        foreach (var valor in recibida.Valores)
        {
            var vigente = vigentes.GetValueOrDefault((valor.ClaveIndicador, valor.Variable));
            if (vigente is null || vigente.Dato.Valor != valor.Valor)
            {
                nuevas.Add(Capturar(valor, vigente, envio, documento, ventana));
            }
        }

        paso.Almacen.Capturas.Agregar(nuevas);
        if (nuevas.Count > 0)
        {
            paso.Almacen.Bitacora.Asentar(
                paso.Ahora, documento.Origen, "captura", $"captura/{paso.Texto}/{paso.Dependencia}", null,
                JsonSerializer.Serialize(nuevas.Select(c => new { c.Dato.ClaveIndicador, c.Dato.Variable, c.Dato.Valor })));
        }

        var vacios = recibida.Vacios.Count();
        paso.Registrar(
            $"Se capturaron {nuevas.Count} valores de {paso.NombreDependencia}{(vacios == 0 ? "" : $"; {vacios} celdas sin dato")}.",
            new { documento = documento.Id, sha256 = documento.Sha256, valores = nuevas.Count, vacios });
        return null;
    }

    private static Almacen.Captura Capturar(
        ValorDeTabla valor, Almacen.Captura? vigente, EnvioDelMes envio, Documento documento, VentanaDeRecepcion ventana)
    {
        var corregido = vigente?.Dato.Valor is not null;
        var estatus = valor.Valor is null ? EstatusDeEnvio.NoEnviada
            : corregido ? envio.Estatus
            : ventana.Clasificar(documento.Creado);
        return new Almacen.Captura
        {
            Dato = new ValorCapturado(
                valor.ClaveIndicador,
                envio.Mes,
                valor.Variable,
                valor.Valor,
                envio.FechaLimite,
                valor.Valor is null ? null : HoraDeMonterrey.Fecha(documento.Creado),
                estatus),
            Recepcion = documento.Creado,
            DocumentoId = documento.Id,
            Por = documento.Origen,
            Motivo = vigente is null ? valor.Observacion : "Corregido o completado al corroborar la información (punto 7.14).",
        };
    }
}
