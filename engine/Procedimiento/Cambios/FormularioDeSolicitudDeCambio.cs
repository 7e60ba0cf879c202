using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>
/// Steps 7.37 and 7.38 (note): the SEJ-PEP-24, filled in here or uploaded, with the letter and the evidence. The task's
/// reference names the indicator, or the rejected request that this one completes.
/// </summary>
internal sealed class FormularioDeSolicitudDeCambio : Formulario
{
    public const string Tipo = "solicitud-de-cambio";
    public const string Enviar = "Enviar";
    public const string EnviarFormato = "Enviar el formato cargado";
    private const string Separador = " · ";

    public override string Nombre => Tipo;

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso)
    {
        var previa = Previa(caso);
        var deOficio = EsDeOficio(caso);
        var fichas = CamposDeLaSolicitud.Fichas(caso);
        var indicador = previa?.Solicitud.ClaveIndicador ?? caso.Tarea.Referencia;
        return
        [
            CamposDeLaSolicitud.Opcion(CamposDeSolicitud.Clave, "Indicador", [.. fichas.Select(f => f.ClaveIndicador + Separador + f.Nombre)], fichas.FirstOrDefault(f => f.ClaveIndicador == indicador) is { } f ? f.ClaveIndicador + Separador + f.Nombre : null),
            CamposDeLaSolicitud.Campo(previa),
            .. deOficio ? Array.Empty<CampoDeFormulario>() : [CamposDeLaSolicitud.Causal(previa)],
            CamposDeLaSolicitud.Parrafo(CamposDeSolicitud.Valor, "Valor solicitado", previa?.Solicitud.ValorSolicitado, "El número, el texto o la clave. Para dar de baja el indicador escriba BAJA."),
            CamposDeLaSolicitud.Desde(caso, previa?.Solicitud.AplicaDesde),
            CamposDeLaSolicitud.Parrafo(CamposDeSolicitud.Justificacion, "Justificación", previa?.Solicitud.Justificacion, "Por qué hace falta y qué documento lo acredita."),
            CamposDeLaSolicitud.Archivo("soporte", "Documento que acredita la causal", "PDF o imagen de hasta 5 MB. Necesario cuando faltan recursos: que se solicitaron y no se entregaron."),
            CamposDeLaSolicitud.Archivo("oficio", "Oficio firmado", "PDF o imagen de hasta 5 MB. Si no lo carga, el sistema escribe el oficio."),
            .. deOficio ? Array.Empty<CampoDeFormulario>() : [CamposDeLaSolicitud.Archivo("formato", "SEJ-PEP-24 lleno (xlsx)", "En lugar de llenar los campos: el libro que está en Documentos.") with { RequeridoCon = [EnviarFormato] }],
        ];
    }

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) => TablasDeCambio.DeLaFicha(caso, Previa(caso)?.Solicitud.ClaveIndicador ?? caso.Tarea.Referencia);

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
    [
        .. Expediente.Documentos(caso.Almacen, caso.Tarea.Periodo),
        .. Previa(caso) is { } previa ? Expediente.Documentos(caso.Almacen, previa.Folio) : [],
    ];

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        if (comando.Resultado is not (Enviar or EnviarFormato)) return Recepcion.Aceptar([], comando);

        var escrito = comando.Resultado == EnviarFormato ? DelLibro(caso, comando) : new(DeLosCampos(caso, comando), []);
        if (escrito.Valor is null) return Recepcion.Rechazar(escrito.Problemas);

        var archivos = ArchivosDeCambio.Revisar(comando);
        var lectura = new SolicitudEscrita(escrito.Valor, EsDeOficio(caso))
            .Leer(caso.Tarea.Periodo, caso.Dependencia, caso.Hoy, comando.Archivo("soporte") is not null, caso.Almacen);
        if (lectura.Valor is not { } solicitud || archivos.Count > 0)
        {
            return Recepcion.Rechazar([.. lectura.Problemas.Where(p => p.Severidad == Severidad.Error), .. archivos]);
        }

        return EnCurso(caso, solicitud) is { } otra
            ? Recepcion.Rechazar("YA_SOLICITADO", $"La solicitud {otra} pide ya un cambio de ese dato y está en análisis.", "Indicador")
            : Registrar(caso, comando, solicitud with { ReingresoDe = Reingreso(caso, solicitud) }, lectura.Problemas);
    }

    private static Recepcion Registrar(CasoDeTarea caso, CompletarTarea comando, SolicitudDeCambio solicitud, IReadOnlyList<Problema> avisos)
    {
        var documentos = ArchivosDeCambio.Guardar(caso, comando);
        caso.Almacen.Cambios.Guardar(new CambioSolicitado
        {
            Solicitud = solicitud,
            Dependencia = caso.Dependencia,
            VersionDeFicha = AplicacionDeCambio.VigenteEn(caso.Almacen.Fichas.Versiones(solicitud.ClaveIndicador), solicitud.AplicaDesde)!.Version,
            DeOficio = EsDeOficio(caso),
            Presentada = caso.Ahora,
            PresentadaPor = caso.Quien,
            Soportes = [.. documentos.Select(d => d.Id)],
        });
        return new Recepcion(avisos, new()
        {
            ["folio"] = solicitud.Folio, ["indicador"] = solicitud.ClaveIndicador, ["dato"] = solicitud.Campo,
        })
        {
            Documentos = documentos,
            Nota = $"Solicitud {solicitud.Folio}: {solicitud.ClaveIndicador}, {CamposDeFicha.Buscar(solicitud.Campo)!.Etiqueta.ToLowerInvariant()}, desde el {FormatoMexicano.Periodo(solicitud.AplicaDesde)}.",
        };
    }

    private static Lectura<IReadOnlyDictionary<string, ValorEscrito>?> DelLibro(CasoDeTarea caso, CompletarTarea comando)
    {
        var archivo = comando.Archivo("formato")!;
        return FormatoDeSolicitud.Leer(archivo.Contenido, archivo.Nombre, caso.Tarea.Periodo);
    }

    private Dictionary<string, ValorEscrito> DeLosCampos(CasoDeTarea caso, CompletarTarea comando) => Campos(caso)
        .Where(campo => campo.Tipo != TipoDeCampo.Archivo)
        .ToDictionary(campo => campo.Nombre, campo => new ValorEscrito(Dicho(campo.Nombre, comando.Campo(campo.Nombre) ?? ""), new Lugar(Campo: campo.Etiqueta)));

    /// <summary>An option shows more than its value: "SPC-04 · nombre", "Meta · causal".</summary>
    private static string Dicho(string campo, string texto) => (campo, texto.IndexOf(Separador, StringComparison.Ordinal)) switch
    {
        (_, -1) => texto,
        (CamposDeSolicitud.Clave, var i) => texto[..i],
        (CamposDeSolicitud.Causal or CamposDeSolicitud.Campo, var i) => texto[(i + Separador.Length)..],
        _ => texto,
    };

    private static bool EsDeOficio(CasoDeTarea caso) => !caso.Tarea.Rol.Split(',').Contains("ENL");

    /// <summary>The rejected request that the task was opened to complete.</summary>
    private static CambioSolicitado? Previa(CasoDeTarea caso) => caso.Tarea.Referencia is { } referencia ? caso.Almacen.Cambios.Buscar(referencia) : null;

    private static string? Reingreso(CasoDeTarea caso, SolicitudDeCambio solicitud) =>
        Previa(caso) is { } previa && previa.Solicitud.ClaveIndicador == solicitud.ClaveIndicador && previa.Solicitud.Campo == solicitud.Campo ? previa.Folio : null;

    private static string? EnCurso(CasoDeTarea caso, SolicitudDeCambio solicitud) => caso.Almacen.Cambios.DeIndicador(solicitud.ClaveIndicador)
        .FirstOrDefault(c => c.Solicitud.Campo == solicitud.Campo && c.Solicitud.Estatus is EstatusDeSolicitud.Recibida or EstatusDeSolicitud.EnAnalisis)?.Folio;
}
