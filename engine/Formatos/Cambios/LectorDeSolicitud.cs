using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Cambios;

/// <summary>Reads a SEJ-PEP-24 that somebody filled in: the value beside each label, wherever its row went.</summary>
internal static class LectorDeSolicitud
{
    public static Lectura<IReadOnlyDictionary<string, ValorEscrito>?> Leer(byte[] contenido, string archivo, string folio)
    {
        var libro = ReadWorkbook.Read(contenido, archivo);
        if (libro.Valor is null) return Rechazo([.. libro.Problemas]);

        var sistema = libro.Valor.Find(FormaDeSolicitud.Sistema);
        if (sistema?.TextAt(1, 1) != FormaDeSolicitud.Formato || libro.Valor.Find(FormaDeSolicitud.Hoja) is not { } hoja)
        {
            return Rechazo(new Problema("OTRO_LIBRO", "El libro no es el SEJ-PEP-24 de esta tarea. Descárguelo de la lista de documentos, llénelo y cárguelo.", new Lugar(archivo)));
        }

        if (sistema.TextAt(2, 1) is var otro && otro != folio)
        {
            return Rechazo(new Problema("OTRA_SOLICITUD", $"El libro es de la solicitud {otro} y se esperaba el de {folio}.", new Lugar(archivo)));
        }

        var valores = new Dictionary<string, ValorEscrito>();
        var problemas = new List<Problema>();
        foreach (var (nombre, rotulo, _) in FormaDeSolicitud.Capturables)
        {
            var fila = Fila(hoja, rotulo);
            var lugar = new Lugar(archivo, Hoja: FormaDeSolicitud.Hoja, Celda: fila == 0 ? null : new CellRef(fila, 2).ToString());
            var texto = fila == 0 ? "" : hoja.TextAt(fila, 2);
            if (texto.Length == 0)
            {
                problemas.Add(new Problema("DATO_FALTANTE", $"Falta «{rotulo}».", lugar));
            }
            else if (texto.Length > FormaDeSolicitud.MaxTexto)
            {
                problemas.Add(new Problema("TEXTO_LARGO", $"«{rotulo}» admite hasta {FormaDeSolicitud.MaxTexto} caracteres.", lugar));
            }

            valores[nombre] = new ValorEscrito(texto, lugar);
        }

        return problemas.Count > 0 ? Rechazo([.. problemas]) : new(valores, []);
    }

    public static byte[] Llenar(byte[] libro, IReadOnlyDictionary<string, string> valores)
    {
        var hoja = ReadWorkbook.Read(libro, "").Valor?.Find(FormaDeSolicitud.Hoja)
            ?? throw new ArgumentException("El libro no es un SEJ-PEP-24.", nameof(libro));
        return WorkbookEditor.Fill(libro, hoja.Part, valores.ToDictionary(
            par => new CellRef(Fila(hoja, FormaDeSolicitud.Capturables.Single(c => c.Nombre == par.Key).Rotulo), 2),
            par => (object?)par.Value));
    }

    /// <summary>Row of a label; 0 when the sheet does not have it.</summary>
    private static int Fila(ReadSheet hoja, string rotulo) => Enumerable.Range(1, Math.Min(hoja.LastRow, 200))
        .FirstOrDefault(fila => string.Equals(hoja.TextAt(fila, 1), rotulo, StringComparison.OrdinalIgnoreCase));

    private static Lectura<IReadOnlyDictionary<string, ValorEscrito>?> Rechazo(params IReadOnlyList<Problema> problemas) => new(null, problemas);
}
