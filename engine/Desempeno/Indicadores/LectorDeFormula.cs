using System.Globalization;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Reads one expression by recursive descent; the first error stops it.</summary>
internal sealed class LectorDeFormula(string texto)
{
    /// <summary>Deeper nesting than any ficha needs; keeps hostile input off the stack.</summary>
    private const int ProfundidadMaxima = 50;

    private int _posicion;
    private int _profundidad;

    /// <summary>Sentence in Spanish that says what was wrong; null when nothing was.</summary>
    internal string? Error { get; private set; }

    internal Expresion? Leer()
    {
        var raiz = LeerSuma();
        if (raiz is not null && Siguiente() is { } sobra) return Fallar(DondeNoCorresponde(sobra));
        return raiz;
    }

    private Expresion? LeerSuma()
    {
        var izquierda = LeerProducto();
        while (izquierda is not null && Siguiente() is '+' or '-')
        {
            izquierda = Combinar(izquierda!, LeerProducto);
        }

        return izquierda;
    }

    private Expresion? LeerProducto()
    {
        var izquierda = LeerFactor();
        while (izquierda is not null && Siguiente() is '*' or '/')
        {
            izquierda = Combinar(izquierda!, LeerFactor);
        }

        return izquierda;
    }

    private Operacion? Combinar(Expresion izquierda, Func<Expresion?> leer)
    {
        var signo = texto[_posicion++];
        return leer() is { } derecha ? new Operacion(signo, izquierda, derecha) : null;
    }

    private Expresion? LeerFactor()
    {
        if (++_profundidad > ProfundidadMaxima) return Fallar("tiene demasiados paréntesis o signos anidados");
        var factor = Siguiente() switch
        {
            null => Fallar("está incompleta"),
            '(' => LeerParentesis(),
            '-' => LeerNegacion(),
            'V' => LeerVariable(),
            >= '0' and <= '9' or '.' => LeerNumero(),
            var otro => Fallar(DondeNoCorresponde(otro.Value)),
        };
        _profundidad--;
        return factor;
    }

    private Expresion? LeerParentesis()
    {
        _posicion++;
        var interior = LeerSuma();
        if (interior is null) return null;
        if (Siguiente() != ')') return Fallar("no cierra un paréntesis");
        _posicion++;
        return interior;
    }

    private Negacion? LeerNegacion()
    {
        _posicion++;
        return LeerFactor() is { } operando ? new Negacion(operando) : null;
    }

    private Expresion? LeerVariable()
    {
        var digitos = Avanzar(_posicion + 1, char.IsAsciiDigit);
        var clave = texto[_posicion..digitos];
        if (clave.Length is < 2 or > 3 || clave[1] == '0') return Fallar($"contiene «{clave}», que no es una variable de V1 a V99");
        _posicion = digitos;
        return new Variable(clave);
    }

    private Expresion? LeerNumero()
    {
        var fin = Avanzar(_posicion, c => char.IsAsciiDigit(c) || c == '.');
        var numero = texto[_posicion..fin];
        if (!decimal.TryParse(numero, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var valor))
        {
            return Fallar($"contiene «{numero}», que no es un número");
        }

        _posicion = fin;
        return new Numero(valor);
    }

    private int Avanzar(int desde, Func<char, bool> mientras)
    {
        while (desde < texto.Length && mientras(texto[desde])) desde++;
        return desde;
    }

    private char? Siguiente()
    {
        _posicion = Avanzar(_posicion, c => c == ' ');
        return _posicion < texto.Length ? texto[_posicion] : null;
    }

    private string DondeNoCorresponde(char signo) => $"tiene «{signo}» donde no corresponde, en la posición {_posicion + 1}";

    private Expresion? Fallar(string motivo)
    {
        Error ??= $"la fórmula «{texto}» {motivo}";
        return null;
    }
}
