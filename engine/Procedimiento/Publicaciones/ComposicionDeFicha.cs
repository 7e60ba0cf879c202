using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Actividades;
using Contenido = SeguimientoDesempeno.Desempeno.Publicaciones.Publicacion;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>Gathers what replaces a ficha on the portal (step 7.41): the new version, with those before it, and its SEJ-PEP-23.</summary>
internal static class ComposicionDeFicha
{
    public static PublicacionEnSalida Componer(PasoEnCurso paso, FichaTecnica ficha, IReadOnlyList<FichaTecnica> versiones, string documentoId) => new(
        new Contenido
        {
            Datos = new DatosDePublicacion
            {
                Tipo = TipoDePublicacion.FICHA,
                Periodo = $"{ficha.ClaveIndicador}.v{ficha.Version}",
                Ejercicio = ficha.Ejercicio,
                Motivo = ficha.MotivoDeVersion,
                Corte = paso.Ahora,
                PublicadaEl = paso.Ahora,
                Municipio = paso.Servicios.Opciones.Municipio,
            },
            Fichas = [.. versiones.Select(FichaPublicada.De)],
            Dependencias = DependenciaPublicada.De(versiones),
        },
        [new ArchivoEnSalida(documentoId, Formatos.Fichas.FormatoDeFicha.NombreDeArchivo(ficha), $"SEJ-PEP-23 Ficha Técnica de {ficha.ClaveIndicador}, versión {ficha.Version}")]);
}
