using SeguimientoDesempeno.Compatibilidad;

return args switch
{
    ["js", .. var rest] => JsCommand.Run(rest),
    ["vectores", .. var rest] => VectoresCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Uso: vectores --casos CASOS.jsonl [--modo contador|token] | js --casos CASOS.jsonl");
    return 2;
}
