using System.IO.Compression;
using System.Text;

namespace SeguimientoDesempeno.Formatos.Tests.Excel;

/// <summary>Spoils workbooks the way that people and attackers do.</summary>
internal static class Paquete
{
    public static byte[] Cambiar(byte[] libro, string parte, Func<string, string> cambio)
    {
        using var memoria = new MemoryStream();
        memoria.Write(libro);
        using (var zip = new ZipArchive(memoria, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entrada = zip.GetEntry(parte)!;
            string texto;
            using (var lector = new StreamReader(entrada.Open()))
            {
                texto = lector.ReadToEnd();
            }

            var cambiado = cambio(texto);
            Assert.NotEqual(texto, cambiado);
            entrada.Delete();
            using var escritor = new StreamWriter(zip.CreateEntry(parte).Open(), new UTF8Encoding(false));
            escritor.Write(cambiado);
        }

        return memoria.ToArray();
    }

    public static byte[] Agregar(byte[] libro, string parte, Action<Stream> escribir)
    {
        using var memoria = new MemoryStream();
        memoria.Write(libro);
        using (var zip = new ZipArchive(memoria, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var flujo = zip.CreateEntry(parte, CompressionLevel.SmallestSize).Open();
            escribir(flujo);
        }

        return memoria.ToArray();
    }
}
