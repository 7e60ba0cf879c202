using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <summary>The domain's stores over one connection.</summary>
internal sealed class Almacen(Sesion sesion) : IAlmacen
{
    public IFichas Fichas { get; } = new Fichas(sesion);

    public IDiagnosticos Diagnosticos { get; } = new Diagnosticos(sesion);

    public IFichasEnTramite FichasEnTramite { get; } = new FichasEnTramite(sesion);

    public IEnvios Envios { get; } = new Envios(sesion);

    public ICapturas Capturas { get; } = new Capturas(sesion);

    public IProrrogas Prorrogas { get; } = new Prorrogas(sesion);

    public IInconsistencias Inconsistencias { get; } = new Inconsistencias(sesion);

    public ITareas Tareas { get; } = new Tareas(sesion);

    public IDocumentos Documentos { get; } = new Documentos(sesion);

    public IResultados Resultados { get; } = new Resultados(sesion);

    public IPresupuestos Presupuestos { get; } = new Presupuestos(sesion);

    public IInformes Informes { get; } = new Informes(sesion);

    public IPlanes Planes { get; } = new Planes(sesion);

    public ICambios Cambios { get; } = new Cambios(sesion);

    public IPublicaciones Publicaciones { get; } = new Publicaciones(sesion);

    public IRegistros Registros { get; } = new Registros(sesion);

    public ISalida Salida { get; } = new Salida(sesion);

    public IBitacora Bitacora { get; } = new Bitacora(sesion);

    public ISuscripciones Suscripciones { get; } = new Suscripciones(sesion);

    public ICuentas Cuentas { get; } = new Cuentas(sesion);

    public ISesionesCerradas SesionesCerradas { get; } = new SesionesCerradas(sesion);

    public IAjustes Ajustes { get; } = new Ajustes(sesion);
}
