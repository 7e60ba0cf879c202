using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.Excel;
using SeguimientoDesempeno.Formatos.Seguimiento;

namespace SeguimientoDesempeno.Formatos.Fichas;

/// <summary>SEJ-PEP-23, Ficha Técnica de Indicador, on one printable sheet (step 7.41).</summary>
public static class FormatoDeFicha
{
    private const int Columnas = 4;

    private static readonly string[] TitulosDeVariables = ["Variable", "Nombre", "Unidad y agregación", "Valores admitidos"];

    /// <summary>Name of the file, e.g. <c>SEJ-PEP-23-SPC-01.v2.xlsx</c>.</summary>
    public static string NombreDeArchivo(FichaTecnica ficha) => $"SEJ-PEP-23-{ficha.ClaveIndicador}.v{ficha.Version}.xlsx";

    /// <summary>The ficha as a workbook.</summary>
    public static byte[] Escribir(string municipio, FichaTecnica ficha)
    {
        var hoja = new Sheet("SEJ-PEP-23") { Widths = [24, 32, 20, 32], Portrait = true };
        hoja.AddSpanning($"{municipio} · SEJ-PEP-23 Ficha Técnica de Indicador", Estilos.Titulo, Columnas, 24);
        hoja.AddSpanning($"{ficha.ClaveIndicador} · versión {ficha.Version} · vigente desde el {FormatoMexicano.FechaLarga(ficha.VigenteDesde)}", Estilos.Subtitulo, Columnas, 20);
        Identificacion(hoja, ficha);
        Indicador(hoja, ficha);
        Variables(hoja, ficha);
        Metas(hoja, ficha);
        Verificacion(hoja, ficha);
        return new Workbook($"Ficha técnica {ficha.ClaveIndicador} versión {ficha.Version}", municipio, [hoja]).ToBytes();
    }

    private static void Identificacion(Sheet hoja, FichaTecnica ficha)
    {
        Seccion(hoja, "Identificación y alineación");
        Par(hoja, "Ejercicio", $"{ficha.Ejercicio}", "Estatus", Palabras.De(ficha.Estatus));
        Par(hoja, "Dependencia o entidad", ficha.Dependencia, "Unidad responsable", ficha.UnidadResponsable);
        Par(hoja, "Puesto responsable", ficha.PuestoResponsable, "Instrumento", Palabras.De(ficha.Instrumento));
        Par(hoja, "Programa", $"{ficha.ProgramaClave} {ficha.Programa}", "Nivel MIR", Palabras.De(ficha.NivelMir));
        Ancho(hoja, "Objetivo institucional", ficha.ObjetivoInstitucional);
        Par(hoja, "Eje del PMD", ficha.Pmd?.Eje ?? "Sin alineación registrada", "Objetivo del PMD", ficha.Pmd?.Objetivo);
        Par(hoja, "Estrategia", ficha.Pmd?.Estrategia, "Línea de acción", ficha.Pmd?.LineaDeAccion);
        Par(hoja, "ODS", string.Join(", ", ficha.Ods), "Interés público", ficha.InteresPublico ? "Sí" : "No");
    }

    private static void Indicador(Sheet hoja, FichaTecnica ficha)
    {
        Seccion(hoja, "Indicador");
        Ancho(hoja, "Nombre", ficha.Nombre);
        Ancho(hoja, "Definición", ficha.Definicion);
        Par(hoja, "Tipo", Palabras.De(ficha.Tipo), "Dimensión", Palabras.De(ficha.Dimension));
        Par(hoja, "Frecuencia", Palabras.De(ficha.Frecuencia), "Captura", Palabras.De(ficha.Captura));
        Par(hoja, "Sentido", Palabras.De(ficha.Sentido), "Unidad de medida", ficha.UnidadMedida);
        Ancho(hoja, "Método de cálculo", $"{Palabras.De(ficha.Metodo)}: {TextosDeFicha.Metodo(ficha)}");
    }

