using System.Text.Json.Nodes;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>Our activities in the toolbox: what a process owner reads and chooses from.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class ActividadesDeSeguimientoTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task La_tarea_humana_ofrece_papeles_formularios_y_plazos_y_sus_resultados_son_salidas()
    {
        var tarea = await TipoAsync("Seguimiento.TareaHumana");

        Assert.Equal(("Seguimiento", "Tarea humana"), ((string)tarea["category"]!, (string)tarea["displayName"]!));
        Assert.Contains("Analista de Seguimiento al Desempeño (ANA)", Opciones(tarea, "Rol").Values);
        Assert.Equal("Entrega de la tabla de datos", Opciones(tarea, "Formulario")["entrega"]);
        Assert.Equal("3 días hábiles desde que llega", Opciones(tarea, "Vence")["3 días hábiles"]);
        Assert.Equal("Nadie", Opciones(tarea, "Escalamiento")[""]);
        Assert.Equal(("dynamic-outcomes", "Object"), ((string)Entrada(tarea, "Resultados")["uiHint"]!, (string)Entrada(tarea, "Resultados")["defaultSyntax"]!));
        Assert.Equal("json", (string)Entrada(tarea, "Campos")["uiSpecifications"]!["code-editor"]!["language"]!);
        Assert.Equal("multiline", (string)Entrada(tarea, "Instrucciones")["uiHint"]!);
    }

    [Fact]
    public async Task Lo_que_un_flujo_ya_dice_esta_en_la_lista_aunque_sea_una_combinacion()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");
        var definicion = DefinicionesDePrueba.Renglones("papeles-juntos", "uno");
        definicion["root"]!["activities"]![0] = new JsonObject
        {
            ["id"] = "t",
            ["type"] = "Seguimiento.TareaHumana",
            ["version"] = 1,
            ["rol"] = Literal("COORD,TI"),
            ["vence"] = Literal("45 días hábiles"),
        };

        Assert.DoesNotContain("COORD,TI", Opciones(await TipoAsync("Seguimiento.TareaHumana"), "Rol").Keys);
        await api.GuardarAsync(definicion);
        var tarea = await TipoAsync("Seguimiento.TareaHumana");

        Assert.Equal("Responsable de la Coordinación de Planeación y Enlace (COORD) o Analista de Tecnologías de la Información (TI)", Opciones(tarea, "Rol")["COORD,TI"]);
        Assert.Contains("JEF,ANA", Opciones(tarea, "Rol").Keys);
        Assert.Equal("45 días hábiles", Opciones(tarea, "Vence")["45 días hábiles"]);
    }

    [Fact]
    public async Task Todas_las_nuestras_dicen_en_espanol_que_hacen()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");
        var nuestras = (await api.LeerAsync("/descriptors/activities")).Items.Where(tipo => ((string)tipo!["typeName"]!).StartsWith("Seguimiento.", StringComparison.Ordinal)).ToList();

        Assert.True(nuestras.Count >= 30);
        Assert.All(nuestras, tipo => Assert.Equal("Seguimiento", (string)tipo!["category"]!));
        Assert.All(nuestras, tipo => Assert.EndsWith(".", (string)tipo!["description"]!, StringComparison.Ordinal));
        Assert.All(nuestras.SelectMany(tipo => tipo!["inputs"]!.AsArray()), entrada => Assert.NotEmpty((string)entrada!["description"]!));
    }

    [Fact]
    public async Task El_disparador_es_un_disparador_y_el_correo_ofrece_las_plantillas()
    {
        var disparador = await TipoAsync("Seguimiento.DisparadorCalendario");
        var correo = await TipoAsync("Seguimiento.EnviarCorreo");

        Assert.Equal("Trigger", (string)disparador["kind"]!);
        Assert.Contains("dia-30-del-trimestre", Opciones(disparador, "Regla").Keys);
        Assert.Contains("aviso-publicacion", Opciones(correo, "Plantilla").Keys);
    }

    [Fact]
    public async Task Una_tarea_mal_puesta_no_se_publica_y_se_dice_por_que()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");
        var definicion = DefinicionesDePrueba.Renglones("tarea-mal-puesta", "uno");
        definicion["root"]!["activities"]![0] = new JsonObject
        {
            ["id"] = "t",
            ["type"] = "Seguimiento.TareaHumana",
            ["version"] = 1,
            ["rol"] = Literal("REY"),
            ["titulo"] = Literal("Reinar"),
            ["formulario"] = Literal("corona"),
            ["vence"] = Literal("cuando se pueda"),
            ["recordatorios"] = Literal("2,pronto"),
            ["alCierre"] = Literal("Nunca"),
            ["resultados"] = new JsonObject { ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = "[\"Hecho\"]" } },
            ["customProperties"] = new JsonObject(),
            ["metadata"] = new JsonObject { ["displayText"] = "7.99 Reinar" },
        };

        var respuesta = await api.GuardarAsync(definicion, publicar: true);

        Assert.Equal(
            [
                "«7.99 Reinar»: el papel «REY» no está en content/organizacion.",
                "«7.99 Reinar»: «cuando se pueda» no es un plazo conocido: use uno de la lista, «3 días hábiles» o una fecha como 2025-06-30.",
                "«7.99 Reinar»: el formulario «corona» no existe.",
                "«7.99 Reinar»: en los recordatorios, «pronto» no es un número de días hábiles.",
                "«7.99 Reinar»: al cerrarse sola toma «Nunca», que no es uno de sus resultados.",
            ],
            respuesta.Motivos);
    }

    private static JsonObject Literal(string texto) => new() { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = texto } };

    private async Task<JsonObject> TipoAsync(string tipo)
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");
        return (await api.LeerAsync($"/descriptors/activities/{tipo}")).Json;
    }

    private static JsonObject Entrada(JsonObject tipo, string nombre) =>
        tipo["inputs"]!.AsArray().Select(entrada => entrada!.AsObject()).Single(entrada => (string)entrada["name"]! == nombre);

    private static Dictionary<string, string> Opciones(JsonObject tipo, string entrada) =>
        Entrada(tipo, entrada)["uiSpecifications"]!["dropdown"]!["selectList"]!["items"]!.AsArray().ToDictionary(opcion => (string)opcion!["value"]!, opcion => (string)opcion!["text"]!);
}
