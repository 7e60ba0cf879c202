using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>The machine between two rounds: what one left to do must not be paid by the next, be it ours or the other program's.</summary>
internal static class Maquina
{
    private const int Bytes = 800 << 20;
    private const int Pagina = 4096;

    /// <summary>
    /// Collects this program's garbage, for the other one begins without any, and waits until what was written is on the
    /// disk. Then it uses as much memory as a round does, and lets it go: a virtual machine has a page of it from its host
    /// only when it is first used, which may cost ten times what writing it costs.
    /// </summary>
    public static void Reposar()
    {
        GC.Collect();
        using (var vaciado = Process.Start("sync")) vaciado.WaitForExit();
        var memoria = Marshal.AllocHGlobal(Bytes);
        for (var i = 0; i < Bytes; i += Pagina)
        {
            Marshal.WriteByte(memoria, i, 1);
        }

        Marshal.FreeHGlobal(memoria);
    }
}
