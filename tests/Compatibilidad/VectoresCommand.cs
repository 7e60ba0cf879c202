using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Compatibilidad;

/// <summary>Runs the cases of a file and prints what each did, one JSON line a case, with the fields of vectors.jsonl.</summary>
public static class VectoresCommand
{
    public static int Run(string[] args)
    {
        string? cases = null;
        var mode = "contador";
        for (var index = 0; index + 1 < args.Length; index += 2)
        {
            switch (args[index])
            {
                case "--casos":
                    cases = args[index + 1];
                    break;
                case "--modo":
                    mode = args[index + 1];
                    break;
            }
        }

        if (cases is null || mode is not ("contador" or "token") || args.Length % 2 != 0)
        {
            Console.Error.WriteLine("Uso: vectores --casos CASOS.jsonl [--modo contador|token]");
            return 2;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(cases))!;
        foreach (var line in File.ReadLines(cases).Where(line => line.Length > 0))
        {
            var recipe = JsonNode.Parse(line)!.AsObject();
            Console.WriteLine(CaseRun.Run(recipe, folder, mode == "token" ? "token" : "counter").ToJsonString(CaseRun.Output));
        }

        return 0;
    }
}
