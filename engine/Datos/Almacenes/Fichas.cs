using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Fichas(Sesion sesion) : IFichas
{
    public void Guardar(FichaTecnica ficha)
    {
        var nuevas = sesion.Ejecutar(
            """
            insert into ficha (clave, ejercicio, version, vigente_desde, dependencia, ficha)
            values (@ClaveIndicador, @Ejercicio, @Version, @VigenteDesde, @DependenciaClave, @Json)
            on conflict do nothing
            """,
            new
            {
                ficha.ClaveIndicador,
                ficha.Ejercicio,
                ficha.Version,
                ficha.VigenteDesde,
                ficha.DependenciaClave,
                Json = DocumentoJson.Escribir(ficha),
            });
        if (nuevas == 0)
        {
            throw new InvalidOperationException(
                $"La versión {ficha.Version} de la ficha {ficha.ClaveIndicador} de {ficha.Ejercicio} ya está guardada; una versión no se cambia.");
        }
    }

    public IReadOnlyList<FichaTecnica> Vigentes(int ejercicio, DateOnly al) =>
        [.. UltimasVersiones(ejercicio, al).Where(f => f.Estatus == EstatusDeFicha.Vigente)];

    private List<FichaTecnica> UltimasVersiones(int ejercicio, DateOnly al) => sesion.Lista(
        """
        select f.ficha from ficha f
        join (
            select clave, max(version) as version, min(numero) as primera
            from ficha where ejercicio = @ejercicio and vigente_desde <= @al group by clave
        ) v on v.clave = f.clave and v.version = f.version
        where f.ejercicio = @ejercicio
        order by v.primera
        """,
        Leer,
        new { ejercicio, al });

    public IReadOnlyList<FichaTecnica> Todas(int ejercicio) =>
        sesion.Lista("select ficha from ficha where ejercicio = @ejercicio order by numero", Leer, new { ejercicio });

    public IReadOnlyList<FichaTecnica> Versiones(string clave) =>
        sesion.Lista("select ficha from ficha where clave = @clave order by ejercicio, version", Leer, new { clave });

    private static FichaTecnica Leer(Fila fila) => fila.Json<FichaTecnica>("ficha");
}
