using System.Diagnostics;
using System.Runtime.CompilerServices;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>A limit of <see cref="ScriptLimits"/> was reached; no script can catch it.</summary>
internal sealed class LimitExceeded(string limit) : Exception(limit)
{
    /// <summary><c>Time</c>, <c>Steps</c>, <c>Memory</c> or <c>Depth</c>.</summary>
    public string Limit { get; } = limit;
}

/// <summary>What one evaluation has used of its limits.</summary>
internal sealed class Budget(ScriptLimits limits)
{
    private const int StepsBetweenChecks = 4096;

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly long _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    private long _steps;
    private int _untilCheck = StepsBetweenChecks;
    private int _depth;

    /// <summary>Counts one machine step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (--_untilCheck < 0)
            Check();
    }

    /// <summary>Counts work done inside one built-in function.</summary>
    public void Charge(long steps)
    {
        if (steps < _untilCheck)
        {
            _untilCheck -= (int)steps;
            return;
        }
        _steps += steps;
        Check();
    }

    /// <summary>Refuses an allocation before it is made.</summary>
    public void Allocate(long bytes)
    {
        if (bytes > 65_536 && Allocated + bytes > limits.MemoryBytes)
            throw new LimitExceeded("Memory");
    }

    /// <summary>Enters a call of a script's function.</summary>
    public void EnterCall()
    {
        EnterNative();
        if (++_depth > limits.Depth)
        {
            _depth--;
            throw JsError.Range("Maximum call stack size exceeded");
        }
    }

    public void LeaveCall() => _depth--;

    /// <summary>Enters a built-in function, which may lead back into the script.</summary>
    public void EnterNative()
    {
        Step();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw JsError.Range("Maximum call stack size exceeded");
    }

    /// <summary>Compares what was used with the limits.</summary>
    public void Check()
    {
        _steps += StepsBetweenChecks - Math.Max(_untilCheck, 0);
        _untilCheck = StepsBetweenChecks;
        if (_steps > limits.Steps)
            throw new LimitExceeded("Steps");
        if (Stopwatch.GetElapsedTime(_started) > limits.Time)
            throw new LimitExceeded("Time");
        if (Allocated > limits.MemoryBytes)
            throw new LimitExceeded("Memory");
    }

    private long Allocated => GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore;
}
