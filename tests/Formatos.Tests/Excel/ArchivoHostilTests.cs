using System.Text;
using SeguimientoDesempeno.Formatos.Archivos;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Tests.Excel;

public class ArchivoHostilTests
{
    private const string Hoja = "xl/worksheets/sheet1.xml";

    private static readonly byte[] Bueno = Libro();

    [Fact]
    public void Un_archivo_vacio_se_rechaza() => Rechaza([], "ARCHIVO_VACIO");

    [Fact]
    public void Un_PDF_con_extension_xlsx_se_rechaza_por_su_tipo() => Rechaza("%PDF-1.7 …"u8.ToArray(), "TIPO_DE_ARCHIVO");

    [Fact]
    public void Un_archivo_de_mas_de_10_MB_se_rechaza_antes_de_abrirlo() => Rechaza(new byte[LimitesDeArchivo.MaxBytes + 1], "ARCHIVO_DEMASIADO_GRANDE");

    [Fact]
    public void Un_libro_cifrado_se_reconoce_por_su_firma_OLE() => Rechaza(Ole("EncryptedPackage"), "ARCHIVO_CIFRADO");

    [Fact]
    public void La_sola_firma_OLE_se_toma_por_cifrado() => Rechaza(Ole(""), "ARCHIVO_CIFRADO");

    [Fact]
    public void Un_xls_antiguo_se_rechaza_por_su_tipo() => Rechaza(Ole("Workbook"), "TIPO_DE_ARCHIVO");

    [Fact]
    public void Un_zip_truncado_es_un_archivo_danado() => Rechaza(Bueno[..(Bueno.Length / 2)], "ARCHIVO_DANADO");

    [Fact]
    public void Un_byte_cambiado_dentro_de_la_hoja_es_un_archivo_danado_o_da_las_mismas_celdas()
    {
        for (var i = 40; i < Bueno.Length; i += 7)
        {
            var tocado = (byte[])Bueno.Clone();
            tocado[i] ^= 0xFF;
            var lectura = ReadWorkbook.Read(tocado, "x.xlsx");
            Assert.True(lectura.Valor is not null || lectura.Problemas.Count == 1);
        }
    }

    [Fact]
    public void Un_zip_que_no_es_libro_es_un_archivo_danado()
    {
        var zip = Paquete.Agregar(EmptyZip(), "nota.txt", s => s.Write("hola"u8));
        Rechaza(zip, "ARCHIVO_DANADO");
    }

    [Fact]
    public void Una_bomba_zip_se_rechaza_sin_descomprimirla_entera()
    {
        var ceros = new byte[1024 * 1024];
        var bomba = Paquete.Agregar(Bueno, "xl/media/imagen.bin", s =>
        {
            for (var i = 0; i < 200; i++)
            {
                s.Write(ceros);
            }
        });

        Assert.True(bomba.Length < LimitesDeArchivo.MaxBytes);
        Rechaza(bomba, "ARCHIVO_DESMEDIDO");
    }

    [Fact]
    public void Demasiadas_partes_se_rechazan()
    {
        var muchas = Enumerable.Range(0, LimitesDeArchivo.MaxParts + 1).Aggregate(new Ooxml.PackageWriter(), (p, i) =>
        {
            p.Add($"p{i}.xml", [60, 97, 47, 62]);
            return p;
        }).ToBytes();

        Rechaza(muchas, "ARCHIVO_DESMEDIDO");
    }

    [Fact]
    public void Una_definicion_de_tipo_de_documento_se_rechaza()
    {
        var dtd = Paquete.Cambiar(Bueno, Hoja, xml => xml.Replace(
            "<worksheet", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet", StringComparison.Ordinal));
        Rechaza(dtd, "ARCHIVO_DANADO");
    }

    [Fact]
    public void Un_vinculo_a_otro_libro_se_rechaza()
    {
        var vinculo = Paquete.Cambiar(Bueno, "xl/_rels/workbook.xml.rels", xml => xml.Replace(
            "</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>",
            StringComparison.Ordinal));
        Rechaza(vinculo, "VINCULO_EXTERNO");
    }

    [Fact]
    public void Una_imagen_de_una_direccion_externa_se_rechaza()
    {
        var vinculo = Paquete.Cambiar(Bueno, "_rels/.rels", xml => xml.Replace(
            "</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://ejemplo.invalid/x.png\" TargetMode=\"External\"/></Relationships>",
            StringComparison.Ordinal));
        Rechaza(vinculo, "VINCULO_EXTERNO");
    }

    [Fact]
    public void Un_libro_con_macros_se_rechaza() =>
        Rechaza(Paquete.Agregar(Bueno, "xl/vbaProject.bin", s => s.WriteByte(1)), "CONTIENE_MACROS");

    [Fact]
    public void Una_hoja_con_XML_roto_es_un_archivo_danado() =>
        Rechaza(Paquete.Cambiar(Bueno, Hoja, xml => xml.Replace("</sheetData>", "", StringComparison.Ordinal)), "ARCHIVO_DANADO");

    [Fact]
    public void Un_numero_binario_se_lee_como_el_decimal_que_se_tecleo()
    {
        var libro = Paquete.Cambiar(Bueno, Hoja, xml => xml.Replace("<v>5</v>", "<v>0.10000000000000001</v>", StringComparison.Ordinal));
        Assert.Equal(0.1m, ReadWorkbook.Read(libro, "x.xlsx").Valor!.Sheets[0][1, 1].Number);
    }

    [Fact]
    public void Un_numero_descomunal_no_es_un_valor_utilizable()
    {
        var libro = Paquete.Cambiar(Bueno, Hoja, xml => xml.Replace("<v>5</v>", "<v>1E+300</v>", StringComparison.Ordinal));
        Assert.Equal(ReadCellKind.Error, ReadWorkbook.Read(libro, "x.xlsx").Valor!.Sheets[0][1, 1].Kind);
    }

    private static void Rechaza(byte[] archivo, string codigo)
    {
        var lectura = ReadWorkbook.Read(archivo, "tabla.xlsx");
        var problema = Assert.Single(lectura.Problemas);
        Assert.Null(lectura.Valor);
        Assert.Equal(codigo, problema.Codigo);
        Assert.Equal("tabla.xlsx", problema.Lugar.Archivo);
    }

    private static byte[] Libro()
    {
        var hoja = new Sheet("Hoja");
        hoja.Add(Cell.Of(5m, CellStyle.Plain), Cell.Of("texto", CellStyle.Plain));
        return new Workbook("", "", [hoja]).ToBytes();
    }

    private static byte[] EmptyZip() => new Ooxml.PackageWriter().ToBytes();

    private static byte[] Ole(string flujo) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(flujo)];
}
