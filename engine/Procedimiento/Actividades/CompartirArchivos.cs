using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.19: shares the month's files with those who use them inside the office.</summary>
internal sealed class CompartirArchivos(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Compartir los archivos",
    "Comparte por correo, de manera interna, las tablas recibidas del mes.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var envios = paso.Almacen.Envios.Entre(paso.Mes, paso.Mes);
        var recibidas = envios.Where(e => e.DocumentoId is not null).ToList();
        paso.Enviar("archivos-internos", "JEF,COORD", new()
        {
            ["periodo"] = paso.EnPalabras,
            ["recibidas"] = recibidas.Count,
            ["total"] = envios.Count,
            ["faltantes"] = string.Join(", ", envios.Except(recibidas).Select(e => paso.Servicios.Organigrama.NombreDeDependencia(e.Dependencia))),
        }, copia: "ANA", adjuntos: [.. recibidas.Select(e => e.DocumentoId!)]);
        paso.Registrar($"Se compartieron {recibidas.Count} de {envios.Count} tablas de {paso.EnPalabras}.");
        return null;
    }
}
