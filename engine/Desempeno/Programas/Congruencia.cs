using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Programas;

/// <summary>
/// Whether the fichas follow from the MIR and the POA (section IV of the procedure: one ficha for each activity added to
/// them). The field of each problem is the key of the indicator.
/// </summary>
public static class Congruencia
{
    /// <summary>Problems of a dependency's fichas against its MIR and POA.</summary>
    public static IEnumerable<Problema> Revisar(
        IReadOnlyList<FichaTecnica> fichas, IReadOnlyList<RenglonDeMir> mir, IReadOnlyList<ActividadDePoa> poa)
    {
        ArgumentNullException.ThrowIfNull(fichas);
        ArgumentNullException.ThrowIfNull(mir);
        ArgumentNullException.ThrowIfNull(poa);
        var porClave = fichas.ToDictionary(f => f.ClaveIndicador);
        foreach (var renglon in mir)
        {
            if (!porClave.TryGetValue(renglon.ClaveIndicador, out var ficha))
            {
                yield return Error("MIR_SIN_FICHA", renglon.ClaveIndicador, $"la MIR tiene el indicador {renglon.ClaveIndicador} «{renglon.Indicador}» y falta su ficha");
                continue;
            }

            foreach (var problema in Comparar(renglon, ficha)) yield return problema;
        }

        foreach (var clave in poa.Select(a => a.ClaveIndicador).Distinct().Where(c => !porClave.ContainsKey(c)))
        {
            yield return Error("POA_SIN_FICHA", clave, $"una actividad del POA se sigue con el indicador {clave} y falta su ficha");
        }

        foreach (var ficha in fichas.ExceptBy(mir.Select(m => m.ClaveIndicador), f => f.ClaveIndicador))
        {
            yield return Aviso("FICHA_SIN_MIR", ficha.ClaveIndicador, $"la ficha {ficha.ClaveIndicador} no está en la MIR");
        }

        foreach (var ficha in fichas.Where(f => f.NivelMir == NivelMir.Actividad).ExceptBy(poa.Select(a => a.ClaveIndicador), f => f.ClaveIndicador))
        {
            yield return Aviso("FICHA_SIN_POA", ficha.ClaveIndicador, $"la actividad que mide la ficha {ficha.ClaveIndicador} no está en el POA");
        }

        foreach (var actividad in poa.Where(a => a.Fin < a.Inicio))
        {
            yield return Error("POA_FECHAS", actividad.ClaveIndicador, $"la actividad «{actividad.Actividad}» del POA termina antes de empezar");
        }
    }

    private static IEnumerable<Problema> Comparar(RenglonDeMir renglon, FichaTecnica ficha)
    {
        if (renglon.ProgramaClave != ficha.ProgramaClave)
        {
            yield return Error("MIR_PROGRAMA", ficha.ClaveIndicador, $"la MIR pone el indicador {ficha.ClaveIndicador} en el programa {renglon.ProgramaClave} y la ficha en {ficha.ProgramaClave}");
        }

        if (renglon.Nivel != ficha.NivelMir)
        {
            yield return Aviso("MIR_NIVEL", ficha.ClaveIndicador, $"la MIR pone el indicador {ficha.ClaveIndicador} en el nivel {Codigo.De(renglon.Nivel)} y la ficha en {Codigo.De(ficha.NivelMir)}");
        }

        if (renglon.Indicador != ficha.Nombre)
        {
            yield return Aviso("MIR_NOMBRE", ficha.ClaveIndicador, $"el indicador {ficha.ClaveIndicador} se llama «{renglon.Indicador}» en la MIR y «{ficha.Nombre}» en la ficha");
        }
    }

    private static Problema Error(string codigo, string clave, string mensaje) => new(codigo, mensaje, new Lugar(Campo: clave));

    private static Problema Aviso(string codigo, string clave, string mensaje) =>
        new(codigo, mensaje, new Lugar(Campo: clave), Severidad.Advertencia);
}
