using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Correos;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Plazos;

namespace SeguimientoDesempeno.Procedimiento;

/// <summary>What activities and forms use of the municipality's content; the same for all instances.</summary>
internal sealed record ServiciosDelProcedimiento(
    Organigrama Organigrama,
    OpcionesDelProcedimiento Opciones,
    ReglasDePlazo Plazos,
    PlantillasDeCorreo Plantillas,
    CarpetasDelProcedimiento Carpetas)
{
    /// <summary>Puts a mail in the outbox; a repeat of its key changes nothing.</summary>
    public void Enviar(IAlmacen almacen, DateTimeOffset momento, Envio envio)
    {
        var para = Organigrama.Correos(envio.Para, envio.Dependencia);
        if (para.Count == 0)
        {
            return;
        }

        var referencia = envio.Dependencia is null ? envio.Periodo : $"{envio.Periodo}:{envio.Dependencia}";
        var datos = new Dictionary<string, object?>(envio.Datos)
        {
            ["referencia"] = referencia,
            ["bandeja"] = Opciones.Bandeja,
            ["portal"] = Opciones.Portal,
        };
        var (asunto, texto) = Plantillas.Llenar(envio.Plantilla, datos);
        var copia = Organigrama.Correos(envio.Copia, envio.Dependencia).Except(para).ToList();
        var correo = new Correo(para, copia, asunto, texto, envio.Adjuntos, referencia);
        var clave = string.Join('/', ((string?[])[envio.Plantilla, referencia, envio.Para, envio.Clave]).Where(parte => !string.IsNullOrEmpty(parte)));
        almacen.Salida.Encolar("correo/" + clave, TipoSalida.Correo, correo.Escribir(), momento);
    }
}

/// <summary>Folders that the procedure reads.</summary>
/// <param name="Contenido">What the municipality edits: <c>content</c>.</param>
/// <param name="Publicaciones">What has been published.</param>
internal sealed record CarpetasDelProcedimiento(string Contenido, string Publicaciones)
{
    /// <summary>The municipality's non-working days.</summary>
    public string Calendario => Path.Combine(Contenido, "calendario", "dias_inhabiles.csv");

    /// <summary>Text of a letter's template.</summary>
    /// <exception cref="IOException">There is no such template.</exception>
    public string PlantillaDeOficio(string nombre) => File.ReadAllText(Path.Combine(Contenido, "plantillas", "oficios", nombre));
}

/// <summary>A mail to send: a template, whom to, and what it says.</summary>
internal sealed record Envio(string Plantilla, string Para, string Periodo, string? Dependencia)
{
    /// <summary>Roles in copy.</summary>
    public string Copia { get; init; } = "";

    /// <summary>Tells mails of the same template, period and dependency apart: a version, a task.</summary>
    public string Clave { get; init; } = "";

    public Dictionary<string, object?> Datos { get; init; } = [];

    /// <summary>Ids of documents.</summary>
    public IReadOnlyList<string> Adjuntos { get; init; } = [];
}
