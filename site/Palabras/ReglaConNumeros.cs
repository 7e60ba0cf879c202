using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Rule D1 with the numbers of a figure in it: <c>100 × (1 − (30.1482 − 22) / 22) = 62.96 %</c>.</summary>
internal static class ReglaConNumeros
{
    internal static string Decir(Cifra cifra)
    {
        var (r, m) = (FormatoMexicano.Numero(cifra.Valor!.Value), FormatoMexicano.Numero(cifra.Meta!.Value));
        var distancia = $"({r} − {EntreParentesis(cifra.Meta.Value, m)})";
        var divisor = FormatoMexicano.Numero(Math.Abs(cifra.Meta.Value));
        var cuenta = cifra.Ficha.Sentido switch
        {
            "ASCENDENTE" => $"100 × (1 + {distancia} / {divisor})",
            "DESCENDENTE" => $"100 × (1 − {distancia} / {divisor})",
            _ => $"100 × (1 − |{r} − {EntreParentesis(cifra.Meta.Value, m)}| / {divisor})",
        };
        return $"C = {cuenta} = {Cifras.DeCien(cifra.Cumplimiento!.Value)}";
    }

    private static string EntreParentesis(decimal valor, string texto) => valor < 0 ? $"({texto})" : texto;
}
