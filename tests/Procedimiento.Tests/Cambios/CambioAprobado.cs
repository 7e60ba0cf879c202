using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Cambios;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Cambios;

/// <summary>Steps 7.40 to 7.43: what an approval changes, and what it must leave as it was.</summary>
public sealed class CambioAprobado
{
    [Fact]
    public async Task Aprobado_a_medio_trimestre_cambia_la_ficha_las_tablas_y_la_matriz_y_todas_las_personas_reciben_su_aviso()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-29 07:00");
        await municipio.AvanzarAsync("2025-05-02 10:00");
        var nombre = "Modificación de definición · Nombre";
        var causal = "Modificación de definición · La definición no precisa lo que se pretende medir del objetivo";
        var folio = await municipio.SolicitarAsync("enl-spc", "SPC-04", nombre, causal, "Sesiones de prevención en escuelas públicas", "2025-T2");
        Assert.Single(Tablas(municipio));
        await municipio.AprobarAsync(folio);

        Assert.Equal(2, Tablas(municipio).Count);
        var tarea = municipio.Tarea("enl-spc", "7.11", "Entregar");
        Assert.Equal(Tablas(municipio)[^1].Id, Assert.Single(municipio.Tareas.Ver(municipio.Persona("enl-spc"), tarea.Id)!.Documentos).Id);
        Assert.Single(municipio.Leer(a => a.Documentos.Lista("TABLA_MAESTRA_SEJ_PEP_28", "2025")));
        Assert.Single(municipio.Leer(a => a.Documentos.Lista("MATRIZ_SEJ_PEP_27", "2025-T2")));
        Assert.Equal(
            ["Ficha técnica (SEJ-PEP-23)", "Tabla de datos", "Tabla maestra (SEJ-PEP-28)", "Matriz de seguimiento (SEJ-PEP-27)", "Formatos de transparencia"],
            municipio.Cambio(folio).Efectos.Select(e => e.Documento));

