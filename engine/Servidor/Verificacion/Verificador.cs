using System.Security.Cryptography;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Verificacion;

/// <summary>Something that does not hold, and what it is about.</summary>
internal sealed record Hallazgo(string Que, string Donde, string Mensaje);

/// <summary>What was walked and what was found wrong.</summary>
internal sealed record Verificado(long Asientos, int Publicaciones, int Documentos, IReadOnlyList<Hallazgo> Hallazgos);

/// <summary>Checks that nothing was changed behind the procedure's back: audit chain, publications, documents.</summary>
internal sealed class Verificador(ITransactor transactor, CarpetaDeDatos datos)
{
    /// <summary>Walks everything.</summary>
    public Verificado Verificar()
    {
        var hallazgos = new List<Hallazgo>();
        var publicaciones = new VerificadorDePublicaciones(datos.Publicaciones).Verificar();
        hallazgos.AddRange(publicaciones.Problemas.Select(problema => new Hallazgo("publicacion", problema.Publicacion, problema.ToString())));
        return transactor.Read(tx =>
        {
            var almacen = tx.Get<IAlmacen>();
            var bitacora = almacen.Bitacora.Verificar();
            if (bitacora.PrimeroRoto is { } roto)
            {
                hallazgos.Add(new Hallazgo("bitacora", roto.ToString(), "El asiento no corresponde con el anterior: la bitácora fue alterada desde aquí."));
            }

            hallazgos.AddRange(CarpetasFaltantes(almacen));
            hallazgos.AddRange(SellosDeBitacora.Leer(datos.Publicaciones).SelectMany(sello => BitacoraRecortada(almacen.Bitacora, sello.Publicacion, sello.Sello)));
            var entregas = almacen.Envios.Entre(new Mes(1, 1), new Mes(9999, 12)).Where(envio => envio.DocumentoId is not null).ToList();
            hallazgos.AddRange(entregas.SelectMany(envio => DocumentoAlterado(almacen.Documentos, envio)));
            return new Verificado(bitacora.Asientos, publicaciones.Publicaciones, entregas.Count, hallazgos);
        });
    }

    private IEnumerable<Hallazgo> CarpetasFaltantes(IAlmacen almacen) => almacen.Publicaciones.Todas()
        .Where(publicacion => publicacion.Estado is not EstadoPublicacion.Solicitada)
        .Where(publicacion => !Directory.Exists(Path.Combine(datos.Publicaciones, publicacion.Id)))
        .Select(publicacion => new Hallazgo("publicacion", publicacion.Id, "Consta como publicada y su carpeta no existe."));

    private static IEnumerable<Hallazgo> BitacoraRecortada(IBitacora bitacora, string publicacion, SelloDeBitacora sello)
    {
        if (bitacora.Buscar(sello.Asiento)?.Hash != sello.Hash)
        {
            yield return new Hallazgo(
                "bitacora",
                $"{sello.Asiento}",
                $"La publicación {publicacion} atestigua un asiento que ya no está en la bitácora: fue recortada o sustituida.");
        }
    }

    private static IEnumerable<Hallazgo> DocumentoAlterado(IDocumentos documentos, EnvioDelMes envio)
    {
        var documento = documentos.Buscar(envio.DocumentoId!)!;
        if (Convert.ToHexStringLower(SHA256.HashData(documentos.Contenido(documento.Id)!)) != documento.Sha256)
        {
            yield return new Hallazgo("documento", $"{envio.Mes}:{envio.Dependencia}", $"El archivo {documento.Nombre} no tiene la huella con la que se recibió.");
        }
    }
}
