namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>What a password must be: long, not made of what everybody tries first, and not the name of its account.</summary>
internal static class ReglasDeContrasena
{
    /// <summary>Least length, in characters.</summary>
    public const int LargoMinimo = 12;

    /// <summary>Greatest length: hashing must not become a way to keep the server busy.</summary>
    public const int LargoMaximo = 200;

    /// <summary>So many characters must remain once everything commonly used is taken out.</summary>
    private const int ResiduoMinimo = 4;

    private const int DistintosMinimos = 5;

    /// <summary>Shorter names are part of too many words.</summary>
    private const int LargoDeNombre = 3;

    private static readonly string[] Comunes = Leer();

    /// <summary>The rules in a sentence, for whoever is about to write one.</summary>
    public static string EnPalabras =>
        $"Use {LargoMinimo} caracteres o más; sirve una frase de varias palabras. No incluya el nombre de la cuenta ni contraseñas comunes.";

    /// <summary>What is wrong with a password, in Spanish; empty when nothing is.</summary>
    public static IReadOnlyList<string> Revisar(string usuario, string contrasena)
    {
        var problemas = new List<string>();
        if (contrasena.Length is < LargoMinimo or > LargoMaximo)
        {
            problemas.Add($"La contraseña debe tener al menos {LargoMinimo} caracteres y no más de {LargoMaximo}.");
        }

        var plegada = Plegar(contrasena);
        if (usuario.Length >= LargoDeNombre && plegada.Contains(Plegar(usuario), StringComparison.Ordinal))
        {
            problemas.Add("La contraseña no puede incluir el nombre de la cuenta.");
        }
        else if (EsComun(plegada))
        {
            problemas.Add("Esa contraseña se adivina fácilmente: use una frase de varias palabras que sólo usted sepa.");
        }

        return problemas;
    }

    private static bool EsComun(string plegada)
    {
        var residuo = Comunes.Aggregate(plegada, (texto, comun) => texto.Replace(comun, "", StringComparison.Ordinal));
        return plegada.Distinct().Count() < DistintosMinimos || residuo.Count(char.IsLetterOrDigit) < ResiduoMinimo;
    }

    // Lower case, without Spanish accents or the usual substitutions. By hand: the program carries no culture data.
    private static string Plegar(string texto) => new([.. texto.ToLowerInvariant().Select(c => c switch
    {
        'á' or '@' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' or 'ü' => 'u',
        'ñ' => 'n',
        '$' => 's',
        _ => c,
    })]);

    private static string[] Leer()
    {
        using var flujo = typeof(ReglasDeContrasena).Assembly.GetManifestResourceStream("recursos/contrasenas-comunes.txt")
            ?? throw new InvalidOperationException("El ensamblado no lleva la lista de contraseñas comunes.");
        using var lector = new StreamReader(flujo);
        return [.. lector.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(renglon => !renglon.StartsWith('#'))
            .Select(Plegar)
            .OrderByDescending(comun => comun.Length)];
    }
}
