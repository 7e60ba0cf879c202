using System.Diagnostics;

namespace SeguimientoDesempeno.Formatos.Tests.LibreOffice;

/// <summary>A program that people use, and that shares no code with ours, opens every file and shows what was written.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly string carpeta = Directory.CreateTempSubdirectory("formatos-").FullName;

    [Fact]
    public void LibreOffice_abre_cada_archivo_y_muestra_su_contenido()
    {
        var archivos = Archivos.Todos().Where(a => !a.Key.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        foreach (var (nombre, contenido) in archivos)
        {
            File.WriteAllBytes(Path.Combine(carpeta, nombre), contenido);
        }

        var nombres = archivos.ConvertAll(a => a.Key);
        var textos = Convertir("csv:Text - txt - csv (StarCalc):44,34,76", nombres.FindAll(n => n.EndsWith(".xlsx", StringComparison.Ordinal)))
            .Concat(Convertir("txt:Text", nombres.FindAll(n => n.EndsWith(".docx", StringComparison.Ordinal))))
            .ToDictionary(ruta => Path.GetFileName(ruta), File.ReadAllText);

        Assert.Contains("SPC-01,Tasa de incidencia de robo a casa habitación", textos["tabla-de-datos-SPC-2025-03.csv"], StringComparison.Ordinal);
        var matriz = textos["SEJ-PEP-27-2025-T2.csv"];
        Assert.Contains("15.6195,102.38,Óptimo", matriz, StringComparison.Ordinal);
        Assert.Contains("No corresponde al periodo", matriz, StringComparison.Ordinal);
        Assert.Contains("08/07/2025,2025-T2", matriz, StringComparison.Ordinal);
        Assert.Contains("05/02/2025", textos["SEJ-PEP-28-2025.csv"], StringComparison.Ordinal);
        Assert.Contains("No disponible", textos["tablas-estadisticas-2025-02.csv"], StringComparison.Ordinal);
        Assert.Contains("V1/V2*100000", textos["SEJ-PEP-23-SPC-01.v1.csv"], StringComparison.Ordinal);
        Assert.Contains("\"620,000,000.00\"", textos["presupuesto.csv"], StringComparison.Ordinal);
        Assert.Contains("62.73,En rezago", textos["plan-de-acciones-SSP-2025-T1.csv"], StringComparison.Ordinal);
        Assert.Contains("Tabla Campos", textos["NLA95FVI-2025-T2.csv"], StringComparison.Ordinal);
        Assert.Contains("Detalle por indicador", textos["informe-SSP-2025-T2-v2.txt"], StringComparison.Ordinal);
        Assert.Contains("Oficio SEJ-DPEPE-001/2025", textos["oficio-SEJ-DPEPE-001-2025.txt"], StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(carpeta, recursive: true);

    private List<string> Convertir(string formato, List<string> nombres)
    {
        var salida = Path.Combine(carpeta, formato[..3]);
        var orden = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = carpeta };
        foreach (var argumento in (string[])["--headless", $"-env:UserInstallation=file://{carpeta}/perfil", "--convert-to", formato, "--outdir", salida, .. nombres])
        {
            orden.ArgumentList.Add(argumento);
        }

        using var proceso = Process.Start(orden)!;
        var errores = proceso.StandardError.ReadToEndAsync();
        var mensajes = proceso.StandardOutput.ReadToEnd();
        proceso.WaitForExit();
        var escritos = nombres.Select(n => Path.Combine(salida, Path.ChangeExtension(n, formato[..3]))).ToList();
        Assert.True(escritos.TrueForAll(File.Exists), mensajes + errores.Result);
        return escritos;
    }
}
