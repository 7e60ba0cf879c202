namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Node of a formula's tree.</summary>
internal abstract record Expresion
{
    internal abstract decimal Evaluar(IReadOnlyDictionary<string, decimal> valores);

    internal virtual IEnumerable<string> Variables() => [];

    internal virtual IEnumerable<Expresion> Divisores() => [];
}

internal sealed record Numero(decimal Valor) : Expresion
{
    internal override decimal Evaluar(IReadOnlyDictionary<string, decimal> valores) => Valor;
}

internal sealed record Variable(string Clave) : Expresion
{
    internal override decimal Evaluar(IReadOnlyDictionary<string, decimal> valores) => valores[Clave];

    internal override IEnumerable<string> Variables() => [Clave];
}

internal sealed record Negacion(Expresion Operando) : Expresion
{
    internal override decimal Evaluar(IReadOnlyDictionary<string, decimal> valores) => -Operando.Evaluar(valores);

    internal override IEnumerable<string> Variables() => Operando.Variables();

    internal override IEnumerable<Expresion> Divisores() => Operando.Divisores();
}

internal sealed record Operacion(char Signo, Expresion Izquierda, Expresion Derecha) : Expresion
{
    internal override decimal Evaluar(IReadOnlyDictionary<string, decimal> valores)
    {
        var a = Izquierda.Evaluar(valores);
        var b = Derecha.Evaluar(valores);
        return Signo switch { '+' => a + b, '-' => a - b, '*' => a * b, _ => a / b };
    }

    internal override IEnumerable<string> Variables() => Izquierda.Variables().Concat(Derecha.Variables());

    internal override IEnumerable<Expresion> Divisores()
    {
        var propios = Signo == '/' ? [Derecha] : Enumerable.Empty<Expresion>();
        return propios.Concat(Izquierda.Divisores()).Concat(Derecha.Divisores());
    }
}
