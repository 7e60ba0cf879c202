using System.Globalization;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Checks what was entered against the fields of a form.</summary>
internal static class RevisionDeCampos
{
    /// <summary>Largest accepted upload.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Longest accepted text; a page holds about 3,000 characters.</summary>
    public const int MaxTexto = 20_000;

    public static IEnumerable<Problema> Revisar(IReadOnlyList<CampoDeFormulario> campos, CompletarTarea comando)
    {
        foreach (var campo in campos)
        {
            var requerido = campo.Requerido || campo.RequeridoCon.Contains(comando.Resultado);
            var problema = campo.Tipo == TipoDeCampo.Archivo
                ? RevisarArchivo(campo, comando.Archivo(campo.Nombre), requerido)
                : RevisarValor(campo, comando.Campo(campo.Nombre), requerido);
            if (problema is var (codigo, mensaje))
            {
                yield return new Problema(codigo, mensaje, new Lugar(Campo: campo.Etiqueta));
            }
        }
    }

    private static (string, string)? RevisarArchivo(CampoDeFormulario campo, ArchivoRecibido? archivo, bool requerido) => archivo switch
    {
        null => requerido ? ("ARCHIVO_REQUERIDO", $"Falta el archivo «{campo.Etiqueta}».") : null,
        { Contenido.Length: > MaxBytes } => ("ARCHIVO_GRANDE", $"El archivo «{archivo.Nombre}» excede 10 MB."),
        _ => null,
    };

    private static (string, string)? RevisarValor(CampoDeFormulario campo, string? valor, bool requerido)
    {
        if (valor is null)
        {
            return !requerido ? null
                : campo.Tipo == TipoDeCampo.Casilla ? ("CASILLA_REQUERIDA", $"Marque «{campo.Etiqueta}».")
                : ("CAMPO_REQUERIDO", $"Escriba «{campo.Etiqueta}».");
        }

        return campo.Tipo switch
        {
            _ when valor.Length > MaxTexto => ("TEXTO_LARGO", $"«{campo.Etiqueta}» admite hasta {MaxTexto} caracteres."),
            TipoDeCampo.Numero when !decimal.TryParse(valor, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) =>
                ("NUMERO_INVALIDO", $"«{campo.Etiqueta}» debe ser un número, con punto para los decimales."),
            TipoDeCampo.Fecha when Fecha(valor) is null =>
                ("FECHA_INVALIDA", $"«{campo.Etiqueta}» debe ser una fecha como 2025-06-30."),
            TipoDeCampo.Opcion when !campo.Opciones.Contains(valor) =>
                ("OPCION_INVALIDA", $"«{campo.Etiqueta}» debe ser una de: {string.Join(", ", campo.Opciones)}."),
            _ => null,
        };
    }

    /// <summary>A date as forms send it, or null.</summary>
    public static DateOnly? Fecha(string? texto) =>
        DateOnly.TryParseExact(texto, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var fecha) ? fecha : null;
}
