using System.Text.Json.Nodes;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

public sealed class FlujoEjecutarCommandTests : IDisposable
{
    private readonly DirectoryInfo _carpeta = Directory.CreateTempSubdirectory("flujo");

    public void Dispose() => _carpeta.Delete(recursive: true);

    [Fact]
    public async Task Un_flujo_que_espera_se_reanuda_y_lo_cuenta_en_un_objeto_JSON()
    {
        var archivo = Guardar("espera.json", """
            {"definitionId":"espera","inputs":[{"name":"Mes","type":"String"}],"root":{"id":"s","type":"Elsa.Sequence","activities":[
              {"id":"e","type":"Elsa.Event","eventName":{"typeName":"String","expression":{"type":"Literal","value":"sigue"}}},
              {"id":"w","type":"Elsa.WriteLine","text":{"typeName":"String","expression":{"type":"JavaScript","value":"`mes ${getMes()}`"}}}]}}
            """);

        var detenido = await Orden.Ejecutar("flujo", "ejecutar", archivo, "--entrada", "Mes=marzo");
        var reanudado = await Orden.Ejecutar("flujo", "ejecutar", archivo, "--entrada", "Mes=marzo", "--reanudar");

        Assert.Equal((0, 0), (detenido.Codigo, reanudado.Codigo));
        var antes = JsonNode.Parse(detenido.Salida)!;
        Assert.Equal(("Suspended", "e"), ((string)antes["subStatus"]!, (string)antes["bookmarks"]![0]!["activityId"]!));
        var despues = JsonNode.Parse(reanudado.Salida)!.AsObject();
        Assert.Equal(["lines", "status", "subStatus", "incidents", "waits", "bookmarks", "outputs", "journal"], despues.Select(miembro => miembro.Key));
        Assert.Equal(("Finished", "mes marzo"), ((string)despues["status"]!, (string)despues["lines"]![0]!));
    }

    [Fact]
    public async Task Una_tarea_humana_se_ensaya_con_su_primer_resultado()
    {
        var archivo = Guardar("tarea.json", """
            {"definitionId":"tarea","root":{"id":"f","type":"Elsa.Flowchart","activities":[
              {"id":"t","type":"Seguimiento.TareaHumana","resultados":{"typeName":"String[]","expression":{"type":"Object","value":"[\"Aprobar\",\"Devolver\"]"}}},
              {"id":"si","type":"Elsa.WriteLine","text":{"typeName":"String","expression":{"type":"Literal","value":"aprobada"}}},
              {"id":"no","type":"Elsa.WriteLine","text":{"typeName":"String","expression":{"type":"Literal","value":"devuelta"}}}],
             "connections":[{"source":{"activity":"t","port":"Aprobar"},"target":{"activity":"si"}},{"source":{"activity":"t","port":"Devolver"},"target":{"activity":"no"}}]}}
            """);

        var orden = await Orden.Ejecutar("flujo", "ejecutar", archivo, "--reanudar");

        Assert.Equal("aprobada", (string)JsonNode.Parse(orden.Salida)!["lines"]!.AsArray().Single()!);
    }

    [Theory]
    [InlineData("contador", 1)]
    [InlineData("token", 2)]
    public async Task Dos_salidas_hacia_el_mismo_paso_lo_corren_una_vez_por_conteo_y_dos_por_fichas(string modo, int veces)
    {
        var archivo = Guardar("bifurca.json", """
            {"definitionId":"bifurca","root":{"id":"f","type":"Elsa.Flowchart","activities":[
              {"id":"b","type":"Elsa.FlowFork","branches":{"typeName":"String[]","expression":{"type":"Object","value":"[\"A\",\"B\"]"}}},
              {"id":"w","type":"Elsa.WriteLine","text":{"typeName":"String","expression":{"type":"Literal","value":"llega"}}}],
             "connections":[{"source":{"activity":"b","port":"A"},"target":{"activity":"w"}},{"source":{"activity":"b","port":"B"},"target":{"activity":"w"}}]}}
            """);

        var orden = await Orden.Ejecutar("flujo", "ejecutar", archivo, "--modo", modo);

        Assert.Equal(veces, JsonNode.Parse(orden.Salida)!["lines"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("{ \"root\": ", "NO_ES_JSON")]
    [InlineData("{ \"root\": {\"id\":\"x\",\"type\":\"Acme.Nada\"} }", "ACTIVIDAD_DESCONOCIDA")]
    public async Task Un_archivo_que_no_sirve_se_rechaza_con_su_nombre_y_la_razon(string texto, string codigo)
    {
        var archivo = Guardar("malo.json", texto);

        var orden = await Orden.Ejecutar("flujo", "ejecutar", archivo);

        Assert.NotEqual(0, orden.Codigo);
        Assert.Empty(orden.Salida);
        Assert.Contains("malo.json", orden.Error, StringComparison.Ordinal);
        Assert.Contains(codigo, orden.Error, StringComparison.Ordinal);
    }

    private string Guardar(string nombre, string texto)
    {
        var archivo = Path.Combine(_carpeta.FullName, nombre);
        File.WriteAllText(archivo, texto);
        return archivo;
    }
}
