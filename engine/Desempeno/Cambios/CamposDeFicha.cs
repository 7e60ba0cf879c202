using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>The fields that a SEJ-PEP-24 may change. Formula and variables are not among them: they make another indicator (steps 7.1 to 7.6).</summary>
public static class CamposDeFicha
{
    private const string MetaDelAnio = "meta_anual";

    /// <summary>All, by kind of change.</summary>
    public static IReadOnlyList<CampoDeFicha> Todos { get; } =
    [
        new(MetaDelAnio, "Meta anual", TipoDeCambio.Meta)
        {
            Leer = f => ValoresDeCampo.Numero(f.MetaVigente), Escribir = (f, v, q) => ValoresDeCampo.ConNumero(v, n => PonerMetaAnual(f, n, q)),
        },
        .. Enumerable.Range(1, 4).Select(Meta),
        Texto("definicion", "Definición", TipoDeCambio.Definicion, 1000, f => f.Definicion, (f, v) => f with { Definicion = v }),
        Texto("nombre", "Nombre", TipoDeCambio.Definicion, 240, f => f.Nombre, (f, v) => f with { Nombre = v }),
        Texto("unidad_medida", "Unidad de medida", TipoDeCambio.Definicion, 100, f => f.UnidadMedida, (f, v) => f with { UnidadMedida = v }),
        Texto("objetivo_institucional", "Objetivo institucional", TipoDeCambio.Definicion, 500, f => f.ObjetivoInstitucional, (f, v) => f with { ObjetivoInstitucional = v }),
        new("estatus", "Estatus", TipoDeCambio.Baja)
        {
            Opciones = [Codigo.De(EstatusDeFicha.Baja)],
            Leer = f => Codigo.De(f.Estatus),
            Escribir = (f, v, _) => ValoresDeCampo.ConCodigo<EstatusDeFicha>(v, [Codigo.De(EstatusDeFicha.Baja)], e => f with { Estatus = e }),
        },
        Catalogo("frecuencia", "Frecuencia de medición", f => f.Frecuencia, (f, v) => f with { Frecuencia = v }),
        Catalogo("captura", "Captura", f => f.Captura, (f, v) => f with { Captura = v }),
        Catalogo("dimension", "Dimensión", f => f.Dimension, (f, v) => f with { Dimension = v }),
        Catalogo("tipo", "Tipo de indicador", f => f.Tipo, (f, v) => f with { Tipo = v }),
        Numero("linea_base_valor", "Línea base", f => f.LineaBaseValor, (f, v) => f with { LineaBaseValor = v }),
        Texto("medio_verificacion", "Medio de verificación", TipoDeCambio.Otro, 500, f => f.MedioVerificacion, (f, v) => f with { MedioVerificacion = v }),
        Texto("fuente_informacion", "Fuente de información", TipoDeCambio.Otro, 500, f => f.FuenteInformacion, (f, v) => f with { FuenteInformacion = v }),
        Texto("supuesto", "Supuesto", TipoDeCambio.Otro, 500, f => f.Supuesto, (f, v) => f with { Supuesto = v }),
        Texto("unidad_responsable", "Unidad responsable", TipoDeCambio.Otro, 240, f => f.UnidadResponsable, (f, v) => f with { UnidadResponsable = v }),
        Texto("puesto_responsable", "Puesto responsable", TipoDeCambio.Otro, 240, f => f.PuestoResponsable, (f, v) => f with { PuestoResponsable = v }),
    ];

    /// <summary>The field with this name, or null.</summary>
    public static CampoDeFicha? Buscar(string? clave) => Todos.FirstOrDefault(c => c.Clave == clave);

    private static CampoDeFicha Meta(int trimestre) => new($"meta_t{trimestre}", $"Meta del trimestre {trimestre}", TipoDeCambio.Meta)
    {
        Leer = f => ValoresDeCampo.Numero(f.Metas.De(new Trimestre(f.Ejercicio, trimestre))),
        Escribir = (f, v, q) => trimestre < q.Numero
            ? ValoresDeCampo.Error("META_ANTERIOR", $"la meta del trimestre {trimestre} no puede cambiar si el cambio aplica desde {q}")
            : ValoresDeCampo.ConNumero(v, n => new(PonerMeta(f, trimestre, n), [])),
    };

    private static FichaTecnica PonerMeta(FichaTecnica ficha, int trimestre, decimal meta)
    {
        var metas = trimestre switch
        {
            1 => ficha.Metas with { T1 = meta },
            2 => ficha.Metas with { T2 = meta },
            3 => ficha.Metas with { T3 = meta },
            _ => ficha.Metas with { T4 = meta },
        };
        // The goal of the year is that of its last programmed quarter.
        var siguientes = Trimestre.Rango(new(ficha.Ejercicio, trimestre), new(ficha.Ejercicio, 4)).Skip(1);
        return siguientes.Any(q => metas.De(q) is not null) ? ficha with { Metas = metas } : ficha with { Metas = metas, MetaAjustada = meta };
    }

    private static Lectura<FichaTecnica?> PonerMetaAnual(FichaTecnica ficha, decimal meta, Trimestre desde) =>
        MetasRecalendarizadas.De(ficha, meta, desde.Numero) is { } metas
            ? new(ficha with { MetaAjustada = meta, Metas = metas }, [])
            : ValoresDeCampo.Error("META_YA_PROGRAMADA", $"lo ya programado antes de {desde} no deja lugar a una meta anual de {ValoresDeCampo.Numero(meta)}");

    private static CampoDeFicha Texto(
        string clave, string etiqueta, TipoDeCambio tipo, int largo, Func<FichaTecnica, string> leer, Func<FichaTecnica, string, FichaTecnica> poner) =>
        new(clave, etiqueta, tipo) { Leer = leer, Escribir = (f, v, _) => ValoresDeCampo.ConTexto(v, largo, t => poner(f, t)) };

    private static CampoDeFicha Numero(string clave, string etiqueta, Func<FichaTecnica, decimal?> leer, Func<FichaTecnica, decimal, FichaTecnica> poner) =>
        new(clave, etiqueta, TipoDeCambio.Otro)
        {
            Leer = f => ValoresDeCampo.Numero(leer(f)), Escribir = (f, v, _) => ValoresDeCampo.ConNumero(v, n => new(poner(f, n), [])),
        };

    private static CampoDeFicha Catalogo<T>(string clave, string etiqueta, Func<FichaTecnica, T> leer, Func<FichaTecnica, T, FichaTecnica> poner)
        where T : struct, Enum => new(clave, etiqueta, TipoDeCambio.Otro)
        {
            Opciones = Codigo.Todos<T>(),
            Leer = f => Codigo.De(leer(f)),
            Escribir = (f, v, _) => ValoresDeCampo.ConCodigo<T>(v, Codigo.Todos<T>(), e => poner(f, e)),
        };
}
