using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Compatibilidad;

/// <summary>Runs the scripts of a file and prints what each gave, one JSON line a script, with the fields of js.jsonl.</summary>
public static class JsCommand
{
    public static int Run(string[] args)
    {
        if (args is not ["--casos", var cases])
        {
            Console.Error.WriteLine("Uso: js --casos CASOS.jsonl");
            return 2;
        }
        var engine = new JavaScriptEngine();
        foreach (var line in File.ReadLines(cases).Where(line => line.Length > 0))
            Console.WriteLine(JsCaseRun.Run(engine, JsonNode.Parse(line)!.AsObject()).ToJsonString(CaseRun.Output));
        return 0;
    }
}
