using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Archivos;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Diagnosticos;

/// <summary>SEJ-PEP-22, Diagnóstico, as a workbook (steps 7.1 and 7.3): one sheet of sections and one of indicators.</summary>
public sealed record LibroDeDiagnostico
{
    private const string HojaDeSecciones = "SEJ-PEP-22";
    private const string HojaDeIndicadores = "Indicadores";
    private const int ColumnaDeTexto = 2;

    private static readonly CellStyle Abierta = Estilos.Texto with { Unlocked = true, Fill = "FFF8DC" };

    private static readonly string[] Columnas = ["Clave", "Indicador", "¿Sigue siendo útil?", "¿Fuente disponible?", "Propuesta", "Comentario"];

    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Year for which the diagnóstico is made.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Name of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Indicators of this year: key and name.</summary>
    public required IReadOnlyList<(string Clave, string Nombre)> Indicadores { get; init; }

    /// <summary>What is written so far; null in an empty format.</summary>
    public Diagnostico? Contenido { get; init; }

    /// <summary>Name of the file, e.g. <c>SEJ-PEP-22-SPC-2026.xlsx</c>.</summary>
    public string NombreDeArchivo => $"SEJ-PEP-22-{DependenciaClave}-{Ejercicio}.xlsx";

    /// <summary>The format as a protected workbook whose yellow cells are open.</summary>
    public byte[] Escribir()
    {
        var secciones = new Sheet(HojaDeSecciones) { Widths = [34, 100], HeaderRows = 3, Protected = true, Portrait = true };
        secciones.AddSpanning($"{Municipio} · SEJ-PEP-22 Diagnóstico", Estilos.Titulo, 2, 22);
        secciones.AddSpanning($"{Dependencia} ({DependenciaClave}) · para el ejercicio {Ejercicio}", Estilos.Subtitulo, 2, 18);
        secciones.AddSpanning("Escriba en las celdas amarillas; no deje ninguna vacía. Después llene la hoja «Indicadores».", Estilos.Nota, 2, 18);
        foreach (var seccion in SeccionDeDiagnostico.Todas)
        {
            secciones.Add(
                [Cell.Of(seccion.Titulo, Estilos.Rotulo), Cell.Of(Contenido?.Seccion(seccion.Clave), Abierta)], 60);
            secciones.Add([Cell.Empty(Estilos.Nota), Cell.Of(seccion.Ayuda, Estilos.Nota)]);
        }

        return new Workbook($"Diagnóstico {DependenciaClave} {Ejercicio}", Municipio, [secciones, HojaDeSituacion()]).ToBytes();
    }

    /// <summary>The workbook with a diagnóstico typed in, as a person would.</summary>
    public static byte[] Llenar(byte[] libro, Diagnostico diagnostico)
    {
        var leido = ReadWorkbook.Read(libro, "").Valor ?? throw new ArgumentException("No es un diagnóstico.", nameof(libro));
        var secciones = leido.Find(HojaDeSecciones)!;
        var textos = new Dictionary<CellRef, object?>();
        foreach (var seccion in SeccionDeDiagnostico.Todas)
        {
            textos[new CellRef(Renglon(secciones, seccion)!.Value, ColumnaDeTexto)] = diagnostico.Seccion(seccion.Clave);
        }

        var situaciones = leido.Find(HojaDeIndicadores)!;
        var renglones = Renglones(situaciones).ToDictionary(r => situaciones.TextAt(r, 1));
        var celdas = new Dictionary<CellRef, object?>();
        foreach (var situacion in diagnostico.Indicadores.Where(i => renglones.ContainsKey(i.ClaveIndicador)))
        {
            var renglon = renglones[situacion.ClaveIndicador];
            celdas[new CellRef(renglon, 3)] = EnPalabras(situacion.SigueSiendoUtil);
            celdas[new CellRef(renglon, 4)] = EnPalabras(situacion.FuenteDisponible);
            celdas[new CellRef(renglon, 5)] = Codigo.De(situacion.Propuesta);
            celdas[new CellRef(renglon, 6)] = situacion.Comentario;
        }

        return WorkbookEditor.Fill(WorkbookEditor.Fill(libro, secciones.Part, textos), situaciones.Part, celdas);
    }

    /// <summary>Reads a filled workbook; problems say sheet and cell. Only a workbook that is not this format has no value.</summary>
    public static Lectura<Diagnostico?> Leer(byte[] contenido, string archivo)
    {
        var libro = ReadWorkbook.Read(contenido, archivo);
        if (libro.Valor is null)
        {
            return new Lectura<Diagnostico?>(null, libro.Problemas);
        }

        if (libro.Valor.Find(HojaDeSecciones) is not { } secciones || libro.Valor.Find(HojaDeIndicadores) is not { } situaciones)
        {
            return new Lectura<Diagnostico?>(null, [new Problema(
                "OTRO_FORMATO", "El libro no es el formato SEJ-PEP-22: faltan sus hojas. Use el que se envió con el oficio.", new Lugar(archivo))]);
        }

        var textos = SeccionDeDiagnostico.Todas.ToDictionary(
            s => s.Clave, s => Renglon(secciones, s) is { } renglon ? secciones.TextAt(renglon, ColumnaDeTexto) : "");
        var lector = new LectorDeSituaciones(archivo, situaciones);
        var indicadores = Renglones(situaciones).Select(lector.Leer).OfType<SituacionDeIndicador>().ToList();
        return new Lectura<Diagnostico?>(new Diagnostico(textos, indicadores), lector.Problemas);
    }

    private Sheet HojaDeSituacion()
    {
        var hoja = new Sheet(HojaDeIndicadores) { Widths = [12, 50, 14, 14, 18, 50], HeaderRows = 1, Protected = true };
        hoja.Add([.. Columnas.Select(c => Cell.Of(c, Estilos.Encabezado))], 30);
        var escritas = Contenido?.Indicadores.ToDictionary(i => i.ClaveIndicador) ?? [];
        foreach (var (clave, nombre) in Indicadores)
        {
            var s = escritas.GetValueOrDefault(clave);
            hoja.Add(
            [
                Cell.Of(clave, Estilos.Centrado), Cell.Of(nombre, Estilos.Texto),
                Cell.Of(s is null ? null : EnPalabras(s.SigueSiendoUtil), Abierta), Cell.Of(s is null ? null : EnPalabras(s.FuenteDisponible), Abierta),
                Cell.Of(s is null ? null : Codigo.De(s.Propuesta), Abierta), Cell.Of(s?.Comentario, Abierta),
            ], Alturas.De((nombre, 48)));
        }

        hoja.Add([Cell.Of($"Útil y fuente: sí o no. Propuesta: {string.Join(", ", Codigo.Todos<PropuestaDeIndicador>())}.", Estilos.Nota)]);
        return hoja;
    }

    private static int? Renglon(ReadSheet hoja, SeccionDeDiagnostico seccion) =>
        Enumerable.Range(1, hoja.LastRow).Cast<int?>().FirstOrDefault(r => TablaPlana.Normalizar(hoja.TextAt(r!.Value, 1)) == TablaPlana.Normalizar(seccion.Titulo));

    /// <summary>Rows of indicators: those with a key and a second column.</summary>
    private static IEnumerable<int> Renglones(ReadSheet hoja) =>
        Enumerable.Range(2, Math.Max(0, hoja.LastRow - 1)).Where(r => hoja.TextAt(r, 1).Length > 0 && hoja.TextAt(r, 2).Length > 0);

    private static string EnPalabras(bool si) => si ? "sí" : "no";
}
