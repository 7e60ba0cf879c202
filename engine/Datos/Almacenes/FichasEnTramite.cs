using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class FichasEnTramite(Sesion sesion) : IFichasEnTramite
{
    public void Reemplazar(int ejercicio, string dependencia, IReadOnlyList<FichaTecnica> fichas)
    {
        sesion.Ejecutar("delete from ficha_en_tramite where ejercicio = @ejercicio and dependencia = @dependencia", new { ejercicio, dependencia });
        foreach (var (orden, ficha) in fichas.Index())
        {
            var nuevas = sesion.Ejecutar(
                """
                insert into ficha_en_tramite (ejercicio, dependencia, orden, clave, estatus, ficha)
                values (@ejercicio, @dependencia, @orden, @Clave, @Estatus, @Json)
                on conflict do nothing
                """,
                new { ejercicio, dependencia, orden, Clave = ficha.ClaveIndicador, Estatus = Codigo.De(ficha.Estatus), Json = DocumentoJson.Escribir(ficha) });
            if (nuevas == 0)
            {
                throw new InvalidOperationException($"La clave {ficha.ClaveIndicador} ya la usa otra ficha de {ejercicio}.");
            }
        }
    }

    public IReadOnlyList<FichaTecnica> DeDependencia(int ejercicio, string dependencia) => sesion.Lista(
        "select ficha from ficha_en_tramite where ejercicio = @ejercicio and dependencia = @dependencia order by orden",
        Leer,
        new { ejercicio, dependencia });

    public IReadOnlyList<FichaTecnica> DelEjercicio(int ejercicio) => sesion.Lista(
        "select ficha from ficha_en_tramite where ejercicio = @ejercicio order by dependencia, orden", Leer, new { ejercicio });

    private static FichaTecnica Leer(Fila fila) => fila.Json<FichaTecnica>("ficha");
}
