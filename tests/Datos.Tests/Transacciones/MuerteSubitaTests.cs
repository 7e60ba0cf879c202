using System.Diagnostics;
using SeguimientoDesempeno.Datos.Tests.Bases;

namespace SeguimientoDesempeno.Datos.Tests.Transacciones;

public class MuerteSubitaTests
{
    public static TheoryData<string, int> Puntos()
    {
        var casos = new TheoryData<string, int>();
        foreach (var motor in new CadaMotor().Select(m => (string)m[0]))
        {
            foreach (var despuesDe in new[] { 1, 70, 400 }) casos.Add(motor, despuesDe);
        }

        return casos;
    }

    [Theory, MemberData(nameof(Puntos))]
    public async Task Lo_acusado_antes_de_un_kill_9_esta_ahi_y_cada_obra_esta_entera(string motor, int despuesDe)
    {
        using var b = new BasePrueba(motor);
        b.Datos.Dispose();
        var acusados = await EscribirYMatar(b.Destino, despuesDe);

        b.Reabrir();
        var primeros = b.Leer(a => a.Ajustes.ConPrefijo("a:")).Values.ToHashSet();
        Assert.True(acusados.Count >= despuesDe);
        Assert.Empty(acusados.Except(primeros));
        Assert.Equal(primeros.Order(), b.Leer(a => a.Ajustes.ConPrefijo("b:")).Values.Order());
        Assert.Equal(primeros.Count, long.Parse(b.Leer(a => a.Ajustes.Leer("contador"))!));
    }

    private static async Task<List<string>> EscribirYMatar(string destino, int despuesDe)
    {
        using var proceso = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Programa).Assembly.Location, destino])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var acusados = new List<string>();
        while (acusados.Count < despuesDe)
        {
            acusados.Add(await proceso.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException(await proceso.StandardError.ReadToEndAsync()));
        }

        proceso.Kill();
        var resto = await proceso.StandardOutput.ReadToEndAsync();
        await proceso.WaitForExitAsync();
        acusados.AddRange(resto.Split('\n')[..^1]);
        return acusados;
    }
}
