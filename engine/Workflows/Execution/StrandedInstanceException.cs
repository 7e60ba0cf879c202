using System.Diagnostics.CodeAnalysis;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>An instance cannot be run: its definition no longer has the place where it stands. Never leaves the runtime.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Always thrown with a reason for a person.")]
internal sealed class StrandedInstanceException(string message, Exception? cause = null) : Exception(message, cause);
