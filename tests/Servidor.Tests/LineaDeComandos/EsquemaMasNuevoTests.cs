using Microsoft.Data.Sqlite;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Servidor.LineaDeComandos;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

public sealed class EsquemaMasNuevoTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory("esquema-").FullName;

    [Theory]
    [InlineData("verificar")]
    [InlineData("servir", "--produccion", "--urls", "http://127.0.0.1:0")]
    public async Task Una_carpeta_usada_por_un_programa_mas_nuevo_no_se_abre_y_se_dice_que_hacer(params string[] orden)
    {
        var archivo = Path.Combine(_carpeta, "seguimiento.db");
        BaseDeDatos.Abrir(archivo).Dispose();
        using (var futuro = new SqliteConnection($"Data Source={archivo};Pooling=False"))
        {
            futuro.Open();
            using var sentencia = futuro.CreateCommand();
            sentencia.CommandText = "insert into esquema (numero, nombre, aplicada) values (999, '0999_futuro.sql', '2030-01-01T00:00:00.000000Z')";
            sentencia.ExecuteNonQuery();
        }

        var resultado = await Orden.Ejecutar([.. orden, "--datos", _carpeta]);

        Assert.Equal(Raiz.NoSePuedeAbrir, resultado.Codigo);
        Assert.StartsWith("La base de datos usa el esquema 999", resultado.Error);
        Assert.Contains("Use un programa igual o más nuevo", resultado.Error);
        Assert.DoesNotContain("   at ", resultado.Error);
    }

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);
}
