using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using SeguimientoDesempeno.Sitio.Partes;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Hands a component its parameters by name; how is found out once for each type.</summary>
internal sealed class Parametros
{
    private static readonly ConcurrentDictionary<Type, Parametros> PorTipo = new();
    private readonly FrozenDictionary<string, Action<Componente, object?>> _asignaciones;

    private Parametros(Type tipo) =>
        _asignaciones = tipo.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.IsDefined(typeof(ParameterAttribute)))
            .ToFrozenDictionary(p => p.Name, Asignacion);

    internal static Parametros De(Type tipo) => PorTipo.GetOrAdd(tipo, t => new(t));

    internal void Asignar(Componente componente, string nombre, object? valor) => _asignaciones[nombre](componente, valor);

    private static Action<Componente, object?> Asignacion(PropertyInfo propiedad) =>
        typeof(Parametros).GetMethod(nameof(ConTipo), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(propiedad.DeclaringType!, propiedad.PropertyType)
            .CreateDelegate<Func<MethodInfo, Action<Componente, object?>>>()(propiedad.SetMethod!);

    private static Action<Componente, object?> ConTipo<TComponente, TValor>(MethodInfo asignar)
        where TComponente : Componente
    {
        var hacer = asignar.CreateDelegate<Action<TComponente, TValor>>();
        return (componente, valor) => hacer((TComponente)componente, (TValor)valor!);
    }
}
