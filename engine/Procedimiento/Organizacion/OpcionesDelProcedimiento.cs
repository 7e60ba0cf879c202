using SeguimientoDesempeno.Desempeno.Calendario;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>What the municipality decides where the procedure is silent (<c>content/procedimiento/opciones.yaml</c>).</summary>
/// <param name="Municipio">Name of the municipality in tables, reports and letters.</param>
/// <param name="Oficina">Office that issues reports and letters.</param>
/// <param name="Lugar">Place where letters are signed.</param>
/// <param name="PrimerMes">First month collected: calendar triggers start nothing before it.</param>
/// <param name="TextoIncumplimiento">What a record of non-compliance says (step 7.11).</param>
/// <param name="Bandeja">Address of the inbox, for mails.</param>
/// <param name="Portal">Address of the portal, for mails.</param>
public sealed record OpcionesDelProcedimiento(
    string Municipio, string Oficina, string Lugar, Mes PrimerMes, string TextoIncumplimiento, string Bandeja, string Portal)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="IOException">It is missing.</exception>
    /// <exception cref="FormatException">The first month is not a month.</exception>
    public static OpcionesDelProcedimiento Leer(string archivo)
    {
        var leido = new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .Build()
            .Deserialize<Archivo>(File.ReadAllText(archivo));
        return new(leido.Municipio, leido.Oficina, leido.Lugar, Mes.Parse(leido.PrimerMes), leido.TextoIncumplimiento.Trim(), leido.Bandeja, leido.Portal);
    }

    private sealed class Archivo
    {
        public string Municipio { get; set; } = "";

        public string Oficina { get; set; } = "";

        public string Lugar { get; set; } = "";

        public string PrimerMes { get; set; } = "";

        public string TextoIncumplimiento { get; set; } = "";

        public string Bandeja { get; set; } = "";

        public string Portal { get; set; } = "";
    }
}
