using SeguimientoDesempeno.Compatibilidad;

return args switch
{
    ["js", .. var rest] => JsCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Uso: js --casos CASOS.jsonl");
    return 2;
}
