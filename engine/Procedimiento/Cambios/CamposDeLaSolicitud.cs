using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>The fields with which a request is written and decided.</summary>
internal static class CamposDeLaSolicitud
{
    private static readonly TipoDeCambio[] Tipos = Enum.GetValues<TipoDeCambio>();

    public static IReadOnlyList<FichaTecnica> Fichas(CasoDeTarea caso) =>
        [.. caso.Almacen.Fichas.Vigentes(caso.Hoy.Year, caso.Hoy).Where(f => f.DependenciaClave == caso.Dependencia)];

    public static CampoDeFormulario Campo(CambioSolicitado? previa) => Opcion(
        CamposDeSolicitud.Campo, "Dato de la ficha que cambia",
        [.. CamposDeFicha.Todos.Select(EnOpcion)],
        CamposDeFicha.Buscar(previa?.Solicitud.Campo) is { } campo ? EnOpcion(campo) : null);

    public static CampoDeFormulario Causal(CambioSolicitado? previa) => Opcion(
        CamposDeSolicitud.Causal, "Causal (punto 7.38)",
        [.. Tipos.SelectMany(tipo => CausalesDeCambio.De(tipo, deOficio: false).Select(causal => EnOpcion(tipo, causal)))],
        previa is null ? null : EnOpcion(previa.Solicitud.Tipo, previa.Solicitud.Causal)) with
    {
        Ayuda = "Elija una del mismo tipo que el dato: meta, definición, baja u otro.",
    };

    /// <summary>The quarters that are still open; what is published does not change.</summary>
    public static CampoDeFormulario Desde(CasoDeTarea caso, Trimestre? propuesto)
    {
        var abiertos = ReglasDeCambio.Abiertos(caso.Almacen.Resultados.Congelado, caso.Hoy);
        var valor = propuesto is { } p && abiertos.Contains(p) ? p : abiertos[0];
        return Opcion(CamposDeSolicitud.Desde, "Aplica desde el trimestre", [.. abiertos.Select(q => q.ToString())], valor.ToString()) with
        {
            Ayuda = "Los trimestres ya publicados no cambian.",
        };
    }

    public static CampoDeFormulario Opcion(string nombre, string etiqueta, IReadOnlyList<string> opciones, string? valor) => new()
    {
        Nombre = nombre, Etiqueta = etiqueta, Tipo = TipoDeCampo.Opcion, Opciones = opciones, Valor = valor, RequeridoCon = [FormularioDeSolicitudDeCambio.Enviar],
    };

    public static CampoDeFormulario Parrafo(string nombre, string etiqueta, string? valor, string ayuda) => new()
    {
        Nombre = nombre, Etiqueta = etiqueta, Tipo = TipoDeCampo.Parrafo, Valor = valor, Ayuda = ayuda, RequeridoCon = [FormularioDeSolicitudDeCambio.Enviar],
    };

    public static CampoDeFormulario Archivo(string nombre, string etiqueta, string ayuda) => new()
    {
        Nombre = nombre, Etiqueta = etiqueta, Tipo = TipoDeCampo.Archivo, Ayuda = ayuda,
    };

    private static string EnOpcion(CampoDeFicha campo) => $"{PalabrasDeCambio.De(campo.Tipo)} · {campo.Etiqueta}";

    private static string EnOpcion(TipoDeCambio tipo, CausalDeCambio causal) => $"{PalabrasDeCambio.De(tipo)} · {CausalesDeCambio.EnPalabras(causal)}";
}
