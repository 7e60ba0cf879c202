using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>What the people of section E decide by.</summary>
internal static class TablasDeCambio
{
    /// <summary>The ficha as it is: what may be changed and its value now.</summary>
    public static IReadOnlyList<TablaDeVista> DeLaFicha(CasoDeTarea caso, string? clave) =>
        CamposDeLaSolicitud.Fichas(caso).FirstOrDefault(f => f.ClaveIndicador == clave) is { } ficha
            ? [new TablaDeVista($"Ficha vigente de {ficha.ClaveIndicador}, versión {ficha.Version}", ["Dato", "Valor actual"],
                [.. CamposDeFicha.Todos.Select(c => (IReadOnlyList<string>)[c.Etiqueta, c.Valor(ficha) is { Length: > 0 } valor ? valor : "—"])])]
            : [];

    /// <summary>The request.</summary>
    public static TablaDeVista DeLaSolicitud(CambioSolicitado cambio)
    {
        var solicitud = cambio.Solicitud;
        return new TablaDeVista($"Solicitud {cambio.Folio}", ["Dato", "Lo solicitado"],
        [
            ["Indicador", $"{solicitud.ClaveIndicador}, ficha versión {cambio.VersionDeFicha}"],
            .. solicitud.ReingresoDe is { } previa ? (IReadOnlyList<string>[])[["Completa la solicitud", previa]] : [],
            ["Tipo de cambio", PalabrasDeCambio.De(solicitud.Tipo)],
            ["Causal", CausalesDeCambio.EnPalabras(solicitud.Causal)],
            ["Dato que cambia", CamposDeFicha.Buscar(solicitud.Campo)!.Etiqueta],
            ["Valor actual", solicitud.ValorActual.Length > 0 ? solicitud.ValorActual : "—"],
            ["Valor solicitado", solicitud.ValorSolicitado],
            ["Aplica desde", FormatoMexicano.Periodo(solicitud.AplicaDesde)],
            ["Justificación", solicitud.Justificacion],
            ["Soporte documental", solicitud.SoporteAdjunto ? "Adjunto" : "No se adjuntó"],
        ]);
    }

    /// <summary>What the criteria of step 7.38 that need no judgement say of the request today.</summary>
    public static TablaDeVista DeCriterios(CasoDeTarea caso, CambioSolicitado cambio)
    {
        var problemas = Revisar(caso, cambio);
        return new TablaDeVista("Criterios del punto 7.38", ["Criterio", "Resultado"], problemas.Count == 0
            ? [["Tipo, causal, soporte, periodo y valor", "Cumple; falta valorar la viabilidad"]]
            : [.. problemas.Select(p => (IReadOnlyList<string>)[Palabras.Mayuscula(p.Mensaje), "No cumple"])]);
    }

    /// <summary>What bars its approval.</summary>
    public static IReadOnlyList<Problema> Revisar(CasoDeTarea caso, CambioSolicitado cambio) =>
        new ReglasDeCambio(caso.Almacen.Fichas.Versiones(cambio.Solicitud.ClaveIndicador), caso.Almacen.Resultados.Congelado, caso.Hoy)
            .Revisar(cambio.Solicitud, cambio.DeOficio, alAprobar: true);

    /// <summary>Goals before and after, when the request is about a goal that can be changed.</summary>
    public static IReadOnlyList<TablaDeVista> DeMetas(CasoDeTarea caso, CambioSolicitado cambio)
    {
        var versiones = caso.Almacen.Fichas.Versiones(cambio.Solicitud.ClaveIndicador);
        if (cambio.Solicitud.Tipo != TipoDeCambio.Meta
            || AplicacionDeCambio.VigenteEn(versiones, cambio.Solicitud.AplicaDesde) is not { } actual
            || AplicacionDeCambio.Aplicar(cambio.Solicitud, versiones).Valor is not [var nueva, ..])
        {
            return [];
        }

        return [new TablaDeVista("Impacto en las metas calendarizadas", ["Periodo", "Meta actual", "Meta con el cambio"],
        [
            .. Trimestre.Rango(new(nueva.Ejercicio, 1), new(nueva.Ejercicio, 4))
                .Select(q => (IReadOnlyList<string>)[Palabras.Mayuscula(FormatoMexicano.Periodo(q)), Meta(actual.Metas.De(q)), Meta(nueva.Metas.De(q))]),
            ["Anual", Meta(actual.MetaVigente), Meta(nueva.MetaVigente)],
        ])];
    }

    /// <summary>What was said of a rejection.</summary>
    public static IReadOnlyList<TablaDeVista> DeOpiniones(CasoDeTarea caso, CambioSolicitado cambio) => cambio.Opiniones.Count == 0
        ? []
        : [new TablaDeVista("Opiniones sobre el rechazo", ["Quién", "Opinión", "Por qué"],
            [.. cambio.Opiniones.Select(o => (IReadOnlyList<string>)[caso.Servicios.Organigrama.NombreDeRol(o.Rol), o.DeAcuerdo ? "De acuerdo" : "En desacuerdo", o.Texto])])];

    private static string Meta(decimal? meta) => meta is { } m ? FormatoMexicano.Numero(m) : "Sin meta";
}
