using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Problemas;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SeguimientoDesempeno.Formatos.Transparencia;

/// <summary>Reads the YAML files of <c>content/formatos-transparencia</c>.</summary>
public static class ContenidoDeTransparencia
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .Build();

    /// <summary>A format, or what is wrong with its file.</summary>
    /// <param name="texto">Content of the file.</param>
    /// <param name="archivo">Its name, for the messages.</param>
    public static Lectura<FormatoDeTransparencia?> LeerFormato(string texto, string archivo)
    {
        var lectura = Leer<FormatoEnYaml>(texto, archivo);
        if (lectura.Valor is not { } yaml)
        {
            return new Lectura<FormatoDeTransparencia?>(null, lectura.Problemas);
        }

        var problemas = new List<Problema>();
        void Falla(string campo, string mensaje) => problemas.Add(new Problema("FORMATO_INVALIDO", mensaje, new Lugar(archivo, Campo: campo)));
        if (!Codigo.TryLeer<Periodicidad>(yaml.Periodicidad, out var periodicidad))
        {
            Falla("periodicidad", $"Se esperaba «trimestral» o «anual» y dice «{yaml.Periodicidad}».");
        }

        if (!Codigo.TryLeer<Renglones>(yaml.Renglones, out var renglones))
        {
            Falla("renglones", $"Se esperaba «indicadores» u «objetivos» y dice «{yaml.Renglones}».");
        }

        if (string.IsNullOrWhiteSpace(yaml.Clave) || yaml.Columnas.Count == 0)
        {
            Falla("columnas", "El formato necesita una clave y al menos una columna.");
        }

        foreach (var columna in yaml.Columnas.SelectMany(c => c.Tabla?.Columnas.Prepend(c) ?? [c]).Where(c => !CamposDeTransparencia.Nombres.Contains(c.Campo)))
        {
            Falla("campo", $"La columna «{columna.Titulo}» pide el campo «{columna.Campo}», que no existe. Los campos son: {string.Join(", ", CamposDeTransparencia.Nombres)}.");
        }

        return problemas.Count > 0
            ? new Lectura<FormatoDeTransparencia?>(null, problemas)
            : new Lectura<FormatoDeTransparencia?>(
                new FormatoDeTransparencia(
                    yaml.Clave, yaml.Fraccion, yaml.NombreCorto, yaml.Titulo, yaml.Descripcion, periodicidad, renglones, yaml.SoloInteresPublico,
                    yaml.SentidoNominal, yaml.NotaNominal,
                    yaml.Catalogos.ToDictionary(c => c.Key, c => (IReadOnlyList<string>)c.Value),
                    [.. yaml.Columnas.Select(Columna)]),
                []);
    }

    /// <summary>The table of legal grounds, or what is wrong with its file.</summary>
    /// <param name="texto">Content of the file.</param>
    /// <param name="archivo">Its name, for the messages.</param>
    public static Lectura<IReadOnlyList<Fundamento>?> LeerFundamentos(string texto, string archivo)
    {
        var lectura = Leer<FundamentosEnYaml>(texto, archivo);
        if (lectura.Valor is null)
        {
            return new Lectura<IReadOnlyList<Fundamento>?>(null, lectura.Problemas);
        }

        var problemas = new List<Problema>();
        DateOnly? Fecha(string? fecha)
        {
            if (DateOnly.TryParseExact(fecha, "yyyy-MM-dd", out var dia))
            {
                return dia;
            }

            if (fecha is not null)
            {
                problemas.Add(new Problema("FECHA_INVALIDA", $"Se esperaba una fecha con la forma 2025-03-31 y dice «{fecha}».", new Lugar(archivo)));
            }

            return null;
        }

        var fundamentos = lectura.Valor.Fundamentos
            .Select(f => new Fundamento(f.Formato, f.Ley, f.Articulo, f.Fraccion, Fecha(f.VigenteDesde) ?? DateOnly.MinValue, Fecha(f.VigenteHasta)))
            .ToList();
        return new Lectura<IReadOnlyList<Fundamento>?>(problemas.Count > 0 ? null : fundamentos, problemas);
    }

    private static ColumnaDeTransparencia Columna(ColumnaEnYaml columna) => new(
        columna.Titulo, columna.Campo, columna.Tipo, columna.Id,
        columna.Tabla is { } tabla ? new SubtablaDeTransparencia(tabla.Nombre, [.. tabla.Columnas.Select(Columna)]) : null);

    private static Lectura<T?> Leer<T>(string texto, string archivo)
        where T : class
    {
        try
        {
            return Yaml.Deserialize<T?>(texto) is { } valor
                ? new Lectura<T?>(valor, [])
                : new Lectura<T?>(null, [new Problema("YAML_INVALIDO", "El archivo está vacío.", new Lugar(archivo))]);
        }
        catch (YamlException error)
        {
            return new Lectura<T?>(null, [new Problema("YAML_INVALIDO", $"El archivo no está bien escrito: {error.InnerException?.Message ?? error.Message}", new Lugar(archivo, Linea: (int)error.Start.Line))]);
        }
    }

    private sealed class FormatoEnYaml
    {
        public string Clave { get; set; } = "";

        public string Fraccion { get; set; } = "";

        public string NombreCorto { get; set; } = "";

        public string Titulo { get; set; } = "";

        public string Descripcion { get; set; } = "";

        public string Periodicidad { get; set; } = "";

        public string Renglones { get; set; } = "";

        public bool SoloInteresPublico { get; set; }

        public string SentidoNominal { get; set; } = "";

        public string NotaNominal { get; set; } = "";

        public Dictionary<string, List<string>> Catalogos { get; set; } = [];

        public List<ColumnaEnYaml> Columnas { get; set; } = [];
    }

    private sealed class ColumnaEnYaml
    {
        public string Titulo { get; set; } = "";

        public string Campo { get; set; } = "";

        public int Tipo { get; set; }

        public string? Id { get; set; }

        public TablaEnYaml? Tabla { get; set; }
    }

    private sealed class TablaEnYaml
    {
        public string Nombre { get; set; } = "";

        public List<ColumnaEnYaml> Columnas { get; set; } = [];
    }

    private sealed class FundamentosEnYaml
    {
        public List<FundamentoEnYaml> Fundamentos { get; set; } = [];
    }

    private sealed class FundamentoEnYaml
    {
        public string Formato { get; set; } = "";

        public string Ley { get; set; } = "";

        public string Articulo { get; set; } = "";

        public string Fraccion { get; set; } = "";

        public string? VigenteDesde { get; set; }

        public string? VigenteHasta { get; set; }
    }
}