        var avisoDeAjuste = Assert.Single(municipio.Correos("cambio-aplicado"));
        Assert.Equal(["enl-spc@municipio.example", "titular-spc@municipio.example"], avisoDeAjuste.Para.Concat(avisoDeAjuste.Copia));
        Assert.Equal(3, avisoDeAjuste.Adjuntos.Count);
        Assert.Equal(["contraloria@municipio.example", "finanzas@municipio.example"], Assert.Single(municipio.Correos("cambio-enterado")).Para);
        Assert.All(new[] { "7.37", "7.38", "7.40", "7.41", "7.42", "7.43" }, paso => Assert.NotEmpty(municipio.Registros(paso, "SPC")));
        Assert.Equal(EstatusDeSolicitud.Notificada, municipio.Cambio(folio).Solicitud.Estatus);
    }

    [Fact]
    public async Task La_ficha_se_publica_con_sus_dos_versiones_y_lo_publicado_antes_no_cambia()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-01-31 07:00");
        await municipio.EntregarComoLaMuestraAsync("2025-01", "2025-02", "2025-03");
        await municipio.HastaPublicarAsync(new Trimestre(2025, 1));
        var antes = Huellas(municipio);
        var resultados = municipio.Leer(a => a.Resultados.Indicadores(new Trimestre(2025, 1)));

        var folio = await municipio.SolicitarAsync("enl-spc", "SPC-04", VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "260", "2025-T2", VidaDeUnCambio.Pdf);
        var publicado = await municipio.IntentarAsync("coord", municipio.Tarea("coord", "7.38"), "Aprobar", ("desde", "2025-T1"));
        Assert.Equal("OPCION_INVALIDA", Assert.Single(publicado.Problemas).Codigo);
        await municipio.AprobarAsync(folio);
        await municipio.PublicarAsync();

        Assert.All(antes, par => Assert.Equal(par.Value, Huellas(municipio)[par.Key]));
        Assert.Equal(resultados.Select(r => r.ToString()), municipio.Leer(a => a.Resultados.Indicadores(new Trimestre(2025, 1))).Select(r => r.ToString()));
        var ficha = new LectorDePublicaciones(municipio.Publicaciones).Leer("fichas/SPC-04.v2").Publicaciones.Single().Publicacion;
        Assert.Equal([(1, (decimal?)null), (2, 260m)], ficha.Fichas.Select(f => (f.Version, f.MetaAjustada)));
        Assert.Equal((folio, new DateOnly(2025, 4, 1)), (ficha.Fichas[1].FolioSolicitud, ficha.Fichas[1].VigenteDesde!.Value));
        Assert.Equal("SEJ-PEP-23-SPC-04.v2.xlsx", Assert.Single(ficha.Archivos).Nombre);
        Assert.Empty(new VerificadorDePublicaciones(municipio.Publicaciones).Verificar().Problemas);
    }

    [Fact]
    public async Task La_baja_deja_de_pedir_el_indicador_y_conserva_su_ficha()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-05-12 10:00");
        var folio = await municipio.SolicitarAsync(
            "enl-sdh", "SDH-02", "Baja del indicador · Estatus",
            "Baja del indicador · Cambió un componente o actividad del Programa Presupuestario y el indicador ya no informa de sus resultados", "BAJA", "2025-T3");
        await municipio.AprobarAsync(folio);
        await municipio.PublicarAsync();
        Assert.Contains("SDH-02", Vigentes(municipio, new(2025, 6, 30)));
        Assert.DoesNotContain("SDH-02", Vigentes(municipio, new(2025, 7, 31)));

        var ficha = new LectorDePublicaciones(municipio.Publicaciones).Leer("fichas/SDH-02.v2").Publicaciones.Single().Publicacion.Fichas;
        Assert.Equal(["VIGENTE", "BAJA"], ficha.Select(f => f.Estatus));
    }

    [Fact]
    public async Task La_frecuencia_cambia_cuando_se_mide()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-05-12 10:00");
        var folio = await municipio.SolicitarAsync(
            "enl-sdu", "SDU-06", "Otro dato de la ficha · Frecuencia de medición", "Otro dato de la ficha · Otra causa, explicada en la justificación", "Anual", "2025-T3");
        await municipio.AprobarAsync(folio);

        var versiones = municipio.Leer(a => a.Fichas.Versiones("SDU-06"));
        Assert.False(versiones[0].Corresponde(new Mes(2025, 12)));
        Assert.True(versiones[1].Corresponde(new Mes(2025, 12)));
    }

    [Fact]
    public async Task La_direccion_cambia_de_oficio_sin_soporte_y_la_dependencia_recibe_el_aviso()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-20 10:00");
        var folio = await municipio.SolicitarAsync("ana", "SIS-05", "Modificación de definición · Unidad de medida", null, "Porcentaje del monto contratado", "2025-T2");
        Assert.Equal((CausalDeCambio.Oficio, true), (municipio.Cambio(folio).Solicitud.Causal, municipio.Cambio(folio).DeOficio));
        await municipio.AprobarAsync(folio);

        Assert.Equal("Porcentaje del monto contratado", municipio.Leer(a => a.Fichas.Versiones("SIS-05"))[^1].UnidadMedida);
        Assert.Contains("de oficio", Assert.Single(municipio.Correos("cambio-aplicado")).Texto, StringComparison.Ordinal);
        Assert.Empty(municipio.Correos("cambio-acuse"));
    }

    [Fact]
    public async Task Si_algo_falla_antes_de_confirmar_no_cambia_nada()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-14 10:00");
        var folio = await municipio.SolicitarAsync("enl-spc", "SPC-04", VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "260", "2025-T2", VidaDeUnCambio.Pdf);
        var correos = municipio.Leer(a => a.Salida.Todos(TipoSalida.Correo)).Count;
        var tarea = municipio.Tarea("coord", "7.38");
        var bookmark = municipio.Leer(a => a.Tareas.Buscar(tarea.Id))!.BookmarkId;

        await Assert.ThrowsAsync<IOException>(() => municipio.Servicio<ITransactor>().RunAsync<bool>(tx =>
        {
            var almacen = tx.Get<IAlmacen>();
            var cambio = almacen.Cambios.Buscar(folio)!;
            almacen.Cambios.Guardar(cambio with { Solicitud = cambio.Solicitud.Pasar(EstatusDeSolicitud.Aprobada) });
            municipio.Motor.Resume(tx, bookmark, new OrderedDictionary<string, object?> { ["resultado"] = "Aprobar" });
            Assert.Equal(2, almacen.Fichas.Versiones("SPC-04").Count);
            Assert.Equal(EstatusDeSolicitud.Notificada, almacen.Cambios.Buscar(folio)!.Solicitud.Estatus);
            throw new IOException("Se fue la luz.");
        }));

        Assert.Single(municipio.Leer(a => a.Fichas.Versiones("SPC-04")));
        Assert.Equal(EstatusDeSolicitud.EnAnalisis, municipio.Cambio(folio).Solicitud.Estatus);
        Assert.Equal(correos, municipio.Leer(a => a.Salida.Todos(TipoSalida.Correo)).Count);
        Assert.Null(municipio.Leer(a => a.Publicaciones.Buscar("fichas/SPC-04.v2")));
        await municipio.AprobarAsync(folio);
        Assert.Equal(2, municipio.Leer(a => a.Fichas.Versiones("SPC-04")).Count);
    }

    private static IReadOnlyList<Documento> Tablas(Municipio municipio) => municipio.Leer(a => a.Documentos.Lista("TABLA_ENVIADA", "2025-04", "SPC"));

    private static IReadOnlyList<string> Vigentes(Municipio municipio, DateOnly al) => [.. municipio.Leer(a => a.Fichas.Vigentes(2025, al)).Select(f => f.ClaveIndicador)];

    private static Dictionary<string, string> Huellas(Municipio municipio) => Directory.EnumerateFiles(municipio.Publicaciones, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).ToDictionary(ruta => ruta, ruta => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(ruta))));
}
