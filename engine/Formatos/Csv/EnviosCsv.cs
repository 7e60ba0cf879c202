using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads envios.csv: one delivery of a dependency and month a row, with at most one extension.</summary>
public static class EnviosCsv
{
    private static readonly string[] Columnas =
    [
        "dependencia_clave", "ejercicio", "mes", "fecha_limite", "prorroga_tipo", "prorroga_solicitud", "prorroga_resolucion",
        "fecha_prorrogada", "fecha_envio", "estatus",
    ];

    /// <summary>Deliveries in the order of the file.</summary>
    public static Lectura<IReadOnlyList<Envio>> Leer(string ruta)
    {
        var hoja = HojaCsv.Leer(ruta, Columnas);
        var envios = new List<Envio>();
        foreach (var fila in hoja.Filas)
        {
            var envio = new Envio(
                fila.Texto("dependencia_clave"),
                fila.Mes(),
                fila.Fecha("fecha_limite"),
                LeerProrrogas(fila),
                fila.FechaOpcional("fecha_envio"),
                fila.Catalogo<EstatusDeEnvio>("estatus"));
            if (!fila.ConErrores) envios.Add(envio);
        }

        return new Lectura<IReadOnlyList<Envio>>(envios, hoja.Problemas);
    }

    private static Prorroga[] LeerProrrogas(FilaCsv fila) => fila.CatalogoOpcional<TipoDeProrroga>("prorroga_tipo") is { } tipo
        ?
        [
            new Prorroga(
                tipo,
                fila.Fecha("prorroga_solicitud"),
                fila.Catalogo<ResolucionDeProrroga>("prorroga_resolucion"),
                fila.FechaOpcional("fecha_prorrogada")),
        ]
        : [];
}
