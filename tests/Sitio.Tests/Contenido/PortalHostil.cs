using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Contenido;

/// <summary>A portal in which everything that people write tries to be something else than text.</summary>
public sealed class PortalHostil : IAsyncLifetime, IDisposable
{
    internal const string Ataque = "=1+1</title></style></svg>]]>--><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    /// <summary>What no XML can hold, escaped or not.</summary>
    internal const string Control = "\u0001\u000b";

    /// <summary>What a spreadsheet takes for the beginning of a formula, or for a command.</summary>
    internal static readonly string[] Formulas = ["=", "+", "-", "@", "\t=", "\r="];

    private readonly CarpetaTemporal _carpeta = new();

    internal string Salida => Path.Combine(_carpeta.Ruta, "portal");

    public async Task InitializeAsync()
    {
        var original = Ejemplo.Publicaciones()[3];
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        new EscritorDePublicaciones(publicaciones).Escribir(original with
        {
            Datos = original.Datos with { Municipio = Ataque + Control, Motivo = Ataque + Control },
            Fichas = [.. original.Fichas.Select((f, i) => f with
            {
                Nombre = i == 0 ? Ataque : Formulas[i % Formulas.Length] + Ataque + Control,
                Definicion = Ataque + Control, UnidadMedida = Ataque, Programa = Ataque, Formula = Ataque, UnidadResponsable = Ataque, MedioVerificacion = Ataque,
                MotivoVersion = Ataque, FolioSolicitud = Ataque, Supuesto = Ataque,
                Variables = [.. f.Variables.Select(v => v with { Nombre = Ataque, Unidad = Ataque })],
                AlineacionPmd = new(Ataque, Ataque, Ataque, Ataque),
            })],
            Capturas = [.. original.Capturas.Select(c => c with { EnviadaPorRol = Ataque })],
            Resultados = [.. original.Resultados.Select(r => r with { Nota = Ataque })],
            Validaciones = [.. original.Validaciones.Select(v => v with { Rol = Ataque })],
            Presupuesto = [.. original.Presupuesto.Select(x => x with { CapituloNombre = Ataque })],
            Procedimiento = [.. original.Procedimiento.Select(f => f with { Nombre = Ataque, Nodos = [.. f.Nodos.Select(n => n with { Texto = n.Texto + Ataque + Control, Responsable = Ataque, Plazo = Ataque })] })],
            Dependencias = [.. original.Dependencias.Select(d => d with { Nombre = Ataque + Control })],
            Notas = [.. original.Notas.Select(n => n with { Texto = Ataque + Control, Autor = Ataque })],
            Archivos = [.. original.Archivos.Select(a => a with { Titulo = Ataque })],
        });

        var contenido = Ejemplo.CopiarContenido(Path.Combine(_carpeta.Ruta, "content"));
        File.WriteAllText(Path.Combine(contenido, "paginas", "hostil.md"),
            $"---\ntitulo: 'Uno </title><script>alert(2)</script>'\n---\n\n{Ataque}\n\n[tecla](javascript:alert(1)) ![foto](https://otro.example/x.png) <javascript:alert(1)>\n\n[dato](data:text/html,x) [fuera](//otro.example/)\n");
        var resumen = await SitioGenerador.Generar(publicaciones, contenido, Salida);
        Assert.Empty(resumen.Problemas);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _carpeta.Dispose();
}
