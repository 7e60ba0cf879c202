using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Cambios(Sesion sesion) : ICambios
{
    public void Guardar(CambioSolicitado cambio) => sesion.Ejecutar(
        """
        insert into solicitud_cambio (folio, clave, dependencia, estatus, presentada, cambio)
        values (@Folio, @ClaveIndicador, @Dependencia, @Estatus, @Presentada, @Json)
        on conflict (folio) do update set estatus = excluded.estatus, cambio = excluded.cambio
        """,
        new
        {
            cambio.Folio,
            cambio.Solicitud.ClaveIndicador,
            cambio.Dependencia,
            Estatus = Codigo.De(cambio.Solicitud.Estatus),
            cambio.Presentada,
            Json = DocumentoJson.Escribir(cambio),
        });

    public CambioSolicitado? Buscar(string folio) => sesion.Uno("select cambio from solicitud_cambio where folio = @folio", Leer, new { folio });

    public IReadOnlyList<CambioSolicitado> DeIndicador(string clave) =>
        sesion.Lista("select cambio from solicitud_cambio where clave = @clave order by numero", Leer, new { clave });

    public IReadOnlyList<CambioSolicitado> Todos(string? dependencia = null) => sesion.Lista(
        $"select cambio from solicitud_cambio {(dependencia is null ? "" : "where dependencia = @dependencia")} order by numero desc",
        Leer,
        new { dependencia });

    private static CambioSolicitado Leer(Fila fila) => fila.Json<CambioSolicitado>("cambio");
}
