using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Formatos.Tests.Excel;

namespace SeguimientoDesempeno.Formatos.Tests.Cambios;

public class FormatoDeSolicitudTests
{
    private static readonly FormatoDeSolicitud PorLlenar = new()
    {
        Municipio = "Municipio de ejemplo",
        Folio = "SC-2025-001",
        Dependencia = "Secretaría de Seguridad y Protección a la Ciudadanía",
        Puesto = "Enlace Oficial",
        Fichas = Muestra.Tabla.Renglones.Select(r => r.Ficha).Distinct().ToList(),
        Clave = "SPC-01",
    };

    private static readonly Dictionary<string, string> Valores = new()
    {
        [CamposDeSolicitud.Tipo] = "Modificación de meta",
        [CamposDeSolicitud.Causal] = "RECURSOS_MATERIALES",
        [CamposDeSolicitud.Campo] = "meta_anual",
        [CamposDeSolicitud.Valor] = "30",
        [CamposDeSolicitud.Desde] = "2025-T3",
        [CamposDeSolicitud.Justificacion] = "No se entregaron las patrullas solicitadas.",
    };

    [Fact]
    public void El_formato_por_llenar_y_el_resuelto_cumplen_el_estandar_y_se_escriben_siempre_igual()
    {
        var resuelto = PorLlenar with
        {
            Solicitud = new SolicitudDeCambio(
                "SC-2025-001", "SPC-01", TipoDeCambio.Meta, CausalDeCambio.RecursosMateriales, "meta_anual", "32", "30", new Trimestre(2025, 3), true,
                EstatusDeSolicitud.Notificada, new(2025, 4, 14), new(2025, 4, 21), "Procede.") { Justificacion = "No se entregaron las patrullas." },
            Oficio = "SPC-0001/2025",
            Efectos = ["Ficha técnica: versión 2.", "SEJ-PEP-28: actualizada."],
            Notificados = "Enlace, Contraloría Municipal",
        };
        Validador.Aprueba(PorLlenar.Escribir(), "porllenar.xlsx");
        Validador.Aprueba(resuelto.Escribir(), "resuelto.xlsx");
        Assert.Equal(resuelto.Escribir(), resuelto.Escribir());
    }

    [Fact]
    public void Lo_que_se_escribe_en_el_formato_vuelve_con_su_celda()
    {
        var lectura = FormatoDeSolicitud.Leer(FormatoDeSolicitud.Llenar(PorLlenar.Escribir(), Valores), "solicitud.xlsx", "SC-2025-001");

        Assert.Empty(lectura.Problemas);
        Assert.Equal("SPC-01", lectura.Valor![CamposDeSolicitud.Clave].Texto);
        Assert.All(Valores, par => Assert.Equal(par.Value, lectura.Valor[par.Key].Texto));
        Assert.Equal("solicitud.xlsx, hoja SEJ-PEP-24, celda B9", lectura.Valor[CamposDeSolicitud.Valor].Lugar.ToString());
    }

    [Fact]
    public void Lo_que_falta_se_nombra_celda_por_celda() =>
        Assert.Equal(
            ["DATO_FALTANTE B6", "DATO_FALTANTE B7", "DATO_FALTANTE B8", "DATO_FALTANTE B9", "DATO_FALTANTE B10", "DATO_FALTANTE B11"],
            FormatoDeSolicitud.Leer(PorLlenar.Escribir(), "s.xlsx", "SC-2025-001").Problemas.Select(p => $"{p.Codigo} {p.Lugar.Celda}"));

    [Fact]
    public void El_formato_de_otra_solicitud_y_otro_libro_se_rechazan()
    {
        Assert.Equal("OTRA_SOLICITUD", Assert.Single(FormatoDeSolicitud.Leer(PorLlenar.Escribir(), "s.xlsx", "SC-2025-002").Problemas).Codigo);
        Assert.Equal("OTRO_LIBRO", Assert.Single(FormatoDeSolicitud.Leer(Muestra.Tabla.Escribir(), "s.xlsx", "SC-2025-001").Problemas).Codigo);
        Assert.Equal("TIPO_DE_ARCHIVO", Assert.Single(FormatoDeSolicitud.Leer("%PDF-1.7"u8.ToArray(), "s.pdf", "SC-2025-001").Problemas).Codigo);
    }

    [Theory]
    [InlineData("oficio.pdf", "%PDF-1.7 contenido", null)]
    [InlineData("oficio.PDF", "%PDF-1.7 contenido", null)]
    [InlineData("oficio.exe", "%PDF-1.7 contenido", "EVIDENCIA_TIPO")]
    [InlineData("oficio.pdf", "MZ programa", "EVIDENCIA_TIPO")]
    [InlineData("pagina.html", "<script>", "EVIDENCIA_TIPO")]
    public void La_evidencia_se_conoce_por_su_contenido_y_por_su_nombre(string archivo, string contenido, string? problema) =>
        Assert.Equal(problema, Evidencia.Revisar(System.Text.Encoding.ASCII.GetBytes(contenido), archivo, "Soporte").Problemas.SingleOrDefault()?.Codigo);

    [Fact]
    public void Una_evidencia_de_mas_de_5_MB_se_rechaza() =>
        Assert.Equal("EVIDENCIA_GRANDE", Assert.Single(Evidencia.Revisar(new byte[Evidencia.MaxBytes + 1], "oficio.pdf", "Soporte").Problemas).Codigo);
}
