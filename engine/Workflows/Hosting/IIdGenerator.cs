namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Makes the ids of instances and definition versions.</summary>
public interface IIdGenerator
{
    /// <summary>A new id; a generator that counts keeps its counter in the transaction.</summary>
    string Next(ITransaction transaction);
}
