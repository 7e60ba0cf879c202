using SeguimientoDesempeno.Formatos.Tests.Excel;

namespace SeguimientoDesempeno.Formatos.Tests;

public class ArchivosTests
{
    [Fact]
    public void Cada_archivo_escrito_dos_veces_tiene_los_mismos_bytes()
    {
        var (una, otra) = (Archivos.Todos(), Archivos.Todos());
        Assert.Equal(una.Keys, otra.Keys);
        Assert.All(una, archivo => Assert.Equal(archivo.Value, otra[archivo.Key]));
    }

    [Fact]
    public void Cada_libro_y_documento_cumple_el_estandar_segun_el_SDK_de_Microsoft() => Assert.All(
        Archivos.Todos().Where(a => !a.Key.EndsWith(".csv", StringComparison.Ordinal)),
        archivo => Validador.Aprueba(archivo.Value, archivo.Key));
}
