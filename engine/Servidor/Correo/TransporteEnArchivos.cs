using System.Text;
using SeguimientoDesempeno.Servidor.Anfitrion;

namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>
/// Leaves each mail as an <c>.eml</c> file in <c>data/correo</c>: what happens where no mail server is configured.
/// The file takes its name from the mail's key, so that writing it again changes nothing.
/// </summary>
internal sealed class TransporteEnArchivos(CarpetaDeDatos datos) : ITransporteDeCorreo
{
    public async Task EntregarAsync(Carta carta, CancellationToken cancelacion)
    {
        var destino = Path.Combine(datos.Correo, NombreDe(carta.Clave));
        if (File.Exists(destino))
        {
            return;
        }

        // Written beside and renamed: a reader of the folder never sees half a mail.
        var parcial = destino + ".parcial";
        await File.WriteAllBytesAsync(parcial, EscritorEml.Escribir(carta), cancelacion);
        File.Move(parcial, destino, overwrite: true);
    }

    /// <summary>File name of a mail: its key as far as a file name allows, and a print of the whole key.</summary>
    public static string NombreDe(string clave)
    {
        var nombre = new StringBuilder();
        foreach (var c in clave.Take(80))
        {
            nombre.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_');
        }

        return $"{nombre}-{Huella.De(clave)[..8]}.eml";
    }
}