    private static void Variables(Sheet hoja, FichaTecnica ficha)
    {
        Seccion(hoja, "Variables");
        hoja.Add([.. TitulosDeVariables.Select(t => Cell.Of(t, Estilos.Encabezado))]);
        foreach (var variable in ficha.Variables)
        {
            var agregacion = $"{variable.Unidad} · {Palabras.De(variable.Agregacion)}";
            var admitidos = TablasDeDatos.DescripcionDeValor.De(variable);
            hoja.Add(
            [
                Cell.Of(variable.Clave, Estilos.Centrado),
                Cell.Of(variable.Nombre, Estilos.Texto),
                Cell.Of(agregacion, Estilos.Texto),
                Cell.Of(Palabras.Mayuscula(admitidos), Estilos.Texto),
            ], Alturas.De((variable.Nombre, 30), (agregacion, 18), (admitidos, 30)));
        }
    }

    private static void Metas(Sheet hoja, FichaTecnica ficha)
    {
        Seccion(hoja, "Línea base, metas y semáforo");
        Par(hoja, "Línea base", TextosDeFicha.LineaBase(ficha), "Meta anual", Numero(ficha.MetaAnual));
        Par(hoja, "Meta T1", Numero(ficha.Metas.T1), "Meta T2", Numero(ficha.Metas.T2));
        Par(hoja, "Meta T3", Numero(ficha.Metas.T3), "Meta T4", Numero(ficha.Metas.T4));
        Par(hoja, "Tipo de meta", Palabras.De(ficha.TipoDeMeta), "Meta ajustada", TextosDeFicha.MetaAjustada(ficha));
        var u = ficha.Umbrales;
        Ancho(hoja, "Umbrales del semáforo",
            $"En rezago: menos de {Numero(u.AmarilloMin)} %. En proceso: de {Numero(u.AmarilloMin)} % a menos de {Numero(u.VerdeMin)} %. "
            + $"Óptimo: de {Numero(u.VerdeMin)} % a {Numero(u.VerdeMax)} %. Sobrecumplimiento: más de {Numero(u.VerdeMax)} %.");
    }

    private static void Verificacion(Sheet hoja, FichaTecnica ficha)
    {
        Seccion(hoja, "Verificación y control de versiones");
        Ancho(hoja, "Medio de verificación", ficha.MedioVerificacion);
        Ancho(hoja, "Fuente de información", ficha.FuenteInformacion);
        Ancho(hoja, "Supuesto", ficha.Supuesto);
        Par(hoja, "Motivo de la versión", ficha.MotivoDeVersion ?? "Versión inicial", "Folio SEJ-PEP-24", ficha.FolioDeSolicitud ?? "No aplica");
    }

    private static string Numero(decimal? valor) => valor is { } v ? FormatoMexicano.Numero(v) : "Sin meta programada";

    private static void Seccion(Sheet hoja, string titulo) => hoja.AddSpanning(titulo, Estilos.Grupo with { Horizontal = HorizontalAlignment.Left }, Columnas, 18);

    private static void Par(Sheet hoja, string rotulo, string? valor, string otroRotulo, string? otroValor) => hoja.Add(
    [
        Cell.Of(rotulo, Estilos.Rotulo), Cell.Of(valor, Estilos.Texto), Cell.Of(otroRotulo, Estilos.Rotulo), Cell.Of(otroValor, Estilos.Texto),
    ], Alturas.De((valor, 30), (otroValor, 30), (rotulo, 22), (otroRotulo, 18)));

    private static void Ancho(Sheet hoja, string rotulo, string valor)
    {
        hoja.Merge(hoja.NextRow, 2, Columnas);
        hoja.Add(
            [Cell.Of(rotulo, Estilos.Rotulo), Cell.Of(valor, Estilos.Texto), Cell.Empty(Estilos.Texto), Cell.Empty(Estilos.Texto)],
            Alturas.De((valor, 80), (rotulo, 22)));
    }
}
