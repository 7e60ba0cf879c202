using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Publicaciones;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Step 7.41: the approved change makes a new version of the ficha, and the Portal shows it in place of the last.</summary>
internal sealed class ActualizarFicha(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Actualizar la ficha y reemplazarla en el Portal",
    "Crea la versión nueva de la ficha técnica (SEJ-PEP-23), vigente desde el periodo solicitado, y la publica junto a las anteriores.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var cambio = paso.Cambio();
        var previas = paso.Almacen.Fichas.Versiones(cambio.Solicitud.ClaveIndicador);
        var nuevas = AplicacionDeCambio.Aplicar(cambio.Solicitud, previas).Valor;
        var efectos = nuevas.Select(ficha => Guardar(paso, ficha)).ToList();
        paso.Almacen.Cambios.Guardar(cambio with { Solicitud = cambio.Solicitud.Pasar(EstatusDeSolicitud.Aplicada), Efectos = efectos });
        paso.Almacen.Bitacora.Asentar(
            paso.Ahora, cambio.ResueltaPor ?? "sistema", "cambiar-ficha", $"ficha/{cambio.Solicitud.ClaveIndicador}",
            cambio.Solicitud.ValorActual, $"{cambio.Folio}: {cambio.Solicitud.Campo} = {cambio.Solicitud.ValorSolicitado}");
        foreach (var (ficha, efecto) in nuevas.Zip(efectos))
        {
            var publicadas = previas.Concat(nuevas).Where(f => f.Version <= ficha.Version);
            paso.Publicar(ComposicionDeFicha.Componer(paso, ficha, [.. publicadas], efecto.DocumentoId!), $"ficha técnica de {ficha.ClaveIndicador}, versión {ficha.Version}");
        }

        return null;
    }

    private static EfectoDeCambio Guardar(PasoEnCurso paso, FichaTecnica ficha)
    {
        paso.Almacen.Fichas.Guardar(ficha);
        var documento = paso.Guardar(
            TipoDeDocumento.Ficha, FormatoDeFicha.NombreDeArchivo(ficha), ArchivoDeDocumentos.Xlsx, FormatoDeFicha.Escribir(paso.Servicios.Opciones.Municipio, ficha));
        return new("Ficha técnica (SEJ-PEP-23)", $"versión {ficha.Version}, vigente desde el {Formatos.FormatoMexicano.Fecha(ficha.VigenteDesde)}", documento.Id);
    }
}
