using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Cambios;

/// <summary>Lays out SEJ-PEP-24.</summary>
internal static class EscritorDeSolicitud
{
    private const int Columnas = 3;
    private static readonly CellStyle Capturable = Estilos.Texto with { Unlocked = true, Fill = "FFF8DC" };
    private static readonly string[] TitulosDeIndicadores = ["Clave", "Indicador", "Versión", "Meta anual", "Unidad", "Frecuencia"];
    private static readonly string[] TitulosDeCausales = ["Tipo", "Clave de la causal", "Causal", "¿Exige documento?"];
    private static readonly string[] TitulosDeCampos = ["Tipo", "Clave del dato", "Dato", "Valores admitidos"];

    public static byte[] Escribir(FormatoDeSolicitud formato) => new Workbook(
        $"SEJ-PEP-24 {formato.Folio}", formato.Municipio, [Solicitud(formato), Catalogos(formato), Sistema(formato)]).ToBytes();

    private static Sheet Solicitud(FormatoDeSolicitud formato)
    {
        var hoja = new Sheet(FormaDeSolicitud.Hoja) { Widths = [30, 60, 42], Protected = true, Portrait = true };
        hoja.AddSpanning($"{formato.Municipio} · SEJ-PEP-24 Solicitud de Cambio de Indicador", Estilos.Titulo, Columnas, 24);
        hoja.AddSpanning($"{formato.Folio} · {formato.Dependencia}", Estilos.Subtitulo, Columnas, 20);
        Renglon(hoja, "Presenta", formato.Puesto);
        if (formato.Solicitud is { } solicitud)
        {
            Presentada(hoja, formato, solicitud);
        }
        else
        {
            hoja.AddSpanning("Llene las celdas amarillas, guarde el libro y cárguelo en su tarea 7.37 junto con el documento que acredita la causal.", Estilos.Nota, Columnas, 18);
            foreach (var (nombre, rotulo, ayuda) in FormaDeSolicitud.Capturables)
            {
                var valor = nombre == CamposDeSolicitud.Clave ? formato.Clave : null;
                hoja.Add([Cell.Of(rotulo, Estilos.Rotulo), Cell.Of(valor, Capturable), Cell.Of(ayuda, Estilos.Nota)], nombre == CamposDeSolicitud.Justificacion ? 90 : 32);
            }
        }

        return hoja;
    }

    private static void Presentada(Sheet hoja, FormatoDeSolicitud formato, SolicitudDeCambio solicitud)
    {
        var campo = CamposDeFicha.Buscar(solicitud.Campo);
        var nombre = formato.Fichas.FirstOrDefault(f => f.ClaveIndicador == solicitud.ClaveIndicador)?.Nombre ?? "";
        Renglon(hoja, "Oficio", formato.Oficio.Length > 0 ? $"{formato.Oficio}, {FormatoMexicano.FechaLarga(solicitud.FechaOficio)}" : FormatoMexicano.FechaLarga(solicitud.FechaOficio));
        if (solicitud.ReingresoDe is { } previa) Renglon(hoja, "Completa la solicitud", previa);
        Renglon(hoja, "Clave del indicador", $"{solicitud.ClaveIndicador} {nombre}".Trim());
        Renglon(hoja, "Tipo de cambio", PalabrasDeCambio.De(solicitud.Tipo));
        Renglon(hoja, "Causal (punto 7.38)", CausalesDeCambio.EnPalabras(solicitud.Causal));
        Renglon(hoja, "Dato de la ficha que cambia", campo?.Etiqueta ?? solicitud.Campo);
        Renglon(hoja, "Valor actual", solicitud.ValorActual);
        Renglon(hoja, "Valor solicitado", solicitud.ValorSolicitado);
        Renglon(hoja, "Aplica desde el trimestre", FormatoMexicano.Periodo(solicitud.AplicaDesde));
        Renglon(hoja, "Justificación", solicitud.Justificacion);
        Renglon(hoja, "Soporte documental", solicitud.SoporteAdjunto ? "Adjunto" : "No se adjuntó");
        Renglon(hoja, "Estatus", PalabrasDeCambio.De(solicitud.Estatus));
        if (solicitud.FechaResolucion is { } resuelta) Renglon(hoja, "Fecha de resolución", FormatoMexicano.FechaLarga(resuelta));
        if (solicitud.Motivo is { } motivo) Renglon(hoja, "Motivo de la resolución", motivo);
        if (formato.Efectos.Count > 0) Renglon(hoja, "Efectos aplicados", string.Join('\n', formato.Efectos));
        if (formato.Notificados.Length > 0) Renglon(hoja, "Se notificó a", formato.Notificados);
    }

