using System.Globalization;
using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Ajustes(Sesion sesion) : IAjustes
{
    public string? Leer(string clave) => sesion.Escalar<string>("select valor from ajuste where clave = @clave", new { clave });

    public void Escribir(string clave, string? valor) => sesion.Ejecutar(
        valor is null
            ? "delete from ajuste where clave = @clave"
            : "insert into ajuste (clave, valor) values (@clave, @valor) on conflict (clave) do update set valor = excluded.valor",
        new { clave, valor });

    public long Siguiente(string clave)
    {
        var siguiente = long.Parse(Leer(clave) ?? "0", CultureInfo.InvariantCulture) + 1;
        Escribir(clave, siguiente.ToString(CultureInfo.InvariantCulture));
        return siguiente;
    }

    public IReadOnlyDictionary<string, string> ConPrefijo(string prefijo) => sesion.Lista(
            "select clave, valor from ajuste where substr(clave, 1, @largo) = @prefijo order by clave",
            fila => (Clave: fila.Texto("clave"), Valor: fila.Texto("valor")),
            new { largo = prefijo.Length, prefijo })
        .ToDictionary(a => a.Clave, a => a.Valor);
}
