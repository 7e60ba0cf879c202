using System.Text;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Csv;

public class TablaTests
{
    private static readonly Tabla Ejemplo = new(
        [new Columna("clave"), new Columna("valor", Numerica: true)], [["año, «uno»", "7.50"], [null, null]]);

    [Fact]
    public void El_CSV_es_UTF8_sin_BOM_con_LF_y_comillas_donde_hacen_falta()
    {
        using var salida = new MemoryStream();
        Ejemplo.EscribirCsv(salida);
        Assert.Equal("clave,valor\n\"año, «uno»\",7.50\n,\n"u8.ToArray(), salida.ToArray());
    }

    [Fact]
    public void El_JSON_lleva_los_numeros_como_se_imprimen_y_nulo_lo_vacio()
    {
        using var salida = new MemoryStream();
        Ejemplo.EscribirJson(salida);
        Assert.Equal(
            """
            [
              {
                "clave": "año, «uno»",
                "valor": 7.50
              },
              {
                "clave": null,
                "valor": null
              }
            ]

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(salida.ToArray()));
    }
}
