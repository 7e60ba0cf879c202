using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>What became of each definition of a list that was to be published.</summary>
internal sealed class PublicacionEnLote
{
    public List<string> Published { get; } = [];

    public List<string> AlreadyPublished { get; } = [];

    public List<string> NotFound { get; } = [];

    public List<string> Skipped { get; } = [];

    public List<string> UpdatedConsumers { get; } = [];

    public List<string> Failed { get; } = [];

    public List<string> Warnings { get; } = [];

    public void Publicar(ITransaction tx, string definicion, PublicacionDeFlujos publicacion, string quien)
    {
        if (tx.Workflows.FindLatest(definicion) is not { } version)
        {
            NotFound.Add(definicion);
            return;
        }

        if (version.IsPublished)
        {
            AlreadyPublished.Add(definicion);
            return;
        }

        var resultado = publicacion.Publicar(tx, version, quien);
        (resultado.Version is null ? Failed : Published).Add(definicion);
        UpdatedConsumers.AddRange(resultado.Consumidores);
        Warnings.AddRange(resultado.Problemas.Select(problema => $"{version.Name ?? definicion}: {Guardado.Decir(problema)}"));
    }
}
