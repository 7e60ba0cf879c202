using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>
/// Entity tags of latest versions: who saves with <c>If-Match</c> is told when somebody else has saved meanwhile. Who does not,
/// as clients of the reference do, writes over what is there.
/// </summary>
internal static class EtiquetaDeDefinicion
{
    /// <summary>Tells the tag of a version in the answer; only the latest, the one that can be saved over, has one.</summary>
    public static void Poner(HttpContext contexto, DefinitionRecord version)
    {
        if (version.IsLatest)
        {
            contexto.Response.Headers.ETag = De(version);
        }
    }

    /// <summary>The refusal of a save that does not know the latest version; null when it may go on.</summary>
    public static IResult? Rechazo(HttpContext contexto, ITransaction tx, string? definicion)
    {
        var conocida = contexto.Request.Headers.IfMatch.ToString().Replace("W/", "", StringComparison.Ordinal);
        if (string.IsNullOrEmpty(definicion) || !conocida.StartsWith(Prefijo(definicion), StringComparison.Ordinal))
        {
            return null;
        }

        return tx.Workflows.FindLatest(definicion) switch
        {
            null => JsonDelApi.Desactualizado("Otra persona borró este flujo mientras usted lo tenía abierto, y no se guardó lo último."),
            var ultima when De(ultima) != conocida => JsonDelApi.Desactualizado(
                "Otra persona, u otra ventana suya, guardó este flujo después de que usted lo abrió, y no se guardó lo último de aquí."),
            _ => null,
        };
    }

    /// <summary>The tag of a version: another as soon as anything in it changes.</summary>
    public static string De(DefinitionRecord version)
    {
        var huella = SHA256.HashData(Encoding.UTF8.GetBytes($"{version.Id}\n{version.Json}"));
        return $"{Prefijo(version.DefinitionId)}{Convert.ToHexStringLower(huella)[..16]}\"";
    }

    private static string Prefijo(string definicion) => $"\"{Uri.EscapeDataString(definicion)}:";
}
