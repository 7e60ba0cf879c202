using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Respaldo;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Estado;

/// <summary>Looks the installation over.</summary>
internal sealed class RevisionDelSistema(BaseDeDatos datos, CarpetaDeDatos carpeta, Organigrama organigrama, TimeProvider reloj)
{
    public EstadoDelSistema Revisar() => datos.Read(tx =>
    {
        var almacen = tx.Get<IAlmacen>();
        var ahora = reloj.GetUtcNow();
        var bitacora = almacen.Bitacora.Verificar();
        return new EstadoDelSistema(
            ahora,
            tx.Workflows.ListInstances(new InstanceFilter { HasIncidents = true }).Count,
            [.. Vencidas(almacen.Tareas.TodasLasAbiertas(), ahora)],
            almacen.Salida.Cuantos(TipoSalida.Correo, new(EstadoDeMensaje.ConFallas)),
            almacen.Salida.Cuantos(TipoSalida.Correo, new(EstadoDeMensaje.EnEspera)),
            Disco(),
            CreadorDeRespaldo.Version,
            CopiaDeBase.EsquemaConocido,
            datos.Motor,
            [.. tx.Workflows.ListDefinitions().Where(d => d.IsPublished).OrderBy(d => d.DefinitionId, StringComparer.Ordinal).Select(d => new FlujoVigente(d.DefinitionId, d.Version))],
            UltimoRespaldo.Leer(carpeta.Ruta),
            new EstadoDeLaBitacora(bitacora.Asientos, bitacora.Integra),
            organigrama.Problemas.Count == 0);
    });

    private static IEnumerable<VencidasDelRol> Vencidas(IEnumerable<Tarea> abiertas, DateTimeOffset ahora) => abiertas
        .Where(tarea => tarea.Vence < ahora)
        .GroupBy(tarea => tarea.Rol)
        .OrderBy(grupo => grupo.Key, StringComparer.Ordinal)
        .Select(grupo => new VencidasDelRol(grupo.Key, grupo.Count(), grupo.Min(tarea => tarea.Vence!.Value)));

    private EspacioEnDisco Disco()
    {
        var disco = new DriveInfo(carpeta.Ruta);
        var ocupado = new DirectoryInfo(carpeta.Ruta).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Sum(Tamano);
        return new(disco.AvailableFreeSpace, disco.TotalSize, ocupado);
    }

    // A temporary file may be gone by now.
    private static long Tamano(FileInfo archivo)
    {
        try
        {
            return archivo.Length;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
