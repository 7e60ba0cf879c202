using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Archivos;

namespace SeguimientoDesempeno.Formatos.Fichas;

/// <summary>Columns of the SEJ-PEP-23 as a list of fichas: those of fichas.csv and of its complement that a dependency fills in.</summary>
internal static class ColumnasDeFicha
{
    public static FormatoTabular Formato { get; } = new("SEJ-PEP-23 Fichas Técnicas de los Indicadores",
    [
        new("clave_indicador", 12, "Clave AAA-NN: la de la dependencia y un número. No cambia ni se vuelve a usar."),
        new("ejercicio", 10, "Año al que corresponde."),
        new("dependencia_clave", 12, "Clave de la dependencia o entidad."),
        new("dependencia", 34, "Nombre de la dependencia o entidad."),
        Catalogo<TipoEnte>("tipo_ente", "Dependencia o entidad."),
        new("unidad_responsable", 28, "Dirección responsable."),
        new("puesto_responsable", 28, "Puesto responsable, nunca una persona."),
        new("programa_clave", 10, "Clave del programa presupuestario."),
        new("programa", 30, "Nombre del programa presupuestario."),
        Catalogo<NivelMir>("nivel_mir", "Nivel de la MIR."),
        new("nombre", 40, "Nombre; empieza con la medida (Porcentaje de…, Tasa de…) y no incluye la meta."),
        new("definicion", 40, "Qué mide y para qué sirve, sin repetir el nombre ni la fórmula."),
        Catalogo<TipoIndicador>("tipo", "Tipo de indicador."),
        Catalogo<Dimension>("dimension", "Dimensión que mide."),
        Catalogo<Frecuencia>("frecuencia", "Frecuencia de medición."),
        Catalogo<ModoDeCaptura>("captura", "MENSUAL: sus variables se piden cada mes; POR_FRECUENCIA: solo cuando corresponde."),
        Catalogo<Sentido>("sentido", "Hacia dónde es mejor."),
        new("unidad_medida", 18, "Unidad del resultado."),
        Catalogo<MetodoDeCalculo>("metodo", "Familia de la fórmula."),
        new("formula", 18, "Expresión con V1, V2, V3 y + - * / ( ), por ejemplo V1/V2*100."),
        .. Variable(1, true), .. Variable(2, false), .. Variable(3, false),
        new("linea_base_valor", 12, "Valor de la línea base; vacío si no la hay."),
        new("linea_base_anio", 12, "Año de la línea base."),
        new("meta_anual", 12, "Meta del año, en la unidad del resultado."),
        Catalogo<TipoDeMeta>("tipo_meta", "ACUMULADA: la meta de un trimestre incluye los anteriores; NIVEL: valor esperado en cada corte."),
        new("meta_t1", 10, "Meta del primer trimestre; vacía si no se programa (no es lo mismo que cero)."),
        new("meta_t2", 10, "Meta del segundo trimestre."),
        new("meta_t3", 10, "Meta del tercer trimestre."),
        new("meta_t4", 10, "Meta del cuarto trimestre."),
        new("umbral_amarillo_min", 10, "Cumplimiento desde el cual es amarillo; lo usual es 70."),
        new("umbral_verde_min", 10, "Cumplimiento desde el cual es verde; lo usual es 90."),
        new("umbral_verde_max", 10, "Cumplimiento hasta el cual es verde; lo usual es 110."),
        new("medio_verificacion", 30, "Documento o sistema que prueba el dato."),
        new("supuesto", 30, "Condición externa que se da por hecha."),
        new("ods", 8, "Objetivos de Desarrollo Sostenible, del 1 al 17, separados por espacio."),
        new("primer_anio", 10, "Primer año que se mide; desde él se cuentan las frecuencias mayores a un año.", false),
        new("objetivo_institucional", 36, "Objetivo de la institución al que contribuye.", false),
        new("fuente_informacion", 30, "Fuente que se nombra en los formatos de transparencia.", false),
        new("interes_publico", 10, "si o no: pertenece a la fracción V.", false),
        new("pmd_eje", 24, "Eje del Plan Municipal de Desarrollo.", false),
        new("pmd_objetivo", 24, "Objetivo del Plan Municipal de Desarrollo.", false),
        new("pmd_estrategia", 24, "Estrategia del Plan Municipal de Desarrollo.", false),
        new("pmd_linea_accion", 24, "Línea de acción del Plan Municipal de Desarrollo.", false),
        Catalogo<ReglaDeCumplimiento>("regla_cumplimiento", "Fórmula del cumplimiento; lo usual es D1.", false),
        new("tolerancia", 10, "Solo con la regla BANDA: medio ancho de la banda.", false),
        .. Limites(1), .. Limites(2), .. Limites(3),
    ]);

