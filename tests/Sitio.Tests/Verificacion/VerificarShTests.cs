using System.Diagnostics;
using AngleSharp.Dom;

namespace SeguimientoDesempeno.Sitio.Tests.Verificacion;

/// <summary>The script that a reader downloads, run as that reader would on a copy of what the portal offers.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class VerificarShTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();
    private readonly PortalDeEjemplo _portal;

    public VerificarShTests(PortalDeEjemplo portal)
    {
        _portal = portal;
        foreach (var url in portal.Leer("datos/verificar/archivos.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var ruta = url["https://desempeno.ejemplo.gob.mx/portal/".Length..];
            Directory.CreateDirectory(Path.GetDirectoryName(Copia(ruta))!);
            File.Copy(Path.Combine(portal.Salida, ruta), Copia(ruta));
        }
    }

    [Fact]
    public async Task Lo_descargado_coincide_y_la_ultima_huella_es_la_que_muestra_la_pagina()
    {
        var (codigo, salida) = await Verificar();

        Assert.Equal(0, codigo);
        Assert.Contains("4 publicaciones en una sola cadena", salida, StringComparison.Ordinal);
        Assert.Equal(_portal.Pagina("datos/verificar").QuerySelector("code.huella")!.TextContent, salida.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public async Task Un_digito_cambiado_se_nota()
    {
        Cambiar("publicaciones/2025-T2/resultados.json", t => t.Replace("\"trimestre\": 2", "\"trimestre\": 3", StringComparison.Ordinal));

        var (codigo, salida) = await Verificar();

        Assert.Equal(1, codigo);
        Assert.Contains("FALLA en 2025-T2: resultados.json", salida, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_archivo_de_mas_o_uno_que_falta_se_notan()
    {
        File.WriteAllText(Copia("publicaciones/2025-T1/agregado a mano.txt"), "x");
        File.Delete(Copia("publicaciones/2025-T3/notas.json"));

        var (codigo, salida) = await Verificar();

        Assert.Equal(1, codigo);
        Assert.Contains("agregado a mano.txt no está en la lista", salida, StringComparison.Ordinal);
        Assert.Contains("FALLA en 2025-T3: notas.json", salida, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cambiar_un_archivo_con_su_huella_rompe_el_manifiesto_y_la_cadena()
    {
        Cambiar("publicaciones/2025-T2/notas.json", t => t + "\n");
        var huella = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Copia("publicaciones/2025-T2/notas.json"))));
        Cambiar("publicaciones/2025-T2/SHA256SUMS.txt", t => string.Join('\n', t.Split('\n').Select(l => l.EndsWith("  notas.json", StringComparison.Ordinal) ? $"{huella}  notas.json" : l)));

        var (codigo, salida) = await Verificar();

        Assert.Equal(1, codigo);
        Assert.Contains("FALLA en 2025-T2: manifiesto.json", salida, StringComparison.Ordinal);
        Assert.Contains("FALLA en 2025-T3: ../2025-T2/SHA256SUMS.txt", salida, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_publicacion_quitada_de_en_medio_se_nota()
    {
        Directory.Delete(Copia("publicaciones/2025-T2"), recursive: true);

        var (codigo, salida) = await Verificar();

        Assert.Equal(1, codigo);
        Assert.Contains("FALLA en 2025-T3: ../2025-T2/SHA256SUMS.txt", salida, StringComparison.Ordinal);
    }

    [Fact]
    public void El_programa_cabe_en_cincuenta_lineas_y_la_pagina_lo_muestra_entero()
    {
        var programa = _portal.Leer("datos/verificar/verificar.sh");

        Assert.InRange(programa.Split('\n').Length, 10, 50);
        Assert.Equal(programa, _portal.Pagina("datos/verificar").QuerySelector("pre")!.TextContent);
    }

    public void Dispose() => _carpeta.Dispose();

    private string Copia(string ruta) => Path.Combine(_carpeta.Ruta, ruta);

    private void Cambiar(string ruta, Func<string, string> cambio) => File.WriteAllText(Copia(ruta), cambio(File.ReadAllText(Copia(ruta))));

    private async Task<(int Codigo, string Salida)> Verificar()
    {
        using var proceso = Process.Start(new ProcessStartInfo("sh", [Path.Combine(_portal.Salida, "datos/verificar/verificar.sh"), Copia("publicaciones")]) { RedirectStandardOutput = true })!;
        var salida = await proceso.StandardOutput.ReadToEndAsync();
        await proceso.WaitForExitAsync();
        return (proceso.ExitCode, salida);
    }
}
