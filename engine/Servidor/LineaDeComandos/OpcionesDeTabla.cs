using System.CommandLine;
using System.Text;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Servidor.Anfitrion;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary>What the commands that print a table share: the file options, the format and the two outputs.</summary>
internal static class OpcionesDeTabla
{
    internal static Option<string> Archivo(string nombre, string descripcion, bool obligatoria) =>
        new(nombre) { Description = descripcion, HelpName = "archivo.csv", Required = obligatoria };

    internal static Option<string> Formato() => new("--formato")
    {
        Description = "Forma de la salida: csv o json.",
        HelpName = "formato",
        DefaultValueFactory = _ => "csv",
    };

    internal static Option<string> Inhabiles() => Archivo(
        "--inhabiles",
        "Días inhábiles (fecha, dia, descripcion, fundamento); debe traer todos los del año. Si se omite, los de content/calendario. Un año sin días usa los de la LFT art. 74.",
        obligatoria: false);

    /// <summary>Calendar of the option, or of the product.</summary>
    internal static Lectura<CalendarioLaboral> LeerCalendario(ParseResult lectura, Option<string> inhabiles) => DiasInhabilesCsv.Leer(
        lectura.GetValue(inhabiles) ?? Path.Combine(CarpetaDelProducto.Encontrar().Contenido, "calendario", "dias_inhabiles.csv"));

    /// <summary>Says on the error output which years use the law's days for want of the municipality's.</summary>
    internal static void AvisarDeLey(ParseResult lectura, CalendarioLaboral calendario, int desde, int hasta)
    {
        var anios = Enumerable.Range(desde, hasta - desde + 1).Where(calendario.UsaSoloLey).ToList();
        if (anios.Count == 0) return;
        Error(lectura, $"Aviso: el calendario no tiene días inhábiles de {string.Join(", ", anios)}; se usan los de la LFT art. 74.");
    }

    /// <summary>Writes problems on the error output; true when none of them is an error.</summary>
    internal static bool Informar(ParseResult lectura, IEnumerable<Problema> problemas)
    {
        var sinErrores = true;
        foreach (var problema in problemas)
        {
            var esError = problema.Severidad == Severidad.Error;
            sinErrores &= !esError;
            Error(lectura, esError ? $"Error: {problema}" : $"Aviso: {problema}");
        }

        return sinErrores;
    }

    /// <summary>Refuses the command with a sentence.</summary>
    internal static int Rechazar(ParseResult lectura, string mensaje)
    {
        Error(lectura, $"Error: {mensaje}");
        return 1;
    }

    /// <summary>Writes the table in the format asked for.</summary>
    internal static int Escribir(ParseResult lectura, Option<string> formato, Tabla tabla)
    {
        using var salida = new MemoryStream();
        switch (lectura.GetValue(formato))
        {
            case "csv": tabla.EscribirCsv(salida); break;
            case "json": tabla.EscribirJson(salida); break;
            case var otro: return Rechazar(lectura, $"--formato es csv o json, y dice «{otro}».");
        }

        lectura.InvocationConfiguration.Output.Write(Encoding.UTF8.GetString(salida.ToArray()));
        return 0;
    }

    private static void Error(ParseResult lectura, string mensaje) => lectura.InvocationConfiguration.Error.WriteLine(mensaje);
}