    /// <summary>The row of a ficha.</summary>
    public static IReadOnlyDictionary<string, object?> De(FichaTecnica f)
    {
        var fila = new Dictionary<string, object?>
        {
            ["clave_indicador"] = f.ClaveIndicador, ["ejercicio"] = f.Ejercicio, ["dependencia_clave"] = f.DependenciaClave,
            ["dependencia"] = f.Dependencia, ["tipo_ente"] = Codigo.De(f.TipoEnte), ["unidad_responsable"] = f.UnidadResponsable,
            ["puesto_responsable"] = f.PuestoResponsable, ["programa_clave"] = f.ProgramaClave, ["programa"] = f.Programa,
            ["nivel_mir"] = Codigo.De(f.NivelMir), ["nombre"] = f.Nombre, ["definicion"] = f.Definicion, ["tipo"] = Codigo.De(f.Tipo),
            ["dimension"] = Codigo.De(f.Dimension), ["frecuencia"] = Codigo.De(f.Frecuencia), ["captura"] = Codigo.De(f.Captura),
            ["sentido"] = Codigo.De(f.Sentido), ["unidad_medida"] = f.UnidadMedida, ["metodo"] = Codigo.De(f.Metodo),
            ["formula"] = f.Formula.Texto, ["linea_base_valor"] = f.LineaBaseValor, ["linea_base_anio"] = f.LineaBaseAnio,
            ["meta_anual"] = f.MetaAjustada ?? f.MetaAnual, ["tipo_meta"] = Codigo.De(f.TipoDeMeta), ["meta_t1"] = f.Metas.T1, ["meta_t2"] = f.Metas.T2,
            ["meta_t3"] = f.Metas.T3, ["meta_t4"] = f.Metas.T4, ["umbral_amarillo_min"] = f.Umbrales.AmarilloMin,
            ["umbral_verde_min"] = f.Umbrales.VerdeMin, ["umbral_verde_max"] = f.Umbrales.VerdeMax,
            ["medio_verificacion"] = f.MedioVerificacion, ["supuesto"] = f.Supuesto, ["ods"] = string.Join(' ', f.Ods),
            ["primer_anio"] = f.PrimerAnio, ["objetivo_institucional"] = f.ObjetivoInstitucional, ["fuente_informacion"] = f.FuenteInformacion,
            ["interes_publico"] = f.InteresPublico, ["pmd_eje"] = f.Pmd?.Eje, ["pmd_objetivo"] = f.Pmd?.Objetivo,
            ["pmd_estrategia"] = f.Pmd?.Estrategia, ["pmd_linea_accion"] = f.Pmd?.LineaDeAccion,
            ["regla_cumplimiento"] = Codigo.De(f.Regla), ["tolerancia"] = f.Tolerancia,
        };
        foreach (var variable in f.Variables)
        {
            var v = variable.Clave.ToLowerInvariant();
            (fila[$"{v}_nombre"], fila[$"{v}_unidad"], fila[$"{v}_agregacion"]) = (variable.Nombre, variable.Unidad, Codigo.De(variable.Agregacion));
            (fila[$"{v}_entero"], fila[$"{v}_minimo"], fila[$"{v}_maximo"]) = (variable.Entero, variable.Minimo, variable.Maximo);
        }

        return fila;
    }

    private static ColumnaDeFormato Catalogo<T>(string nombre, string ayuda, bool obligatoria = true) where T : struct, Enum =>
        new(nombre, 16, $"{ayuda} Uno de: {string.Join(", ", Codigo.Todos<T>())}.", obligatoria);

    private static IEnumerable<ColumnaDeFormato> Variable(int n, bool obligatoria) =>
    [
        new($"v{n}_nombre", 26, $"Qué se cuenta en V{n}.", obligatoria),
        new($"v{n}_unidad", 12, $"Unidad de V{n}, en singular.", obligatoria),
        Catalogo<Agregacion>($"v{n}_agregacion", $"Cómo se juntan los meses de V{n}.", obligatoria),
    ];

    private static IEnumerable<ColumnaDeFormato> Limites(int n) =>
    [
        new($"v{n}_entero", 8, $"si o no: V{n} solo admite números enteros.", false),
        new($"v{n}_minimo", 10, $"Menor valor que admite V{n}.", false),
        new($"v{n}_maximo", 10, $"Mayor valor que admite V{n}.", false),
    ];
}