    private static void Renglon(Sheet hoja, string rotulo, string valor)
    {
        hoja.Merge(hoja.NextRow, 2, Columnas);
        hoja.Add([Cell.Of(rotulo, Estilos.Rotulo), Cell.Of(valor, Estilos.Texto), Cell.Empty(Estilos.Texto)], Alturas.De((valor, 98), (rotulo, 28)));
    }

    private static Sheet Catalogos(FormatoDeSolicitud formato)
    {
        var hoja = new Sheet(FormaDeSolicitud.Catalogos) { Widths = [16, 46, 46, 30, 20, 18], Protected = true };
        hoja.Add(Cell.Of("Indicadores", Estilos.Subtitulo));
        hoja.Add([.. TitulosDeIndicadores.Select(t => Cell.Of(t, Estilos.Encabezado))]);
        foreach (var ficha in formato.Fichas)
        {
            hoja.Add(
            [
                Cell.Of(ficha.ClaveIndicador, Estilos.Centrado), Cell.Of(ficha.Nombre, Estilos.Texto), Cell.Of(ficha.Version, Estilos.Anio),
                Cell.Of(ficha.MetaVigente, Estilos.Libre), Cell.Of(ficha.UnidadMedida, Estilos.Texto), Cell.Of(Palabras.De(ficha.Frecuencia), Estilos.Texto),
            ], Alturas.De((ficha.Nombre, 46), (ficha.UnidadMedida, 18)));
        }

        hoja.Add(Cell.Of("Causales por tipo de cambio", Estilos.Subtitulo));
        hoja.Add([.. TitulosDeCausales.Select(t => Cell.Of(t, Estilos.Encabezado))]);
        foreach (var (tipo, causal) in Enum.GetValues<TipoDeCambio>().SelectMany(t => CausalesDeCambio.De(t, deOficio: false).Select(c => (t, c))))
        {
            Fila(hoja, Codigo.De(tipo), Codigo.De(causal), CausalesDeCambio.EnPalabras(causal), CausalesDeCambio.ExigeDocumento(causal) ? "Sí: que el recurso se solicitó y no se entregó" : "No");
        }

        hoja.Add(Cell.Of("Datos de la ficha por tipo de cambio", Estilos.Subtitulo));
        hoja.Add([.. TitulosDeCampos.Select(t => Cell.Of(t, Estilos.Encabezado))]);
        foreach (var campo in CamposDeFicha.Todos)
        {
            Fila(hoja, Codigo.De(campo.Tipo), campo.Clave, campo.Etiqueta, campo.Opciones.Count > 0 ? string.Join(", ", campo.Opciones) : "Libre");
        }

        return hoja;
    }

    private static void Fila(Sheet hoja, params string[] textos) =>
        hoja.Add([.. textos.Select(t => Cell.Of(t, Estilos.Texto))], Alturas.De((textos[1], 46), (textos[2], 46), (textos[3], 28)));

    private static Sheet Sistema(FormatoDeSolicitud formato)
    {
        var hoja = new Sheet(FormaDeSolicitud.Sistema) { VeryHidden = true, Protected = true };
        hoja.Add(Cell.Of(FormaDeSolicitud.Formato, CellStyle.Plain));
        hoja.Add(Cell.Of(formato.Folio, CellStyle.Plain));
        return hoja;
    }
}
