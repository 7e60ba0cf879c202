using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Cambios;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Cambios;

/// <summary>What the people of section E do, through the inbox's own door.</summary>
internal static class VidaDeUnCambio
{
    public const string Meta = "Modificación de meta · Meta anual";
    public const string SinDinero = "Modificación de meta · No se cuenta con los recursos financieros para alcanzar la meta actual y se acredita que se solicitaron y no se entregaron";

    public static readonly byte[] Pdf = "%PDF-1.7 oficio de finanzas"u8.ToArray();

    /// <summary>Opens a request and returns the task in which it is written.</summary>
    public static async Task<TareaEnLista> IniciarAsync(this Municipio municipio, string usuario, string referencia)
    {
        var id = await municipio.Servicio<SolicitudesDeCambio>().IniciarAsync(municipio.Persona(usuario), referencia);
        Assert.NotNull(id);
        municipio.SinIncidentes();
        return municipio.Tareas.Ver(municipio.Persona(usuario), id)!.Tarea;
    }

    /// <summary>Sends a request; a file given as bytes is a PDF.</summary>
    public static Task<RespuestaDeTarea> EnviarAsync(
        this Municipio municipio, string usuario, TareaEnLista tarea, string campo, string? causal, string valor, string desde, byte[]? soporte = null, string resultado = "Enviar")
    {
        var vista = municipio.Tareas.Ver(municipio.Persona(usuario), tarea.Id)!;
        var campos = new Dictionary<string, string>
        {
            ["clave"] = vista.Campos.Single(c => c.Nombre == "clave").Valor!, ["campo"] = campo, ["valor"] = valor, ["desde"] = desde, ["justificacion"] = "Se explica en el oficio.",
        };
        if (causal is not null) campos["causal"] = causal;
        ArchivoRecibido[] archivos = soporte is null ? [] : [new("soporte", "oficio.pdf", soporte)];
        return municipio.Tareas.CompletarAsync(municipio.Persona(usuario), new CompletarTarea(tarea.Id, resultado, campos, archivos));
    }

    /// <summary>Opens and sends a request that must be received; returns its folio.</summary>
    public static async Task<string> SolicitarAsync(
        this Municipio municipio, string usuario, string referencia, string campo, string? causal, string valor, string desde, byte[]? soporte = null)
    {
        var tarea = await municipio.IniciarAsync(usuario, referencia);
        var respuesta = await municipio.EnviarAsync(usuario, tarea, campo, causal, valor, desde, soporte);
        Assert.True(respuesta.Aceptada, string.Join("; ", respuesta.Problemas));
        municipio.SinIncidentes();
        return tarea.Periodo;
    }

    public static CambioSolicitado Cambio(this Municipio municipio, string folio) => municipio.Leer(a => a.Cambios.Buscar(folio))!;

    public static Task<Acuse> AprobarAsync(this Municipio municipio, string folio) =>
        municipio.HacerAsync("coord", "7.38", "Analizar", "Aprobar", ("desde", municipio.Cambio(folio).Solicitud.AplicaDesde.ToString()));

    /// <summary>The Coordinación proposes to reject, Analista and Jefatura say what they think, and it is told.</summary>
    public static async Task RechazarAsync(this Municipio municipio, string motivo)
    {
        await municipio.HacerAsync("coord", "7.38", "Analizar", "Proponer rechazo", ("motivo", motivo));
        await municipio.HacerAsync("ana", "7.39", "Opinar", "De acuerdo", ("opinion", "No se acredita."));
        await municipio.HacerAsync("jef", "7.39", "Opinar", "De acuerdo", ("opinion", "Falta el documento."));
        await municipio.HacerAsync("coord", "7.39", "Informar", "Informar el rechazo", ("motivo", motivo));
    }
}
